/**
 * Writes what Sanity TypeGen makes of the schema and the queries, for the type tests that hold zod to it.
 *
 *     node scripts/typegen.ts           writes the generated files
 *     node scripts/typegen.ts --check   writes nothing, and fails when a file is not what it should be
 *
 * It calls the packages behind `sanity schemas extract` and `sanity typegen generate`, which give the same types as the
 * command line in a fortieth of the time: that one loads the whole Studio first.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {findQueriesInPath, safeParseQuery, TypeGenerator} from '@sanity/codegen'
import {Schema} from '@sanity/schema'
import {builtinTypes, extractSchema} from '@sanity/schema/_internal'
import type {Schema as CompiledSchema, SchemaTypeDefinition} from '@sanity/types'
import {type SchemaType, typeEvaluate} from 'groq-js'
import {newsroomTypes} from '../schemas/index.ts'

const root = join(import.meta.dirname, '..')
const command = 'node scripts/typegen.ts'

type Modules = ReturnType<typeof findQueriesInPath>['queries']
type Module = Modules extends AsyncIterable<infer One> ? One : never
type Query = Module['queries'][number]

/** A file, relative to the root, and what has to be in it. */
export type GeneratedFile = {path: string; text: string}

/**
 * ```ts
 * compileTypes('newsroom', newsroomTypes()).get('article') // the compiled type
 * ```
 * What `createSchema` of `sanity` does, without the seconds it takes to load the Studio.
 */
export function compileTypes(name: string, types: readonly SchemaTypeDefinition[]): CompiledSchema {
  // The two packages write an optional property differently, which exactOptionalPropertyTypes tells apart.
  return Schema.compile({name, types: [...types, ...builtinTypes]}) as CompiledSchema
}

/** Passes the modules on, and notes what was found in them and what could not be. */
async function* noting(modules: AsyncIterable<Module>, found: Query[], problems: string[]): AsyncGenerator<Module> {
  for await (const module of modules) {
    found.push(...module.queries)
    problems.push(...module.errors.map(({message}) => message))
    yield module
  }
}

/** TypeGen leaves out a query it cannot evaluate and says why only to its own progress display; so it is asked again. */
function reasonOf({filename, query, variable}: Query, schema: SchemaType): string {
  try {
    typeEvaluate(safeParseQuery(query), schema)
    return `${filename}: ${variable.id.name} has no type`
  } catch (error) {
    return `${filename}: ${variable.id.name}: ${error instanceof Error ? error.message : String(error)}`
  }
}

/**
 * ```ts
 * await generatedFiles() // [{path: 'test/queries/schema.generated.json', text: '[…'}, {path: '….ts', text: 'export …'}]
 * ```
 * A required field is taken to be there, as it is in a published document.
 *
 * @param queries - where `defineQuery` constants are, as a pattern under the root
 * @throws Error that names each query TypeGen could not read, and why
 */
export async function generatedFiles(queries = 'src/queries/**/*.ts'): Promise<GeneratedFile[]> {
  const schema = extractSchema(compileTypes('newsroom', newsroomTypes()), {enforceRequiredFields: true})
  const found: Query[] = []
  const problems: string[] = []
  const {code} = await new TypeGenerator().generateTypes({
    schema,
    queries: noting(findQueriesInPath({path: join(root, queries)}).queries, found, problems),
    root,
    overloadClientMethods: false,
  })
  const missing = found.filter(({variable}) => !code.includes(`// Variable: ${variable.id.name}\n`))
  problems.push(...missing.map((query) => reasonOf(query, schema)))
  if (problems.length > 0) throw new Error(`TypeGen could not read every query.\n${problems.join('\n')}`)
  return [
    {path: 'test/queries/schema.generated.json', text: `${JSON.stringify(schema, null, 2)}\n`},
    {
      path: 'test/queries/sanity.types.generated.ts',
      text: `// Generated from schemas/ and src/queries/ by \`${command}\`. Do not edit.\n\n${code}`,
    },
  ]
}

/**
 * ```ts
 * await staleFiles(await generatedFiles()) // ['test/queries/schema.generated.json'], or [] when all is fresh
 * ```
 */
export async function staleFiles(files: readonly GeneratedFile[], directory = root): Promise<string[]> {
  const checked = await Promise.all(
    files.map(async ({path, text}) => {
      const committed = await readFile(join(directory, path), 'utf8').catch(() => undefined)
      return committed === text ? [] : [path]
    }),
  )
  return checked.flat()
}

async function write(files: readonly GeneratedFile[]): Promise<void> {
  for (const {path, text} of files) {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await writeFile(join(root, path), text)
  }
}

if (import.meta.main) {
  const unknown = process.argv.slice(2).filter((flag) => flag !== '--check')
  try {
    if (unknown.length > 0) throw new Error(`${unknown.join(' ')}: the only flag is --check.`)
    const files = await generatedFiles()
    const stale = await staleFiles(files)
    if (process.argv.includes('--check')) {
      if (stale.length > 0) {
        throw new Error(`Not what the schema and the queries make: ${stale.join(', ')}. Run \`${command}\` and commit.`)
      }
      console.log('The generated files are fresh.')
    } else {
      await write(files)
      console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'The generated files were fresh.')
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
