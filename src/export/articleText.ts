/** What of a declaration says how a block of a newsroom's own reads without markup. @public */
export type TextDeclaration = {
  readonly body?: {
    readonly [name: string]: {readonly text?: readonly string[]; readonly fields?: unknown; readonly as?: unknown}
  }
}

type Part = {readonly _type: string; readonly [field: string]: unknown}

/**
 * The words of an article, a paragraph apart: for a search index, a newsletter, a screen that has no markup.
 *
 * ```ts
 * articleText(article, newsroom) // 'The plan was vetoed, officials said.\n\nThe ferry in May, by its crew'
 * ```
 *
 * A picture stands as its caption. A block of a newsroom's own stands as the fields that its declaration names in `text`; one that names
 * none, or that is not known, is left out.
 *
 * @param article - a decoded article, or anything with its body
 * @param newsroom - what `defineNewsroom` made
 * @public
 */
export function articleText(article: {readonly body: readonly Part[]}, {body: own = {}}: TextDeclaration = {}): string {
  return article.body
    .map((part) =>
      Object.hasOwn(own, part._type) ? fieldsOf(part, own[part._type]?.text) : (usual.get(part._type)?.(part) ?? ''),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

/** A row per kind of part that every newsroom has. */
const usual: ReadonlyMap<string, (part: Part) => string> = /* @__PURE__ */ new Map([
  [
    'block',
    ({children}: Part) =>
      childrenOf(children)
        .map((child) => textOf(Object(child).text))
        .join(''),
  ],
  ['figure', ({caption}: Part) => textOf(caption)],
])

function childrenOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldsOf(part: Part, names: readonly string[] = []): string {
  return names
    .map((name) => textOf(part[name]))
    .filter((text) => text !== '')
    .join('\n')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
