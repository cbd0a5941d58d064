import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {diffText} from '../../../src/cli/init/change.ts'
import {withNewsroom} from '../../../src/cli/init/templates/studio.ts'
import {sourceline} from '../sourceline.ts'

const projects = join(import.meta.dirname, '../../newcomer')

/** A copy of a project as its framework makes it. */
function project(name: 'studio' | 'shop' | 'next' | 'astro'): string {
  const folder = mkdtempSync(join(tmpdir(), `sourceline-init-${name}-`))
  cpSync(join(projects, name), folder, {recursive: true})
  return folder
}

/** Every file of a project with what is in it. */
function everything(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

const init = (folder: string, ...flags: string[]) => sourceline(['init', folder, ...flags])

describe('sourceline init', () => {
  it.each([
    ['next', 'Next.js', ['newsroom.ts', 'app/articles/page.tsx', 'app/articles/[slug]/page.tsx']],
    ['astro', 'Astro', ['src/newsroom.ts', 'src/pages/articles/index.astro', 'src/pages/articles/[slug].astro']],
    ['studio', 'Sanity Studio', ['newsroom.ts', 'sanity.config.ts']],
  ] as const)('finds what a project is made with, and says each line: %s', async (name, title, files) => {
    const folder = project(name)
    const before = everything(folder)
    const looked = await init(folder, '--dry-run')
    expect(looked.code).toBe(0)
    expect(looked.error).toContain(title)
    for (const file of [...files, 'package.json']) expect(looked.out).toContain(file)
    expect(everything(folder)).toEqual(before)

    const written = await init(folder, '--yes')
    expect(written.out).toBe(looked.out)
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toContain('newsroom')
    const after = everything(folder)
    const again = await init(folder, '--yes')
    expect(again.out).toContain('in it already')
    expect(everything(folder)).toEqual(after)
  })

  it('asks, and writes nothing where nobody can answer', async () => {
    const folder = project('next')
    const before = everything(folder)
    const {code, error} = await init(folder)
    expect([code, error]).toEqual([2, expect.stringContaining('--yes')])
    expect(everything(folder)).toEqual(before)
  })

  it('stands beside types of the same names, under a prefix', async () => {
    const folder = project('shop')
    await init(folder, '--yes')
    expect(readFileSync(join(folder, 'newsroom.ts'), 'utf8')).toContain("defineNewsroom({prefix: 'news'})")
    expect(readFileSync(join(folder, 'sanity.config.ts'), 'utf8')).toContain(
      'types: [...schemaTypes, ...withAppearance(newsroomTypes(newsroom), newsroom)]',
    )
  })

  it('never writes over a file that is there', async () => {
    const folder = project('next')
    writeFileSync(join(folder, 'newsroom.ts'), 'export const mine = 1\n')
    await init(folder, '--yes')
    expect(readFileSync(join(folder, 'newsroom.ts'), 'utf8')).toBe('export const mine = 1\n')
    expect(existsSync(join(folder, 'app/articles/page.tsx'))).toBe(true)
  })

  it('brings the stories of a town that does not exist, and a command that serves them', async () => {
    const folder = project('next')
    await init(folder, '--yes', '--sample')
    const lines = readFileSync(join(folder, 'sourceline-sample.ndjson'), 'utf8').trim().split('\n')
    const types = lines.map((line) => JSON.parse(line)._type)
    // Served as it is: it names no picture that is not there.
    const served = await sourceline(['lake', 'exec', join(folder, 'sourceline-sample.ndjson'), '--', 'true'])
    expect(served.error).not.toContain('cannot be read')
    expect(served.code).toBe(0)
    expect(types).toEqual(expect.arrayContaining(['article', 'claim', 'policy']))
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts).toMatchObject({
      dev: 'next dev',
      lake: 'sourceline lake --port 3333 sourceline-sample.ndjson',
    })
  })

  it('says what is wrong with where it is run', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'sourceline-init-'))
    expect((await init(empty, '--yes')).error).toContain('There is no package.json')
    writeFileSync(join(empty, 'package.json'), '{not json')
    expect((await init(empty, '--yes')).error).toContain('package.json is no JSON')
    writeFileSync(join(empty, 'package.json'), '{}')
    expect((await init(empty, '--yes', '--framework', 'gatsby')).error).toContain('studio, next, astro')
    expect((await init(empty, '--dry-run')).error).toContain('Node.js')
  })
})

describe('a configuration of a Studio', () => {
  it('is changed where it reads as Sanity’s own templates do, once, and left alone where it does not', () => {
    const config = readFileSync(join(projects, 'studio/sanity.config.ts'), 'utf8')
    const changed = withNewsroom(config) ?? ''
    expect(changed).toContain(
      'plugins: [newsroomPlugin({newsroom, withoutRecords: true}), structureTool(), visionTool()]',
    )
    expect(withNewsroom(changed)).toBe(changed)
    expect(
      diffText({path: 'a', before: config, after: changed})
        .split('\n')
        .filter((line) => line.startsWith('-')),
    ).toHaveLength(2)
    expect(withNewsroom('module.exports = config')).toBeUndefined()
    expect(
      withNewsroom(`import a from 'a'\nexport default [{plugins: [], schema: {types: []}}, {plugins: []}]`),
    ).toBeUndefined()
  })
})
