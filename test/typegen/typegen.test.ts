import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'
import {generatedFiles, staleFiles} from '../../scripts/typegen.ts'

const root = join(import.meta.dirname, '../..')
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'typegen-'))
})
afterAll(() => rm(directory, {recursive: true}))

async function withQuery(source: string) {
  await writeFile(join(directory, 'query.ts'), source)
  return await generatedFiles(join(relative(root, directory), '*.ts'))
}

describe('the generated files', () => {
  it('are committed as schema and queries make them', async () => {
    expect(await staleFiles(await generatedFiles())).toEqual([])
  })

  it('hold every type of the newsroom’s schema, and what is required as there', async () => {
    const [schema] = await withQuery('export {}')
    const types: {name: string}[] = JSON.parse(schema?.text ?? '[]')
    const names = types.map(({name}) => name)
    expect(newsroomTypes().filter(({name}) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => ['sourcingRecord', 'approval'].includes(name))).toEqual([])
  })

  it('type a query by the schema', async () => {
    const [, types] = await withQuery(
      `import {defineQuery} from 'groq'\nexport const oneQuery = defineQuery(\`*[_type == "article"][0]{headline, standfirst}\`)`,
    )
    expect(types?.text).toContain(
      'export type OneQueryResult = {\n  headline: string;\n  standfirst: string | null;\n} | null',
    )
  })

  it('are stale where one was changed or is missing', async () => {
    const [schema, types] = await withQuery('export {}')
    const files = [schema, types].flatMap((file) => (file ? [{...file, path: file.path.replaceAll('/', '-')}] : []))
    for (const {path, text} of files) await writeFile(join(directory, path), text)
    expect(await staleFiles(files, directory)).toEqual([])
    const [first] = files
    await writeFile(join(directory, first?.path ?? ''), 'edited')
    expect(await staleFiles(files, directory)).toEqual([first?.path])
    expect(await staleFiles(files, dirname(directory))).toHaveLength(2)
  })

  it('are not made of queries that cannot be read, and each is named', async () => {
    const broken = `import {defineQuery} from 'groq'\nexport const brokenQuery = defineQuery(\`*[_type == "article"\`)`
    await expect(withQuery(broken)).rejects.toThrow(/query\.ts: brokenQuery: Syntax error/)
  })
})
