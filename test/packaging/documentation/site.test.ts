// The documentation as a site (`npm run docs`), and what it says of everything that a published entry exports.
import {execFile} from 'node:child_process'
import {existsSync, globSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../../scripts/browser.ts'

type Part = {readonly kind: string; readonly text: string}
type Comment = {readonly summary?: readonly Part[]; readonly blockTags?: readonly {readonly content: readonly Part[]}[]}
type Reflection = {
  readonly id: number
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

type Exported = {
  readonly name: string
  readonly isUsed: boolean
  readonly parts: readonly Part[]
  readonly names: ReadonlySet<string>
}

let folder: string
let told: string
let entries: readonly string[]
let exported: readonly Exported[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-site-'))
  const file = join(folder, 'api.json')
  const {stdout, stderr} = await promisify(execFile)(
    join(root, 'node_modules/.bin/typedoc'),
    ['--out', join(folder, 'site'), '--json', file, '--logLevel', 'Warn', '--validation.notDocumented', 'false'],
    {cwd: root, env: {...process.env, NO_COLOR: '1'}},
  )
  told = stdout + stderr
  const {children = []}: Reflection = JSON.parse(await readFile(file, 'utf8'))
  entries = children.map(({name}) => name)
  const items = children.flatMap((entry) =>
    (entry.children ?? [])
      .filter(({variant}) => variant !== 'reference')
      .map((item) => ({item, name: `${entry.name}: ${item.name}`})),
  )
  const homes = new Map(items.flatMap(({item, name}) => idsIn(item).map((id) => [id, name] as const)))
  exported = items.map(({item, name}) => ({
    name,
    isUsed: used.has(item.kind),
    parts: partsOf(item),
    names: new Set(targetsIn(item).flatMap((id) => homes.get(id) ?? [])),
  }))
}, 400_000)
afterAll(() => rm(folder, {recursive: true}))

function partsOf(item: Reflection): Part[] {
  const described = [item, ...(item.signatures ?? []), ...(item.type?.declaration?.signatures ?? [])]
  return described.flatMap(({comment}) => [
    ...(comment?.summary ?? []),
    ...(comment?.blockTags ?? []).flatMap(({content}) => content),
  ])
}

/** Every object within, itself among them. */
function within(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(within)]
}

const numberAt = (key: string) => (one: object) => {
  const number: unknown = Reflect.get(one, key)
  return typeof number === 'number' ? [number] : []
}
const idsIn = (item: Reflection) => within(item).flatMap(numberAt('id'))
const targetsIn = (item: Reflection) => within(item).flatMap(numberAt('target'))

const showsCode = ({parts}: Exported) => parts.some(({kind}) => kind === 'code')

describe('what every published entry exports', () => {
  it('is there, of each entry of the package', async () => {
    const {exports}: {exports: Record<string, unknown>} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(entries.length).toBe(Object.keys(exports).filter((each) => each !== './package.json').length)
    expect(exported.length).toBeGreaterThan(300)
  })

  it('is said of every name', () => {
    expect(exported.filter(({parts}) => parts.length === 0).map(({name}) => name)).toEqual([])
  })

  it('is shown in use, of every function, class and constant', () => {
    expect(exported.filter((one) => one.isUsed && !showsCode(one)).map(({name}) => name)).toEqual([])
  })

  it('shows an example of every type, or where one gets it: it is of something that is shown in use', () => {
    const byName = new Map(exported.map((one) => [one.name, one]))
    const met = new Set(exported.filter(({isUsed}) => isUsed).map(({name}) => name))
    for (const name of met) for (const next of byName.get(name)?.names ?? []) met.add(next)
    const unmet = exported.filter((one) => !met.has(one.name) && !showsCode(one))
    expect(unmet.map(({name}) => name)).toEqual([])
  })
})

describe('the site', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  }, 240_000)
  afterAll(() => browser?.close())

  it('has no link that leads nowhere', () => {
    expect(told.split('\n').filter((line) => line.includes('[warning]'))).toEqual([])
  })

  it('has a page of every page under docs/', () => {
    const made = globSync('documents/**/*.html', {cwd: join(folder, 'site')})
    const {length} = globSync(['docs/*.md', 'docs/{recipes,rebuilds,errors}/*.md'], {cwd: root})
    expect(made.length).toBe(length)
  })

  it('is searched and read without a network', {timeout: 120_000}, async () => {
    const context = await browser.newContext({offline: true})
    const page = await context.newPage()
    const failed: string[] = []
    page.on('pageerror', (error) => failed.push(error.message))
    page.on('request', (request) => request.url().startsWith('http') && failed.push(request.url()))
    await page.goto(pathToFileURL(join(folder, 'site/index.html')).href)
    await page.locator('#tsd-search-trigger').click()
    await page.locator('#tsd-search-input').fill('createNewsroom')
    await page.locator('#tsd-search-results li a', {hasText: 'createNewsroom'}).first().click()
    await page.waitForURL(/createNewsroom/)
    expect(await page.locator('h1').first().innerText()).toContain('createNewsroom')
    expect(failed).toEqual([])
    await context.close()
  })

  it('reaches every task from its navigation', {timeout: 120_000}, async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(folder, 'site/index.html')).href)
    const links = page.locator('nav.tsd-navigation a[href^="documents/"], nav.tsd-navigation a[href*="/documents/"]')
    await links.first().waitFor({state: 'attached'})
    const found = await links.evaluateAll((all) =>
      all.map((each) => new URL(each.getAttribute('href') ?? '', document.baseURI).pathname),
    )
    const made = globSync('documents/**/*.html', {cwd: join(folder, 'site')})
    expect(made.filter((each) => !found.some((path) => path.endsWith(each)))).toEqual([])
    expect(found.every((path) => existsSync(decodeURIComponent(path)))).toBe(true)
    await page.close()
  })
})
