// The README and the pages under docs/ as a reader of the package meets them: their code against the built package, their links.
import {execFile} from 'node:child_process'
import {existsSync, globSync} from 'node:fs'
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join, matchesGlob, normalize, relative} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../../..')
const run = promisify(execFile)
const pages = [...globSync('docs/**/*.md', {cwd: root}), 'README.md'].sort()
const textOf = (page: string) => readFile(join(root, page), 'utf8')

/** How a site may be checked: as strictly as can be, as most are, and as `next build` sets up a project that says nothing. */
const strictness = {
  'as strictly as can be': {},
  'where an absent property may be undefined': {exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false},
  'where nothing is strict': {
    strict: false,
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
    noPropertyAccessFromIndexSignature: false,
  },
}

describe('the code of every page, and what other libraries take', () => {
  let folder: string
  const from = new Map<string, string>()

  beforeAll(async () => {
    await mkdir(join(root, '.sourceline'), {recursive: true})
    folder = await mkdtemp(join(root, '.sourceline/documentation-'))
    for (const page of pages) {
      for (const [index, block] of [...(await textOf(page)).matchAll(/```(tsx?)\n([\s\S]*?)```/g)].entries()) {
        const name = `${page.replace(/\W+/g, '-')}-${index}.${block[1]}`
        from.set(name, page)
        await writeFile(join(folder, name), `${block[2]}\nexport {}\n`)
      }
    }
    for (const file of ['given.d.ts', 'others.tsx']) await copyFile(join(import.meta.dirname, file), join(folder, file))
  })
  afterAll(() => rm(folder, {recursive: true}))

  it.each(Object.entries(strictness))('is right by the types of the built package, %s', async (_, options) => {
    expect(from.size).toBeGreaterThan(8)
    const compilerOptions = {noUnusedLocals: false, noUncheckedSideEffectImports: false, rootDir: '../..', ...options}
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({extends: '../../tsconfig.json', compilerOptions, include: ['*']}),
    )
    const told = await run(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '--pretty', 'false', '-p', folder]).then(
      () => '',
      ({stdout}: {stdout: string}) => stdout,
    )
    const errors = told.split('\n').filter((line) => /^\S+\(\d+,\d+\): error/.test(line))
    expect(errors.map((line) => line.replace(/^[^(]*?([^/(]+\.tsx?)/, (_, name) => from.get(name) ?? name))).toEqual([])
  })
})

describe('the links of every page', () => {
  it('lead to what is there, and from what is installed to what is installed too', async () => {
    const {files}: {files: string[]} = JSON.parse(await textOf('package.json'))
    const dead: string[] = []
    for (const page of pages) {
      const text = await textOf(page)
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue
        const [path = '', anchor] = target.split('#')
        const file = path === '' ? page : normalize(join(dirname(page), path))
        const installed = isInstalled(file, files)
        const there = installed && (await headingsOf(file))
        if (!there || (anchor !== undefined && !there.includes(anchor))) dead.push(`${page} -> ${target}`)
      }
    }
    expect(dead).toEqual([])
  })
})

describe('the README', () => {
  it('begins with what it is, a picture, what to type, and at most fifteen lines of code', async () => {
    const [start = ''] = (await textOf('README.md')).split('\n## ')
    const order = [/^# Sourceline/, /\*\*Sourcing as data/, /!\[/, /```sh\nnpm install sourceline/, /```ts\n/].map(
      (part) => start.search(part),
    )
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order.every((at) => at >= 0)).toBe(true)
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(start) ?? []
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(15)
  })

  it('names no file of the repository that is not installed', async () => {
    const {files}: {files: string[]} = JSON.parse(await textOf('package.json'))
    const named = [...(await textOf('README.md')).matchAll(/[\w.-]+(?:\/[\w.-]+)+\/?|[\w-]+\.(?:md|ts|json)/g)].map(
      ([path]) => path,
    )
    const there = named.filter(
      (path) => existsSync(join(root, path)) && !isInstalled(path, files) && !isInstalled(`${path}/README.md`, files),
    )
    expect(there.filter((path) => !path.startsWith('dist/') && path !== 'package.json')).toEqual([])
  })
})

/** As npm reads `files`: names, folders and patterns, and what is taken back. */
function isInstalled(file: string, files: readonly string[]): boolean {
  const fits = (pattern: string) =>
    file === pattern || matchesGlob(file, pattern) || !relative(pattern, file).startsWith('..')
  return (
    files.some((each) => !each.startsWith('!') && fits(each)) &&
    !files.some((each) => each.startsWith('!') && fits(each.slice(1)))
  )
}

/** The anchors of a page, as GitHub makes them of its headings; none of a file that is no page, and nothing of one that is not there. */
async function headingsOf(file: string): Promise<string[] | null> {
  if (!file.endsWith('.md')) return existsSync(join(root, file)) ? [] : null
  const text = await textOf(file).catch(() => null)
  if (text === null) return null
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}
