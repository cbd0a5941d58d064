import type {ExprNode} from 'groq-js'
import type {Source} from '../followedSource.ts'
import type {Reads} from '../reads.ts'
import type {Place, Traces} from '../sourceMap/index.ts'
import type {Surroundings} from '../surroundings.ts'

/** Where an expression looks: `@` is the value, `^` that of the row around it. */
export type Row = {value: unknown; readonly parent: Row | null}

/** One evaluation of a query. */
export type Run = {
  readonly source: Source
  readonly parameters: {readonly [name: string]: unknown}
  readonly surroundings: Surroundings
  /** Where to note what was looked at, if anybody wants to know. */
  readonly reads: Reads | undefined
  /** Where to note what was read where, if that is wanted. */
  readonly traces: Traces | undefined
  /** Steps until the clock is looked at again, and when it is too late; see `budget.ts`. */
  left: number
  deadline: number
}

/** An expression ready to run: plain data in, plain data out, null for what is missing. */
export type Code = (row: Row, run: Run) => unknown

/** Turns the parts of a node into code. */
export type Compiler = {
  /** An expression that looks where its node looks. */
  code(node: ExprNode): Code
  /** One that looks at each value in turn. A hidden scope (the right side of `x[].y`) is skipped by `^` inside it. */
  inner(node: ExprNode, scope?: 'hidden'): Code
  /** Where an expression that is compiled by `inner` reads its value. */
  place(node: ExprNode, scope?: 'hidden'): (row: Row, run: Run) => Place | undefined
  /** What `^` is for a row opened here. */
  readonly around: (row: Row) => Row | null
}
