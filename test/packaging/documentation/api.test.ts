// What every published entry exports, as a reader of its documentation meets it.
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, it} from 'vitest'

type Part = {readonly kind: string; readonly text: string}
type Comment = {readonly summary?: readonly Part[]; readonly blockTags?: readonly {readonly content: readonly Part[]}[]}
type Reflection = {
  readonly name: string
  readonly variant?: string
  readonly kind: number
  readonly comment?: Comment
  readonly signatures?: readonly Reflection[]
  readonly type?: {readonly declaration?: Reflection}
  readonly children?: readonly Reflection[]
}

const root = join(import.meta.dirname, '../../..')
/** typedoc's own numbers: a variable, a function, a class. */
const used = new Set([32, 64, 128])

let folder: string
let exported: readonly {readonly name: string; readonly isUsed: boolean; readonly parts: readonly Part[]}[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-api-'))
  const file = join(folder, 'api.json')
  await promisify(execFile)(
    join(root, 'node_modules/.bin/typedoc'),
    ['--json', file, '--logLevel', 'Error', '--validation.notDocumented', 'false'],
    {cwd: root},
  )
  const {children = []}: Reflection = JSON.parse(await readFile(file, 'utf8'))
  exported = children.flatMap((entry) =>
    (entry.children ?? [])
      .filter(({variant}) => variant !== 'reference')
      .map((item) => ({name: `${entry.name}: ${item.name}`, isUsed: used.has(item.kind), parts: partsOf(item)})),
  )
}, 180_000)
afterAll(() => rm(folder, {recursive: true}))

function partsOf(item: Reflection): Part[] {
  const described = [item, ...(item.signatures ?? []), ...(item.type?.declaration?.signatures ?? [])]
  return described.flatMap(({comment}) => [
    ...(comment?.summary ?? []),
    ...(comment?.blockTags ?? []).flatMap(({content}) => content),
  ])
}

it('says of every exported name what it is', () => {
  expect(exported.length).toBeGreaterThan(300)
  expect(exported.filter(({parts}) => parts.length === 0).map(({name}) => name)).toEqual([])
})

it('shows how every function, class and constant is used', () => {
  const silent = exported.filter(({isUsed, parts}) => isUsed && !parts.some(({kind}) => kind === 'code'))
  expect(silent.map(({name}) => name)).toEqual([])
})
