import type {ExprNode} from 'groq-js'
import {candidates} from './candidates.ts'
import type {Code, Compiler, Row} from './code.ts'
import {functionCall} from './functions.ts'
import {lists} from './lists.ts'
import {logic} from './logic.ts'
import {objects} from './objects.ts'
import {operation} from './operators.ts'
import {paths} from './paths.ts'
import {type Locate, placeOf} from './places.ts'
import {roots} from './roots.ts'
import type {Rules} from './rules.ts'

const rules: Rules = {
  ...roots,
  ...paths,
  ...logic,
  ...objects,
  ...lists,
  OpCall: operation,
  FuncCall: functionCall,
  Candidates: candidates,
}

/** A query ready to run: its answer, and where that was read if it is a single value. */
export type Query = {readonly answer: Code; readonly place: Locate}

/** Compiles a parsed query; undefined when it holds something that only groq-js itself evaluates. */
export function compile(tree: ExprNode): Query | undefined {
  try {
    return {answer: compileIn(tree, false), place: placeOf(tree, compilerIn(false))}
  } catch (error) {
    if (error instanceof NotCompiled) return undefined
    throw error
  }
}

class NotCompiled extends Error {}

function compileIn(node: ExprNode, hidden: boolean): Code {
  // Each rule takes the nodes of the type it stands under, which the compiler cannot follow through a lookup.
  const rule = rules[node.type] as ((node: ExprNode, compiler: Compiler) => Code) | undefined
  if (!rule) throw new NotCompiled(node.type)
  return rule(node, compilerIn(hidden))
}

function compilerIn(hidden: boolean): Compiler {
  return {
    code: (part) => compileIn(part, hidden),
    inner: (part, scope) => compileIn(part, scope === 'hidden'),
    place: (part, scope) => placeOf(part, compilerIn(scope === 'hidden')),
    around: hidden ? parentOf : itself,
  }
}

const parentOf = (row: Row) => row.parent
const itself = (row: Row) => row
