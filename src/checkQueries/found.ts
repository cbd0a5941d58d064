import {readFile} from 'node:fs/promises'
import {relative} from 'node:path'
import {findQueriesInPath} from '@sanity/codegen'

/** A query as written, or why it cannot be read. `line` counts from 1. @internal */
export type FoundQuery = {
  readonly file: string
  readonly line: number
  readonly name: string
} & ({readonly query: string} | {readonly problem: string})

/**
 * Every query of these files: constants made with `defineQuery` or tagged `groq`, with whatever they are put together
 * from. One that stands anywhere else is found too, and is a problem: neither this nor TypeGen can read it.
 *
 * @param paths - files, or patterns of them
 * @throws Error when there is no such file: that nothing was checked must not look like success
 * @internal
 */
export async function findQueries(paths: readonly string[], root: string): Promise<FoundQuery[]> {
  const found: FoundQuery[] = []
  const {files, queries: modules} = findQueriesInPath({path: [...paths]})
  if (files.length === 0) throw new Error(`No file is ${paths.join(' or ')}. Give the files that hold queries.`)
  for await (const {filename, queries, errors} of modules) {
    const source = await readFile(filename, 'utf8')
    const file = relative(root, filename)
    const lines = linesOfQueries(source)
    for (const line of plainIn(source)) {
      found.push({file, line, name: '', problem: 'A query stands as plain text, where it cannot be read.'})
    }
    for (const {query, variable} of queries) {
      const line = lineAt(source, variable.start ?? 0)
      found.push({file, line, name: variable.id.name, query})
    }
    for (const {variable, message} of errors) {
      found.push({file, line: lineAt(source, variable?.start ?? 0), name: variable?.id.name ?? '', problem: message})
    }
    if (lines.length > queries.length + errors.length) {
      const known = new Set(found.filter((one) => one.file === file).map(({line}) => line))
      const line = lines.find((one) => !known.has(one)) ?? lines[0] ?? 1
      found.push({file, line, name: '', problem: 'A query stands inside another expression, where it cannot be read.'})
    }
  }
  return found
}

/** Comments and strings are passed over, so that what is written about queries is not taken for one. */
const QUERY = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(\bdefineQuery\s*\(|\bgroq\s*`)/g

/**
 * GROQ that is handed over as plain text: `client.fetch('*[…]{...}')`, `{query: `*[…]`}`. What is written in comments and inside
 * other strings is passed over.
 */
const PLAIN =
  /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|((?:\.(?:fetch|listen)\s*(?:<[^()]*>)?\s*\(|\bquery\s*[:=])\s*(?:'|"|`)\s*(?:\*\s*[[|{]|\{|count\s*\(|array::|coalesce\s*\())|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

function plainIn(source: string): number[] {
  return [...source.matchAll(PLAIN)].flatMap(({1: start, index}) =>
    start === undefined ? [] : [lineAt(source, index)],
  )
}

function linesOfQueries(source: string): number[] {
  return [...source.matchAll(QUERY)].flatMap(({1: start, index}) =>
    start === undefined ? [] : [lineAt(source, index)],
  )
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}
