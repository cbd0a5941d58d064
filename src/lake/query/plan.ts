import {type ExprNode, parse} from 'groq-js'
import {notImplemented, queryParseError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {compile, hostedFunctions, type Query} from './compiled/index.ts'
import {parseError} from './parseError.ts'
import {narrow} from './planner/index.ts'
import {createRecent} from './recent.ts'
import {checkDepth, checkSize} from './size.ts'
import {isTextQuery} from './text/search.ts'
import {nodesOf} from './tree.ts'

/** A query ready to run, and what has to be known about it before it does. */
export type Plan = {
  readonly query: string
  readonly tree: ExprNode
  readonly parameters: readonly string[]
  /** Holds a function that groq-js alone evaluates, and asynchronously only. */
  readonly asynchronous: boolean
  /** May give dates or paths, which become text at the end. */
  readonly exotic: boolean
  /** The query over all documents. */
  readonly code: () => Query
  /** The same over a source that has indexes. */
  readonly indexed: () => Query
}

// groq-js parses these and throws "not implemented" when it meets them: refused by name instead.
const absent = new Set(['documents', 'geo', 'user', 'media', 'text'])
const absentNames = new Set(['global::anywhere'])
const asynchronousNames = new Set(['diff::changedAny', 'diff::changedOnly', 'delta::changedAny', 'delta::changedOnly'])
const exoticNames = new Set(['global::dateTime', 'dateTime::now', 'global::path'])

/** A query's text: the parameters that its brackets name, and its plan for each of their values. */
type Text = {readonly bounds: readonly string[]; readonly plans: Map<unknown, Plan>}

const texts = createRecent<string, Text>(500)
const plansOfText = 10

/**
 * Parses a query, once for each text and the values its brackets take: groq-js wants positions and ranges known when it parses.
 * Throws the hosted lake's error for a query that does not parse or names a parameter that was not given.
 */
export function planFor(query: string, parameters: JsonObject): Plan {
  let text = texts.get(query)
  if (!text) {
    checkSize(query)
    text = {bounds: boundsOf(query), plans: new Map()}
    texts.set(query, text)
  }
  const {bounds, plans} = text
  const key = bounds.length === 0 ? undefined : keyOf(bounds, parameters)
  let plan = plans.get(key)
  if (!plan) {
    plan = planOf(query, bounds, parameters)
    if (plans.size >= plansOfText) plans.clear()
    plans.set(key, plan)
  }
  for (const name of plan.parameters) if (!Object.hasOwn(parameters, name)) throw missing(query, name)
  return plan
}

/** Whether a query of this text was planned lately. */
export const isKnown = (query: string) => texts.get(query) !== undefined

function keyOf(bounds: readonly string[], parameters: JsonObject): unknown {
  const [only = '', ...others] = bounds
  const value = parameters[only]
  return others.length === 0 && typeof value === 'number'
    ? value
    : JSON.stringify(bounds.map((name) => parameters[name]))
}

function missing(query: string, name: string) {
  const start = query.search(new RegExp(`\\$${name}(?![A-Za-z0-9_])`))
  return queryParseError(query, `param $${name} referenced, but not provided`, start, start + name.length + 1)
}

function planOf(query: string, bounds: readonly string[], parameters: JsonObject): Plan {
  for (const name of bounds) if (!Object.hasOwn(parameters, name)) throw missing(query, name)
  const tree = parseQuery(query, bounds, parameters)
  checkDepth(tree)
  const named = new Set<string>()
  const called = new Set<string>()
  let matches = false
  for (const node of nodesOf(tree)) {
    if (node.type === 'Parameter' && typeof node.name === 'string') named.add(node.name)
    if (node.type === 'OpCall' && node.op === 'match') matches = true
    if (node.type === 'OpCall' && isTextQuery(node)) called.add('match text::query')
    if (node.type === 'FuncCall') called.add(`${node.namespace}::${node.name}`)
  }
  for (const name of called) {
    if (name === 'text::query' && called.has('match text::query')) continue
    const isAbsent = absent.has(name.split('::')[0] ?? '') || absentNames.has(name)
    if (isAbsent && !Object.hasOwn(hostedFunctions, name)) throw notImplemented(`The GROQ function ${name}()`)
  }
  const asynchronous = [...called].some((name) => asynchronousNames.has(name))
  const onlyHere = [...called].find((name) => Object.hasOwn(hostedFunctions, name) && name !== 'array::unique')
  if (asynchronous && onlyHere !== undefined) throw notImplemented(`${onlyHere}() beside a diff:: function`)
  // groq-js makes a regular expression of a pattern, and one of many stars never ends.
  if (asynchronous && matches) throw notImplemented('"match" beside a diff:: function')
  return {
    query,
    tree,
    parameters: [...named],
    asynchronous,
    exotic: [...called].some((name) => exoticNames.has(name)),
    code: once(() => compiled(tree)),
    indexed: once(() => compiled(narrow(tree))),
  }
}

function compiled(tree: ExprNode): Query {
  const query = compile(tree)
  if (!query) throw notImplemented('A diff:: or delta:: function here')
  return query
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

function parseQuery(query: string, bounds: readonly string[], parameters: JsonObject): ExprNode {
  try {
    return parse(query, {params: Object.fromEntries(bounds.map((name) => [name, parameters[name]]))})
  } catch (error) {
    throw parseError(query, error)
  }
}

const textsAndComments = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*/g
const innermostBrackets = /\[([^[\]]*)\]/g
const constant = /^[\w$\s()+\-*/%."]*$/

/**
 * The parameters that groq-js must know when it parses: those of brackets that hold a constant, which are a position (`list[$i]`), the
 * name of an attribute (`value[$name]`) or a range (`list[0...$limit]`).
 */
function boundsOf(query: string): string[] {
  const names = new Set<string>()
  const plain = query.replace(textsAndComments, (part) => (part.startsWith('//') ? ' ' : '"'))
  for (const [, inside = ''] of plain.matchAll(innermostBrackets)) {
    if (!inside.includes('..') && !constant.test(inside)) continue
    for (const [, name] of inside.matchAll(/\$([A-Za-z_]\w*)/g)) if (name !== undefined) names.add(name)
  }
  return [...names]
}
