import type {ExprNode} from 'groq-js'
import type {Place} from '../sourceMap/index.ts'
import type {Code, Compiler, Row, Run} from './code.ts'

/** Where an expression reads its value, if it only reads one. */
export type Locate = (row: Row, run: Run) => Place | undefined

/** Made when it is first asked for: most queries are never traced. */
export function placeOf(node: ExprNode, compiler: Compiler): Locate {
  let locate: Locate | undefined
  return (row, run) => {
    locate ??= locating(node, compiler)
    return locate(row, run)
  }
}

const nowhere: Locate = () => undefined

function locating(node: ExprNode, compiler: Compiler): Locate {
  const {code} = compiler
  if (node.type === 'Group') return locating(node.base, compiler)
  if (node.type === 'AccessAttribute') {
    const held = node.base ? code(node.base) : (row: Row) => row.value
    return (row, run) => placeIn(held(row, run), node.name)
  }
  if (node.type === 'AccessElement') {
    const held = code(node.base)
    return (row, run) => placeIn(held(row, run), node.index)
  }
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'coalesce') {
    return chosen(node.args.map((value) => [code(value), locating(value, compiler)] as const))
  }
  return nowhere
}

function placeIn(of: unknown, key: string | number): Place | undefined {
  return typeof of === 'object' && of !== null ? {of, key} : undefined
}

function chosen(values: readonly (readonly [Code, Locate])[]): Locate {
  return (row, run) => {
    for (const [value, locate] of values) if (value(row, run) !== null) return locate(row, run)
    return undefined
  }
}
