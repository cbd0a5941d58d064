import {contentTypes} from '../../references/contentTypes.ts'
import {type Tag, tag} from './tags.ts'

const all: readonly Tag[] = [...contentTypes.map(tag.type), tag.anyOwn]

/**
 * The tags of every document type a query may read, judged by what its filters say and on the safe side: all of them as soon as it
 * follows a reference or takes documents without naming their type. A type that is none of ours is one of the newsroom's own.
 *
 * ```ts
 * tagsRead('*[_type == "topic"]{name}')                                      // ['type:topic']
 * tagsRead('*[_type == "article" && kind in ["news"] || _type == "claim"]')  // ['type:article', 'type:claim']
 * tagsRead('*[_type == "event"]{title}')                                     // ['own:event']
 * tagsRead('*[_type == "article"]{"by": authors[]->{name}}')                 // those of every type, and 'own'
 * ```
 *
 * @internal
 */
export function tagsRead(query: string): readonly Tag[] {
  const {text, strings} = withoutStrings(query)
  if (text.includes('->')) return all
  const named = new Set<string>()
  let sources = 0
  for (const {index} of text.matchAll(everything)) {
    sources += 1
    const types = typesIn(filterAfter(text, index + text.slice(index).indexOf('*') + 1), strings)
    if (types === undefined) return all
    for (const type of types) named.add(type)
  }
  if (sources === 0) return all
  const own = [...named].filter((type) => !contentTypes.some((one) => one === type))
  return [...contentTypes.filter((type) => named.has(type)).map(tag.type), ...own.map((type) => tag.own(type))]
}

/** A `*` where a value is expected: any other multiplies, or is one of `...`'s kin. */
const everything = /(?:^|[[({,:|&=<>!?+\-*/%]|\b(?:in|match|asc|desc))\s*\*/g

/** Strings stand as `"3"`, the third of them, so that what they say is not taken for the query; comments are gone. */
function withoutStrings(query: string): {readonly text: string; readonly strings: readonly string[]} {
  const strings: string[] = []
  const text = query.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*/g, (found) => {
    if (found.startsWith('//')) return ' '
    strings.push(found.slice(1, -1))
    return `"${strings.length - 1}"`
  })
  return {text, strings}
}

/** What stands in the brackets that follow; `undefined` where none do. */
function filterAfter(text: string, start: number): string | undefined {
  const open = start + (text.slice(start).match(/^\s*/)?.[0].length ?? 0)
  if (text[open] !== '[') return undefined
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (opens.has(text[at] ?? '')) depth += 1
    if (closes.has(text[at] ?? '')) depth -= 1
    if (depth === 0) return text.slice(open + 1, at)
  }
  return undefined
}

const opens: ReadonlySet<string> = new Set(['[', '(', '{'])
const closes: ReadonlySet<string> = new Set([']', ')', '}'])

/** The types that a filter lets through: each alternative has to name some, and any of its conditions may. */
function typesIn(filter: string | undefined, strings: readonly string[]): readonly string[] | undefined {
  if (filter === undefined) return undefined
  const alternatives = partsOf(filter, '||').map((alternative) => {
    const conditions = partsOf(alternative, '&&')
    return conditions.map((condition) => typesOf(condition.trim(), strings)).find((types) => types !== undefined)
  })
  return alternatives.every((types) => types !== undefined) ? alternatives.flat() : undefined
}

function typesOf(condition: string, strings: readonly string[]): readonly string[] | undefined {
  const inner = /^\((.*)\)$/s.exec(condition)?.[1]
  if (inner !== undefined && partsOf(condition, '||').length === 1 && isOnePair(condition))
    return typesIn(inner, strings)
  const [, one, other] = /^_type\s*==\s*"(\d+)"$|^"(\d+)"\s*==\s*_type$/.exec(condition) ?? []
  const listed = /^_type\s+in\s*\[((?:\s*"\d+"\s*,?)*)\s*\]$/.exec(condition)?.[1]
  const numbers =
    listed === undefined ? [one ?? other].filter((found) => found !== undefined) : (listed.match(/\d+/g) ?? [])
  return numbers.length > 0 ? numbers.map((number) => strings[Number(number)] ?? '') : undefined
}

/** Whether the first parenthesis is closed by the last. */
function isOnePair(text: string): boolean {
  let depth = 0
  return [...text].every((character, at) => {
    if (opens.has(character)) depth += 1
    if (closes.has(character)) depth -= 1
    return depth > 0 || at === text.length - 1
  })
}

/** The parts between operators that stand in no brackets. */
function partsOf(text: string, operator: '&&' | '||'): string[] {
  const parts: string[] = []
  let [depth, since] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (opens.has(text[at] ?? '')) depth += 1
    if (closes.has(text[at] ?? '')) depth -= 1
    if (depth > 0 || !text.startsWith(operator, at)) continue
    parts.push(text.slice(since, at))
    since = at + operator.length
  }
  return [...parts, text.slice(since)]
}
