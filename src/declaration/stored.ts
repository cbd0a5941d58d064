import {contentTypes} from '../references/contentTypes.ts'
import {isObject} from '../references/isObject.ts'
import {type NamesDeclaration, objectTypes, storedName} from './names.ts'

/** Everything here is said in Sourceline's names; where a newsroom has its own, this is the one place that knows both. @internal */
export type Names = {
  /** GROQ with the names that are stored, wherever it compares with a `_type`. */
  readonly query: (groq: string) => string
  readonly params: (params: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** What came back, with Sourceline's names. The same value where nothing in it is called otherwise. */
  readonly answer: (value: unknown) => unknown
  /** `nrArticle` is `article`; what is none of Sourceline's stays as it is. */
  readonly type: (stored: string) => string
}

/**
 * ```ts
 * namesOf({prefix: 'nr'}).query('*[_type == "article"]{headline}') // '*[_type == "nrArticle"]{headline}'
 * namesOf({prefix: 'nr'}).answer([{_type: 'nrArticle'}])           // [{_type: 'article'}]
 * ```
 *
 * @internal
 */
export function namesOf(declaration: NamesDeclaration): Names {
  const stored = new Map<unknown, string>(
    [...contentTypes, ...objectTypes].map((type) => [type, storedName(declaration, type)]),
  )
  const known = new Map<unknown, string>([...stored].map(([type, name]) => [name, String(type)]))
  const type = (name: string) => known.get(name) ?? name
  const storedIn = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(storedIn) : (stored.get(value) ?? value)

  const toldAs = `"type": select(${contentTypes.map((one) => `_type == "${one}" => "${one}"`).join(', ')}, _type)`

  function answer(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(answer)
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === '_type' && typeof inner === 'string' ? type(inner) : answer(inner),
      ]),
    )
  }

  return {
    query: (groq) =>
      groq.replaceAll('"type": _type', toldAs).replace(comparedWithType, (_, before: string, names: string) => {
        return `${before}${names.replace(/"(\w+)"/g, (text, name: string) => (stored.has(name) ? `"${stored.get(name)}"` : text))}`
      }),
    params: (params) =>
      Object.fromEntries(
        Object.entries(params).map(([key, value]) => [key, ofTypes.has(key) ? storedIn(value) : value]),
      ),
    answer,
    type,
  }
}

/** `_type == "article"`, `_type in ["article", "report"]`, and the same of `coalesce(after()._type, before()._type)`. */
const comparedWithType = /(\b_type\)?\s*(?:==|!=|\bin)\s*)("\w+"|\[[^\]]*\])/g

/** Parameters of our queries that name types. */
const ofTypes: ReadonlySet<string> = new Set(['type', 'types', 'carriers'])
