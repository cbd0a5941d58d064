/**
 * The tables that Sanity's mutator is held to (`packages/@sanity/mutator/test/patchExamples`): a document, a patch, and what becomes of it.
 * Each is written to a lake and read from it again, as a client would.
 */
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {build} from 'esbuild'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {inCopy} from './foreign-tests.ts'
import type {Failing, Score} from './score.ts'

type Example = {
  readonly name: string
  readonly before: Readonly<Record<string, unknown>>
  readonly patch: object | readonly object[]
  readonly after: Readonly<Record<string, unknown>>
}

/** @param checkout - of github.com/sanity-io/sanity, or only of that folder in it */
export async function patchTables(checkout: string): Promise<Score> {
  const examples = await examplesIn(join(checkout, 'packages/@sanity/mutator/test/patchExamples'))
  const lake = await createLake()
  const failing: Failing[] = []
  for (const [at, example] of examples.entries()) {
    const reason = await tried(lake, `example-${at}`, example)
    if (reason !== undefined) failing.push({name: example.name, reason, isKnown: false})
  }
  await lake.close()
  return {
    suite: "Sanity's mutator, tables of patches",
    passed: examples.length - failing.length,
    tests: examples.length,
    failing,
  }
}

/** They are TypeScript that imports without extensions. */
async function examplesIn(folder: string): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'types.ts').sort()
  return inCopy(async (out) => {
    await build({
      entryPoints: names.map((name) => join(folder, name)),
      outdir: out,
      format: 'esm',
      outExtension: {'.js': '.mjs'},
    })
    const tables = names.map((name) => import(pathToFileURL(join(out, name.replace(/\.ts$/, '.mjs'))).href))
    return (await Promise.all(tables)).flatMap((table: {default: Example[]}) => table.default)
  })
}

/** What the lake makes of it where that is not what the table says. */
async function tried(lake: Lake, id: string, {before, patch, after}: Example): Promise<string | undefined> {
  const editor = lake.client({token: lake.token})
  const patches = [patch].flat().map((each) => ({patch: {...each, id}}))
  try {
    await editor.mutate([{create: {...before, _id: id, _type: 'example'}}, ...patches])
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const {_id, _type, _rev, _createdAt, _updatedAt, ...found} = (await editor.getDocument(id)) ?? {}
  return isDeepStrictEqual(found, after) ? undefined : `became ${JSON.stringify(found)}`
}
