import type {SchemaTypeDefinition} from '@sanity/types'
import {parse} from 'groq-js'
import {newsroomTypes} from '../../schemas/index.ts'
import {shapeOf} from './evaluate.ts'
import {findQueries} from './found.ts'
import {outermost} from './scope.ts'
import {wholesIn} from './shape.ts'
import {structuredFields} from './structured.ts'

/**
 * A query that does not name everything it takes: where it is, what is wrong and what to do.
 *
 * ```ts
 * {file: 'src/queries.ts', line: 4, query: 'frontQuery', path: 'authors', message: '`authors` gives whole documents.', mend: '…'}
 * ```
 *
 * @public
 */
export type QueryProblem = {
  readonly file: string
  readonly line: number
  /** The name of its constant; empty where it has none. */
  readonly query: string
  /** The attribute of the result; empty for the result itself. */
  readonly path: string
  readonly message: string
  readonly mend: string
}

/**
 * Holds every GROQ string of some files to an explicit allow-list, judged on its syntax tree: what a query gives is made of
 * named fields, down to plain values. A field that is added to a document tomorrow is then in no result, no cache and no
 * page until somebody asks for it by name.
 *
 * ```ts
 * await checkQueries(['src/queries/*.ts']) // [], or one problem for each place that gives something whole
 * ```
 *
 * @param paths - files, or patterns of them
 * @param options - `types`: the schema, where it has fields of its own; `root`: what paths are told relative to
 * @public
 */
export async function checkQueries(
  paths: readonly string[],
  options: {types?: readonly SchemaTypeDefinition[]; root?: string} = {},
): Promise<QueryProblem[]> {
  return (await checkedQueries(paths, options)).problems
}

/** The same, and how many queries were read: that none was must not look like success. @internal */
export async function checkedQueries(
  paths: readonly string[],
  {types = newsroomTypes(), root = process.cwd()}: {types?: readonly SchemaTypeDefinition[]; root?: string} = {},
): Promise<{readonly queries: number; readonly problems: QueryProblem[]}> {
  const structured = structuredFields(types)
  const found = await findQueries(paths, root)
  const problems = found.flatMap(({file, line, name, ...found}): QueryProblem[] => {
    const problem = (path: string, message: string, mend: string) => ({file, line, query: name, path, message, mend})
    if ('problem' in found)
      return [problem('', found.problem, 'Give the query a constant of its own, made of constants.')]
    try {
      return wholesIn(shapeOf(parseQuery(found.query), outermost, structured)).map(({path, whole}) =>
        problem(
          path,
          `${path === '' ? 'The result' : `\`${path}\``} gives ${whole}.`,
          'Name the fields it takes: `{_id, headline}`.',
        ),
      )
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return [problem('', `It is no GROQ: ${reason}`, 'Try it in Vision, in the Studio.')]
    }
  })
  return {queries: found.length, problems}
}

/** Slices have to be constant, so every parameter stands for a number here; what a query gives does not depend on them. */
function parseQuery(query: string) {
  const params = Object.fromEntries([...query.matchAll(/\$(\w+)/g)].map(([, name]) => [name, 1]))
  return parse(query, {params})
}
