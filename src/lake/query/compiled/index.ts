/**
 * Turns a parsed query into closures over plain data, which answer what groq-js answers and are several times faster.
 *
 * `compile.ts` looks up the rule of each node by its type; `roots.ts`, `paths.ts`, `logic.ts`, `objects.ts`, `lists.ts`, `operators.ts` and
 * `functions.ts` are the tables of rules. To add one, add a row and let `test/lake/query/randomQueries.ts` write queries that use it:
 * the planner's test holds every row to groq-js. What no rule knows is evaluated by groq-js.
 *
 * @module
 */
export {begin, defaultQueryTime, type Notes, spend, Unfinished} from './budget.ts'
export type {Run} from './code.ts'
export {compile, type Query} from './compile.ts'
export {hostedFunctions} from './hostedFunctions.ts'
