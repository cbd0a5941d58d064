import type {ExprNode} from 'groq-js'
import {isObject} from '../json.ts'
import {type Run, spend} from './compiled/index.ts'

/** A query whose every evaluated part counts as a step of a run: groq-js asks a node for its type each time it evaluates it. */
export function counted(tree: ExprNode, run: Run): ExprNode {
  // The copy keeps the shape node by node, which the library's recursive node union cannot express.
  return copy(tree, run) as ExprNode
}

function copy(value: unknown, run: Run): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, run))
  if (!isObject(value)) return value
  const {type, ...members} = value
  const copied: {[member: string]: unknown} = {}
  for (const [member, held] of Object.entries(members)) copied[member] = type === 'Value' ? held : copy(held, run)
  return Object.defineProperty(copied, 'type', {
    enumerable: true,
    get() {
      spend(run)
      return type
    },
  })
}
