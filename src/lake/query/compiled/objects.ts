import type {ExprNode} from 'groq-js'
import type {Code, Compiler, Row, Run} from './code.ts'
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
  Array({elements}, {code}) {
    const parts = elements.map(({value, isSplat}) => ({value: code(value), isSplat}))
    return (row, run) => {
      const made: unknown[] = []
      for (const {value, isSplat} of parts) {
        const item = value(row, run)
        if (!isSplat) made.push(item)
        else if (Array.isArray(item)) for (const each of item) made.push(each)
      }
      return made
    }
  },
}

type Attribute = Extract<ExprNode, {type: 'Object'}>['attributes'][number]

function partOf(attribute: Attribute, {code}: Compiler): Part {
  const value = code(attribute.value)
  const spread: Part = (made, row, run) => {
    const held = value(row, run)
    if (isRow(held)) Object.assign(made, held)
  }
  if (attribute.type === 'ObjectSplat') return spread
  if (attribute.type === 'ObjectAttributeValue') {
    const {name} = attribute
    return (made, row, run) => {
      made[name] = value(row, run)
    }
  }
  const condition: Code = code(attribute.condition)
  return (made, row, run) => {
    if (condition(row, run) === true) spread(made, row, run)
  }
}
