import type {ExprNode} from 'groq-js'
import {trace} from '../sourceMap/index.ts'
import {spend} from './budget.ts'
import type {Code, Compiler, Row} from './code.ts'
import {attributeOf} from './paths.ts'
import type {Rules} from './rules.ts'
import {scored} from './score.ts'
import {compareAll} from './value.ts'

/** What goes through a list. One row serves all of its items: nothing keeps a row after it was evaluated. */
export const lists: Rules = {
  Filter({base, expr}, {code, inner, around}) {
    const [held, holds] = [code(base), inner(expr)]
    return (row, run) => {
      const items = held(row, run)
      if (!Array.isArray(items)) return null
      const each: Row = {value: null, parent: around(row)}
      const found: unknown[] = []
      for (const item of items) {
        spend(run)
        each.value = item ?? null
        if (holds(each, run) === true) found.push(item)
      }
      return found
    }
  },
  Map({base, expr}, {code, inner, place, around}) {
    const [held, made, from] = [code(base), inner(expr, 'hidden'), place(expr, 'hidden')]
    const read = attributeOf(expr)
    return (row, run) => {
      const items = held(row, run)
      if (!Array.isArray(items)) return null
      if (read && !run.traces) {
        spend(run, items.length)
        return items.map((item) => read(item))
      }
      const each: Row = {value: null, parent: around(row)}
      const results: unknown[] = []
      for (const item of items) {
        spend(run)
        each.value = item ?? null
        if (run.traces) trace(run.traces, {of: results, key: results.length}, from(each, run))
        results.push(made(each, run))
      }
      return results
    }
  },
  FlatMap({base, expr}, {code, inner, around}) {
    const [held, made] = [code(base), inner(expr, 'hidden')]
    return (row, run) => {
      const items = held(row, run)
      if (!Array.isArray(items)) return null
      const each: Row = {value: null, parent: around(row)}
      const results: unknown[] = []
      for (const item of items) {
        spend(run)
        each.value = item ?? null
        const result = made(each, run)
        if (Array.isArray(result)) for (const part of result) results.push(part)
        else results.push(result)
      }
      return results
    }
  },
  PipeFuncCall(node, compiler) {
    const make = pipes[node.name]
    if (!make) throw new Error(`Unknown pipe function: ${node.name}`)
    return make(node.base, node.args, compiler)
  },
}

const pipes: Readonly<Record<string, (base: ExprNode, args: readonly ExprNode[], compiler: Compiler) => Code>> = {
  order: ordered,
  score: scored,
}

function ordered(base: ExprNode, args: readonly ExprNode[], {code, inner, around}: Compiler): Code {
  const held = code(base)
  const keys = args.map((argument) => ({
    read: inner(argument.type === 'Desc' || argument.type === 'Asc' ? argument.base : argument),
    sign: argument.type === 'Desc' ? -1 : 1,
  }))
  return (row, run) => {
    const items = held(row, run)
    if (!Array.isArray(items)) return null
    const each: Row = {value: null, parent: around(row)}
    const sortable = items.map((item: unknown) => {
      spend(run)
      each.value = item ?? null
      return {item, by: keys.map(({read}) => read(each, run))}
    })
    sortable.sort((left, right) => {
      spend(run)
      for (const [place, {sign}] of keys.entries()) {
        const compared = compareAll(left.by[place], right.by[place])
        if (compared !== 0) return sign * compared
      }
      return 0
    })
    return sortable.map(({item}) => item)
  }
}
