import {badRequest} from '../errors.ts'
import {isObject} from '../json.ts'

/** The longest query the hosted lake is known to take is far shorter. */
const longest = 512 * 1024

/** Parsing and evaluating go down a query's parts one into another; so deep is deeper than any person writes, and no stack ends there. */
const deepest = {brackets: 200, parts: 600}

/** Refuses the text of a query that is too long to be read or whose brackets stand too deep in each other. */
export function checkSize(query: string): void {
  if (query.length > longest) throw badRequest(`The query is longer than ${longest} characters, the limit of this lake`)
  let depth = 0
  for (const [found] of query.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|[([{)\]}]|!|-|\+/g)) {
    if (found === '(' || found === '[' || found === '{') depth += 1
    else if (found === ')' || found === ']' || found === '}') depth -= 1
    if (depth > deepest.brackets) throw tooDeep(deepest.brackets)
  }
}

/** Refuses a parsed query whose parts stand too deep in each other: `a.b.c…`, `!!!!…` and `a || b || c…` need no brackets. */
export function checkTree(tree: unknown, query: string): void {
  let level: unknown[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest.parts * 2) throw tooDeep(deepest.parts)
    level = level.flatMap((value) => {
      if (Array.isArray(value)) return value
      return isObject(value) && value.type !== 'Value'
        ? Object.values(value).filter((held) => typeof held === 'object')
        : []
    })
    if (level.length > query.length * 4 + 100) throw tooDeep(deepest.parts)
  }
}

const tooDeep = (limit: number) =>
  badRequest(`The query is nested more than ${limit} deep, the limit of this lake; lists of values go into a parameter`)
