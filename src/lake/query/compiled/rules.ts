import type {ExprNode} from 'groq-js'
import type {CandidatesNode} from '../planner/index.ts'
import type {Code, Compiler} from './code.ts'

type Node = ExprNode | CandidatesNode

/** How a type of node is compiled. */
export type Rule<Type extends Node['type']> = (node: Extract<Node, {type: Type}>, compiler: Compiler) => Code

/** Rules by the type of the node they compile. */
export type Rules = {readonly [Type in Node['type']]?: Rule<Type>}
