import type {ExprNode} from 'groq-js'
import type {JsonObject} from '../../json.ts'
import type {Rules} from './rules.ts'
import {isPlainName, isRow} from './value.ts'

/** Steps into a value: `.name`, `[0]`, `[2..4]`, `[]`, `->`. */
export const paths: Rules = {
  AccessAttribute({base, name}, {code}) {
    const read = attribute(name)
    if (base === undefined || base.type === 'This') return (row) => read(row.value)
    const held = code(base)
    return (row, run) => read(held(row, run))
  },
  AccessElement({base, index}, {code}) {
    const held = code(base)
    return (row, run) => {
      const items = held(row, run)
      return Array.isArray(items) ? (items[index < 0 ? index + items.length : index] ?? null) : null
    }
  },
  Slice({base, left, right, isInclusive}, {code}) {
    const held = code(base)
    return (row, run) => {
      const items = held(row, run)
      if (!Array.isArray(items)) return null
      const from = left < 0 ? items.length + left : left
      const to = (right < 0 ? items.length + right : right) + (isInclusive ? 1 : 0)
      return items.slice(Math.max(0, from), Math.max(0, to))
    }
  },
  ArrayCoerce({base}, {code}) {
    const held = code(base)
    return (row, run) => {
      const items = held(row, run)
      return Array.isArray(items) ? items : null
    }
  },
  Deref({base}, {code}) {
    const held = code(base)
    return (row, run) => {
      const reference = held(row, run)
      if (!isRow(reference) || typeof reference._ref !== 'string') return null
      run.reads?.ids.add(reference._ref)
      const document = run.source.get(reference._ref)
      if (document && run.traces) run.traces.documents.add(document)
      return document ?? null
    }
  },
}

/** How to read the attribute that an expression picks from its row, if that is all it does: `x[].name`. */
export function attributeOf(node: ExprNode): ((value: unknown) => unknown) | undefined {
  if (node.type !== 'AccessAttribute') return undefined
  return node.base === undefined || node.base.type === 'This' ? attribute(node.name) : undefined
}

/** Reads an attribute. Nearly every name is one that nothing but a row can have something under: then no more need be asked. */
function attribute(name: string): (value: unknown) => unknown {
  if (!isPlainName(name)) {
    return (value) => (isRow(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null)
  }
  // By a name that is written here, what nearly every query reads takes half the time.
  if (name === '_id') return (value) => (isHolder(value) ? (value._id ?? null) : null)
  if (name === '_ref') return (value) => (isHolder(value) ? (value._ref ?? null) : null)
  return (value) => (isHolder(value) ? (value[name] ?? null) : null)
}

const isHolder = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null
