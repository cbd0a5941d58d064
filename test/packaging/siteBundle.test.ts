import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Bundle, bundleSite, type SplitBundle, splitSite} from '../../bench/size/bundle.ts'
import {createLake} from '../../src/lake/index.ts'
import {seeds} from '../client/newsroom.ts'

/** What no site may have to ship. */
const unwanted = {
  'the Studio': /^(sanity|@sanity\/(?!client)[^/]+)\//,
  React: /^(react|react-dom|styled-components)\//,
  'a GROQ engine': /^groq-js\//,
  'zod, which a site brings for queries of its own': /^zod\//,
} satisfies Record<string, RegExp>

describe('the bundle of a site that calls articles.bySlug', () => {
  let site: Bundle
  beforeAll(async () => {
    site = await bundleSite()
  })

  it.each(Object.entries(unwanted))('is without %s', (_, pattern) => {
    expect([...site.modules.keys()].filter((path) => pattern.test(path))).toEqual([])
  })

  it('is for browsers: no Node module is named in it', () => {
    expect(site.text).not.toMatch(/["']node:/)
  })

  it('imports nothing but the client, which is left out of what is measured', () => {
    expect(site.imports).toEqual(['@sanity/client'])
  })

  it('holds the values of the vocabulary, and neither titles nor definitions', () => {
    expect(site.text).toContain('partlyConfirms')
    expect(site.text).not.toContain('Confirms part of it')
    expect(site.text).not.toContain('Says that part of the claim is right.')
  })

  it('is without the house rules, which are for whoever publishes', () => {
    const {text} = site
    expect(['S09', 'S19', 'S31'].filter((rule) => text.includes(rule))).toEqual([])
  })
})

describe('the same site, by a bundler that splits', () => {
  let site: SplitBundle
  let page: string
  beforeAll(async () => {
    site = await splitSite()
    page = site.page.map((name) => site.files.get(name)).join('\n')
  })

  it('loads with the page what asks for an article and checks the answer', () => {
    expect(page).toContain('_type == "article" && slug.current == $slug')
    expect(page).toContain('invalid_type')
  })

  it('loads neither sourcing and its wording nor any other question with the page', () => {
    expect(page).not.toContain('who spoke on condition of anonymity')
    expect(page).not.toMatch(/order\(publishedAt desc|_type == "policy"|"narrower"/)
  })

  it('loads sourcing beside the request, and no other question', () => {
    const beside = site.article.map((name) => site.files.get(name)).join('\n')
    expect(beside).toContain('who spoke on condition of anonymity')
    expect(beside).not.toContain('_type ==')
  })
})

describe('a bundle', () => {
  const contents = `
    import {createNewsroom} from 'sourceline'
    export async function told(client, slug) {
      const newsroom = createNewsroom({client})
      const [article, {items}, tree] = await Promise.all([newsroom.articles.bySlug(slug), newsroom.articles.list(), newsroom.topics.tree()])
      return {status: article.claims[0].status.text, note: article.sourcingNote, cards: items.length, topics: tree.length}
    }`
  const bundlers: readonly (readonly [string, () => Promise<ReadonlyMap<string, string>>])[] = [
    ['in one file', async () => new Map([['stdin.js', (await bundleSite(contents)).text]])],
    ['in several', async () => (await splitSite(contents)).files],
  ]

  it.each(bundlers)('%s answers as the package does', async (_, bundled) => {
    const directory = await mkdtemp(join(tmpdir(), 'bundle-'))
    await writeFile(join(directory, 'package.json'), '{"type": "module"}')
    for (const [name, text] of await bundled()) await writeFile(join(directory, name), text)
    const lake = await createLake({documents: seeds()})
    const {told} = await import(pathToFileURL(join(directory, 'stdin.js')).href)
    const answer = await told(lake.client(), 'how-the-veto-report-was-sourced')
    await lake.close()
    await rm(directory, {recursive: true})
    expect(answer.status).toMatch(/\.$/)
    expect(answer.note).toContain('rests on')
    expect(answer.cards).toBeGreaterThan(0)
    expect(answer.topics).toBeGreaterThan(0)
  })
})

describe('the bundle of a site that asks only about sourcing', () => {
  it('is without zod and GROQ', async () => {
    const {modules, text} = await bundleSite(
      `import {independence} from 'sourceline/sourcing'; export const count = (attributions) => independence(attributions)`,
    )
    expect([...modules.keys()].filter((path) => path.startsWith('zod/'))).toEqual([])
    expect(text).not.toContain('_type ==')
  })
})
