import {bodyNodes, type ProseOptions} from '../prose/bodyNodes.ts'
import type {Node} from '../prose/node.ts'
import type {AnyOwn, OwnBlocks, OwnItem, OwnMarks, WithBody} from '../prose/own.ts'

/** `{claimHref: ({id}) => '/claims/' + id, blocks: {youtube: ({video}) => …}}`. @public */
export type HtmlOptions<Article extends WithBody = WithBody> = ProseOptions & {
  /** HTML for blocks of a newsroom's own, by name; without one, a block is left out. */
  readonly blocks?: OwnBlocks<Article, string>
  /** HTML around the words of annotations of its own, by name; without one, the words stand by themselves. */
  readonly marks?: OwnMarks<Article, string>
}

/**
 * ```ts
 * articleHtml(article, {claimHref: ({id}) => `/claims/${id}`})
 * // '<p><span class="claim">The plan was vetoed</span><button class="claim-note" popovertarget="claim-1" …>1</button>, officials said.</p>…
 * //  <div id="claim-1" popover="auto" class="claim-card" …><section><p class="claim-text">…</p>…'
 * ```
 *
 * Every word of the article is escaped. What `blocks` and `marks` give is taken as it is: pass the newsroom's words through
 * {@link escapeHtml} there.
 *
 * @public
 */
export function articleHtml<Article extends WithBody>(article: Article, options?: HtmlOptions<Article>): string
export function articleHtml(article: WithBody, options: ProseOptions & AnyOwn<string> = {}): string {
  return bodyNodes(article, options)
    .map((node) => htmlOf(node, options))
    .join('')
}

const alone = new Set(['img', 'br'])

function htmlOf(node: Node<OwnItem>, options: AnyOwn<string>): string {
  if (typeof node === 'string') return escapeHtml(node)
  if ('own' in node) return options.blocks?.[node.own._type]?.(node.own) ?? ''
  const children = node.children.map((child) => htmlOf(child, options)).join('')
  if ('mark' in node) return options.marks?.[node.mark._type]?.(node.mark, children) ?? children
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')
  return `<${node.tag}${attributes}>${alone.has(node.tag) ? '' : `${children}</${node.tag}>`}`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** `escapeHtml('<b>')` is `'&lt;b&gt;'`: words as words, in text and in attributes. @public */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
