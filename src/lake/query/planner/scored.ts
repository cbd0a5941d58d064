import type {ExprNode, FilterNode, PipeFuncCallNode} from 'groq-js'
import {isTextQuery} from '../text/search.ts'
import {allOf, type Condition, conditionOf} from './condition.ts'
import {valuesAt} from './indexKind.ts'
import {fieldPathOf} from './value.ts'

/** A score of which only what is above zero is wanted. */
export type Scored = {
  readonly filter: FilterNode
  readonly pipe: PipeFuncCallNode
  /** What every document with a score above zero fulfils; undefined where no index can tell. */
  condition(args: ExprNode[]): Condition | undefined
}

/** Recognizes `… | score(…)[_score > 0]`. */
export function scoreOver(node: ExprNode): Scored | undefined {
  if (node.type !== 'Filter' || !isAboveZero(node.expr)) return undefined
  const {base} = node
  if (base.type !== 'PipeFuncCall' || base.name !== 'score') return undefined
  return {
    filter: {...node, base, expr: node.expr},
    pipe: base,
    condition(args) {
      const before = args.length
      const terms = base.args.map((term) => conditionOfScore(term, args))
      const known = terms.filter((term) => term !== undefined)
      // A document may hold a `_score` already, to which the others are added.
      if (known.length === terms.length) {
        return {kind: 'or', parts: [...known, {kind: 'present', index: valuesAt(['_score'])}]}
      }
      args.length = before
      return undefined
    },
  }
}

function isAboveZero(node: ExprNode): boolean {
  if (node.type === 'Group') return isAboveZero(node.base)
  if (node.type !== 'OpCall' || node.op !== '>') return false
  const path = fieldPathOf(node.left)
  return (
    path?.length === 1 &&
    path[0] === '_score' &&
    node.right.type === 'Value' &&
    typeof node.right.value === 'number' &&
    node.right.value >= 0
  )
}

/** What holds wherever a term of a score is not zero. */
function conditionOfScore(node: ExprNode, args: ExprNode[]): Condition | undefined {
  if (node.type === 'FuncCall' && node.name === 'boost') return node.args[0] && conditionOfScore(node.args[0], args)
  if (node.type === 'Or') {
    const parts = [conditionOfScore(node.left, args), conditionOfScore(node.right, args)]
    const known = parts.filter((part) => part !== undefined)
    return known.length === parts.length ? {kind: 'or', parts: known} : undefined
  }
  if (node.type === 'And') {
    const parts = [conditionOfScore(node.left, args), conditionOfScore(node.right, args)]
    const known = parts.filter((part) => part !== undefined)
    return known.length > 0 ? allOf(known) : undefined
  }
  const condition = conditionOf(node, args)?.condition
  if (node.type !== 'OpCall' || node.op !== 'match' || isTextQuery(node)) return condition
  // A match counts as soon as one of its words is there.
  return condition?.kind === 'match' ? {...condition, any: true} : undefined
}
