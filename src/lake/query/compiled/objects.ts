import type {ExprNode} from 'groq-js'
import {trace} from '../sourceMap/index.ts'
import type {Code, Compiler, Row, Run} from './code.ts'
import {placeOf} from './places.ts'
import type {Rules} from './rules.ts'
import {isRow} from './value.ts'

type Made = {[name: string]: unknown}
type Part = (made: Made, row: Row, run: Run) => void

/** What makes objects and arrays. */
export const objects: Rules = {
  Projection({base, expr}, {code, inner, around}) {
    const [held, shape] = [code(base), inner(expr)]
    return (row, run) => {
      const value = held(row, run)
      return isRow(value) ? shape({value, parent: around(row)}, run) : null
    }
  },
  Object({attributes}, compiler) {
    const parts = attributes.map((attribute) => partOf(attribute, compiler))
    return (row, run) => {
      const made: Made = {}
      for (const part of parts) part(made, row, run)
      return made
    }
  },
  Array({elements}, compiler) {
    const parts = elements.map(({value, isSplat}) => ({
      value: compiler.code(value),
      place: placeOf(value, compiler),
      isSplat,
    }))
    return (row, run) => {
      const made: unknown[] = []
      for (const {value, place, isSplat} of parts) {
        const item = value(row, run)
        if (run.traces && !isSplat) trace(run.traces, {of: made, key: made.length}, place(row, run))
        if (!isSplat) made.push(item)
        else if (Array.isArray(item)) for (const each of item) made.push(each)
      }
      return made
    }
  },
}

type Attribute = Extract<ExprNode, {type: 'Object'}>['attributes'][number]

function partOf(attribute: Attribute, compiler: Compiler): Part {
  const {code} = compiler
  const value = code(attribute.value)
  const spread: Part = (made, row, run) => {
    const held = value(row, run)
    if (!isRow(held)) return
    Object.assign(made, held)
    if (run.traces) for (const key of Object.keys(held)) trace(run.traces, {of: made, key}, {of: held, key})
  }
  if (attribute.type === 'ObjectSplat') return spread
  if (attribute.type === 'ObjectAttributeValue') {
    const {name} = attribute
    const place = placeOf(attribute.value, compiler)
    return (made, row, run) => {
      made[name] = value(row, run)
      if (run.traces) trace(run.traces, {of: made, key: name}, place(row, run))
    }
  }
  const condition: Code = code(attribute.condition)
  return (made, row, run) => {
    if (condition(row, run) === true) spread(made, row, run)
  }
}
