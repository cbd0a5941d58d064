import {type ExprNode, evaluateSync, type FuncCallNode} from 'groq-js'
import type {Code, Compiler} from './code.ts'
import {dateTimeOf} from './dateTime.ts'
import {hostedFunctions} from './hostedFunctions.ts'
import {PathPattern} from './pathPattern.ts'
import {refersTo, targetsIn} from './refersTo.ts'

/** A call of a function: by a row of the table below, else by groq-js itself, which is given the values of the arguments. */
export function functionCall({namespace, name, args}: FuncCallNode, {code}: Compiler): Code {
  const values = args.map(code)
  const make = functions[`${namespace}::${name}`] ?? hostedFunctions[`${namespace}::${name}`]
  return make ? make(values) : byGroqJs(namespace, name, values)
}

type Make = (args: readonly Code[]) => Code

const onText =
  (change: (text: string) => string): Make =>
  ([argument = none]) =>
  (row, run) => {
    const value = argument(row, run)
    return typeof value === 'string' ? change(value) : null
  }
const none: Code = () => null
const lower = onText((text) => text.toLowerCase())
const upper = onText((text) => text.toUpperCase())

/**
 * The functions that are asked of many rows. To add one, add a row, and let the random queries of the planner's test use it; what is not
 * here is right already, and slower.
 */
const functions: Readonly<Record<string, Make>> = {
  'global::coalesce': (args) => (row, run) => {
    for (const argument of args) {
      const value = argument(row, run)
      if (value !== null) return value
    }
    return null
  },
  'global::count':
    ([list = none]) =>
    (row, run) => {
      const items = list(row, run)
      return Array.isArray(items) ? items.length : null
    },
  'global::dateTime':
    ([text = none]) =>
    (row, run) =>
      dateTimeOf(text(row, run)),
  'global::defined':
    ([argument = none]) =>
    (row, run) =>
      argument(row, run) !== null,
  'global::references': (args) => (row, run) => {
    const targets = targetsIn(args.map((argument) => argument(row, run)))
    return targets.size > 0 && refersTo(row.value, targets)
  },
  'global::lower': lower,
  'global::upper': upper,
  'string::lower': lower,
  'string::upper': upper,
  'global::path': ([argument = none]) => {
    let last: {readonly text: string; readonly pattern: PathPattern} | undefined
    return (row, run) => {
      const text = argument(row, run)
      if (typeof text !== 'string') return null
      if (last?.text !== text) last = {text, pattern: new PathPattern(text)}
      return last.pattern
    }
  },
  'global::now':
    () =>
    (_, {surroundings}) =>
      surroundings.now.toISOString(),
}

/** Functions get their arguments as parameters, and `@` where they look at the row unasked. */
function byGroqJs(namespace: string, name: string, values: readonly Code[]): Code {
  const names = values.map((_, place) => String(place))
  const call: ExprNode = {
    type: 'FuncCall',
    namespace,
    name,
    args: names.map((parameter) => ({type: 'Parameter', name: parameter})),
  }
  const readsAll = namespace === 'releases'
  return (row, run) => {
    if (readsAll && run.reads) run.reads.all = true
    const {now, identity, projectId, dataset} = run.surroundings
    const params: {[name: string]: unknown} = {}
    for (const [place, value] of values.entries()) params[String(place)] = value(row, run)
    const options = {root: row.value, params, timestamp: now, identity, sanity: {projectId, dataset}}
    return evaluateSync(call, readsAll ? {...options, dataset: run.source.documents} : options).data
  }
}
