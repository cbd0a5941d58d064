import type {SchemaTypeDefinition} from '@sanity/types'
import type {QueryProblem} from '../../checkQueries/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {defaultExportOf} from '../module.ts'
import {printable} from '../terminal/printable.ts'
import type {Terminal} from '../terminal/terminal.ts'

/** Where Sanity TypeGen looks. */
const wherever = ['src/**/*.{ts,tsx,js,jsx,mjs,cjs,astro,vue,svelte}']

/** Sites that only read need none of them, so they are optional. */
const needed = ['@sanity/codegen', '@sanity/types', 'groq-js']

export const checkQueries: Command = {
  help: `Usage: sourceline check-queries [<glob> …] [--schema <module>] [--json]

  <glob> …           the files with queries, quoted so that no shell expands them; without any, ${wherever}
  --schema <module>  exports your schema types by default, where you have fields of your own that hold more than a value
  --json             what was found as JSON

Refuses GROQ that does not name what it takes ({...}, authors[]->, body): a field that is added to a document tomorrow is
in no result until somebody asks for it by name. Queries are constants made with defineQuery or tagged groq.

It needs ${needed.join(', ')} beside Sourceline.

Exit code: 0 every query names what it takes, 1 one does not, 2 it could not be carried out.`,

  async run(args, {terminal}) {
    const {values, positionals} = parsedArguments(args, {schema: {type: 'string'}, json: {type: 'boolean'}})
    const {schema, json = false} = values
    const paths = positionals.length > 0 ? positionals : wherever
    const {checkedQueries: check} = await checker()
    const types = schema === undefined ? {} : {types: await typesOf(schema)}
    const {queries, problems} = await check(paths, types).catch((error: unknown) => {
      throw new CannotRun(error instanceof Error ? error.message : String(error))
    })
    if (queries === 0) {
      throw new CannotRun(
        `No query was found in ${paths.join(' or ')}. Queries are constants made with defineQuery, or tagged groq.`,
      )
    }
    terminal.out(json ? JSON.stringify(problems, null, 2) : report(problems, queries, terminal))
    return problems.length > 0 ? 1 : 0
  },
}

async function checker() {
  try {
    return await import('../../checkQueries/index.ts')
  } catch (error) {
    const {code, message}: {code?: unknown; message?: unknown} = Object(error)
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' && needed.some((name) => String(message).includes(`'${name}'`))
    if (!isMissing) throw error
    throw new CannotRun(
      `Reading queries takes packages that are not installed here: npm install --save-dev ${needed.join(' ')}`,
    )
  }
}

async function typesOf(file: string): Promise<SchemaTypeDefinition[]> {
  const types = await defaultExportOf(file)
  if (Array.isArray(types)) return types
  throw new CannotRun(
    `${file}: its default export is no list of schema types, such as newsroomTypes({article: …}) gives.`,
  )
}

function report(problems: readonly QueryProblem[], queries: number, {paint}: Terminal): string {
  const read = `${queries === 1 ? '1 query' : `${queries} queries`} read`
  if (problems.length === 0) return `Every query names what it takes: ${read}.`
  const told = problems.map(({file, line, query, message, mend}) => {
    const sentence = `${query ? `${query}: ` : ''}${message} ${mend}`
    return `${paint('bold', printable(`${file}:${line}`))} ${printable(sentence)}`
  })
  return [...told, `${read}, ${told.length === 1 ? '1 problem' : `${told.length} problems`}.`].join('\n')
}
