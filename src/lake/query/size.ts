import {badRequest} from '../errors.ts'
import {isObject} from '../json.ts'

/*
 * groq-js takes time that grows with the square of a query's words (40 KB of conditions: a second), and parsing and evaluating go down its
 * parts one into another. The Studio's search over fifty types has some ten thousand words; nobody writes a tenth of these depths.
 */
const most = {characters: 512 * 1024, words: 20_000, brackets: 200, parts: 1000}

/** Texts, comments, brackets, names and numbers, and whatever else stands between them. */
const words = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|[([{]|[)\]}]|[\w$@^]+|[^\s\w]/g

/** Refuses the text of a query that is too long to be parsed, or whose brackets stand too deep in each other. */
export function checkSize(query: string): void {
  if (query.length > most.characters) throw tooLong(`${most.characters} characters`)
  let count = 0
  let depth = 0
  for (const [word] of query.matchAll(words)) {
    count += 1
    if (word === '(' || word === '[' || word === '{') depth += 1
    else if (word === ')' || word === ']' || word === '}') depth -= 1
    if (depth > most.brackets) throw tooDeep(most.brackets)
    if (count > most.words) throw tooLong(`${most.words} words`)
  }
}

/** Refuses a parsed query whose parts stand too deep in each other: `a.b.c…`, `!!!!…` and `a || b || c…` need no brackets. */
export function checkDepth(tree: unknown): void {
  let level: unknown[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most.parts) throw tooDeep(most.parts)
    level = level.flatMap(partsOf)
  }
}

function partsOf(node: unknown): unknown[] {
  if (!isObject(node) || node.type === 'Value') return []
  return Object.values(node).flat()
}

const tooLong = (limit: string) =>
  badRequest(`The query is longer than ${limit}, the limit of this lake; long lists of values go into a parameter`)
const tooDeep = (limit: number) =>
  badRequest(
    `The query is nested more than ${limit} deep, the limit of this lake; long lists of values go into a parameter`,
  )
