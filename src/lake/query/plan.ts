import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {notImplemented, queryParseError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {type Narrowing, narrow} from './planner/index.ts'
import {isTextQuery} from './text-match.ts'
import {nodesOf} from './tree.ts'

/** A query ready to run, and what has to be known about it before it does. */
export type Plan = {
  readonly query: string
  readonly tree: ExprNode
  readonly parameters: readonly string[]
  /** Holds a function groq-js runs asynchronously only. */
  readonly asynchronous: boolean
  /** Holds `match text::query(…)`, which is rewritten with the parameters of each request. */
  readonly searches: boolean
  /** The same query with candidates in the place of `*`, for sources that have indexes. Absent where none would help. */
  readonly narrowed?: {
    readonly tree: ExprNode
    readonly narrowings: readonly Narrowing[]
    /** Whether it still reads every document somewhere. */
    readonly scans: boolean
  }
}

// groq-js parses these and throws "not implemented" when it meets them: refused by name instead.
const absent = new Set(['documents', 'geo', 'user', 'media', 'text'])
const absentNames = new Set(['global::anywhere'])
const asynchronousNames = new Set(['diff::changedAny', 'diff::changedOnly', 'delta::changedAny', 'delta::changedOnly'])

const capacity = 1000
const plans = new Map<string, Plan>()

/**
 * Parses a query, once for each text and the values its slices take: groq-js wants slice bounds known when it parses.
 * Throws the hosted lake's error for a query that does not parse or names a parameter that was not given.
 */
export function planFor(query: string, parameters: JsonObject): Plan {
  const bound = sliceParameters(query, parameters)
  const key = bound === undefined ? query : `${JSON.stringify(bound)}\n${query}`
  let plan = plans.get(key)
  if (plan) {
    plans.delete(key) // and set again below: the least recently used plan comes first
  } else {
    plan = compile(query, bound)
    const oldest = plans.size >= capacity ? plans.keys().next().value : undefined
    if (oldest !== undefined) plans.delete(oldest)
  }
  plans.set(key, plan)

  for (const name of plan.parameters) {
    if (Object.hasOwn(parameters, name)) continue
    const start = query.search(new RegExp(`\\$${name}(?![A-Za-z0-9_])`))
    throw queryParseError(query, `param $${name} referenced, but not provided`, start, start + name.length + 1)
  }
  return plan
}

function compile(query: string, bound: JsonObject | undefined): Plan {
  const tree = parseQuery(query, bound)
  const parameters = new Set<string>()
  let asynchronous = false
  let searches = false
  for (const node of nodesOf(tree)) {
    if (node.type === 'Parameter' && typeof node.name === 'string') parameters.add(node.name)
    if (isTextQuery(node)) searches = true
    if (node.type !== 'FuncCall') continue
    const name = `${node.namespace}::${node.name}`
    if (asynchronousNames.has(name)) asynchronous = true
    if (name === 'text::query') continue
    if (absent.has(String(node.namespace)) || absentNames.has(name)) throw notImplemented(`The GROQ function ${name}()`)
  }
  const plan = {query, tree, parameters: [...parameters], asynchronous, searches}
  // Candidates come in by a way that groq-js takes in its synchronous evaluation only.
  if (asynchronous) return plan
  const narrowed = narrow(tree)
  if (narrowed.narrowings.length === 0) return plan
  const scans = [...nodesOf([narrowed.tree, narrowed.narrowings])].some(({type}) => type === 'Everything')
  return {...plan, narrowed: {...narrowed, scans}}
}

function parseQuery(query: string, bound: JsonObject | undefined): ExprNode {
  try {
    return parse(query, bound === undefined ? {} : {params: {...bound}})
  } catch (error) {
    if (error instanceof GroqSyntaxError) {
      const end = Math.min(query.length, error.position + 1)
      throw queryParseError(query, detail(error.message), error.position, end)
    }
    throw queryParseError(query, error instanceof Error ? error.message : String(error), 0, query.length)
  }
}

/** "Syntax error in GROQ query at position 3: Expected …" says its position twice beside a code frame. */
const detail = (message: string) => message.replace(/^Syntax error in GROQ query at [^:]*:\s*/, '')

/** The parameters a slice names (`[0...$limit]`, `[$from..$to + 1]`), with their values. */
function sliceParameters(query: string, parameters: JsonObject): JsonObject | undefined {
  if (!query.includes('..') || !query.includes('$')) return undefined
  const bound: {[name: string]: unknown} = {}
  for (const [bracket] of query.matchAll(/\[[^[\]]*\.\.[^[\]]*\]/g)) {
    for (const [, name] of bracket.matchAll(/\$([A-Za-z_][A-Za-z0-9_]*)/g)) {
      if (name !== undefined && typeof parameters[name] === 'number') bound[name] = parameters[name]
    }
  }
  return Object.keys(bound).length > 0 ? bound : undefined
}
