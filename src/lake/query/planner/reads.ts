import type {Condition} from './condition.ts'
import {ofType} from './indexKind.ts'

/** Documents of these types, and those with these ids. */
export type Kinds = {readonly types: readonly string[]; readonly ids: readonly string[]}

const none: Kinds = {types: [], ids: []}

/**
 * Of which documents a condition looks at all: a change of any other cannot change what it selects. Undefined where that may be any
 * document. Of conditions that must all hold one is enough, so the one that looks at fewest is told.
 */
export function kindsRead(condition: Condition, values: readonly unknown[]): Kinds | undefined {
  switch (condition.kind) {
    case 'constant':
      return values[condition.argument] === true ? undefined : none
    case 'id':
      return {types: [], ids: texts([values[condition.argument]])}
    case 'equals':
      return condition.index.name === ofType.name ? {types: texts([values[condition.argument]]), ids: []} : undefined
    case 'oneOf': {
      const value = values[condition.argument]
      const listed = Array.isArray(value) ? texts(value) : []
      if (!condition.index) return {types: [], ids: listed}
      return condition.index.name === ofType.name ? {types: listed, ids: []} : undefined
    }
    case 'and': {
      const known = condition.parts.flatMap((part) => kindsRead(part, values) ?? [])
      return known.sort((left, right) => breadth(left) - breadth(right))[0]
    }
    case 'or': {
      const parts = condition.parts.map((part) => kindsRead(part, values))
      const known = parts.filter((part) => part !== undefined)
      if (known.length < parts.length) return undefined
      return {types: known.flatMap(({types}) => types), ids: known.flatMap(({ids}) => ids)}
    }
    default:
      return undefined
  }
}

const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string')

/** A type has many documents, an id one. */
const breadth = ({types, ids}: Kinds) => types.length * 100 + ids.length
