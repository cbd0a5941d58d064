import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {createElement, type FunctionComponent, type ReactElement} from 'react'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Article, isArgumentError, isContentInvalidError, type Newsroom} from '../../src/index.ts'
import type {InitialDocument} from '../../src/lake/index.ts'
import {newsroomOf, seeds} from './newsroom.ts'

/*
 * The recipes as they stand in docs/recipes: their code is taken out, held to the types of this package and run. They are
 * put where a module finds what this package has installed.
 */
const root = join(import.meta.dirname, '../..')

// React's own renderer comes without types.
const {renderToStaticMarkup}: {renderToStaticMarkup: (element: ReactElement) => string} = createRequire(
  import.meta.url,
)('react-dom/server')
const sources = {
  'body-as-html': 'ts',
  'body-with-to-html': 'ts',
  'body-in-react': 'tsx',
  'own-field': 'ts',
} as const

let folder: string
beforeAll(async () => {
  await mkdir(join(root, '.sourceline'), {recursive: true})
  folder = await mkdtemp(join(root, '.sourceline/recipes-'))
  for (const [recipe, extension] of Object.entries(sources)) {
    for (const [index, code] of (await codeOf(recipe)).entries()) {
      await writeFile(join(folder, `${recipe}-${index}.${extension}`), code)
    }
  }
  await writeFile(join(folder, 'own-field-typed.ts'), usesOwnField)
  const paths = {sourceline: ['../../src/index.ts'], 'sourceline/schemas': ['../../schemas/index.ts']}
  const config = {extends: '../../tsconfig.json', compilerOptions: {paths}, include: ['*.ts', '*.tsx']}
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
})
afterAll(() => rm(folder, {recursive: true}))

/** What a site does with the recipe, to be held to its types. */
const usesOwnField = `
import type {Newsroom} from 'sourceline'
import {articlesOf} from './own-field-1.ts'
declare const newsroom: Newsroom
const north: {_id: string; headline: string; slug: string; region: 'north' | 'south'}[] = await articlesOf(newsroom, 'north')
// @ts-expect-error -- no such region
await articlesOf(newsroom, 'west')
// @ts-expect-error -- not asked for
north[0]?.standfirst
`

async function codeOf(recipe: string): Promise<string[]> {
  const page = await readFile(join(root, `docs/recipes/${recipe}.md`), 'utf8')
  return [...page.matchAll(/```tsx?\n([\s\S]*?)```/g)].map(([, code]) => code ?? '')
}

/** What a recipe exports. Its imports of this package are types, or lead to the source. */
async function load(recipe: keyof typeof sources, index = 0): Promise<Record<string, unknown>> {
  const file = join(folder, `${recipe}-${index}.${sources[recipe]}`)
  const code = await readFile(file, 'utf8')
  await writeFile(
    file,
    code
      .replaceAll("'sourceline'", "'../../src/index.ts'")
      .replaceAll("'sourceline/schemas'", "'../../schemas/index.ts'"),
  )
  return import(/* @vite-ignore */ file)
}

it('hold to the types of this package', async () => {
  const tsc = promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', folder])
  await expect(
    tsc.then(
      ({stdout}) => stdout,
      ({stdout}) => stdout,
    ),
  ).resolves.toBe('')
})

const slug = 'how-the-veto-report-was-sourced'

/** The article of the seeds, with a paragraph nobody should be able to write. */
function withHostileBody(document: InitialDocument): InitialDocument {
  if (Object(document.slug).current !== slug) return document
  const hostile = '<script>alert("1")</script>'
  const [first] = [document.body].flat()
  const children = [
    {_key: 's1', _type: 'span', text: hostile, marks: ['js', 'strong']},
    {_key: 's2', _type: 'span', text: 'a source', marks: ['ok']},
  ]
  const markDefs = [
    {_key: 'js', _type: 'link', href: 'javascript:alert(1)'},
    {_key: 'ok', _type: 'link', href: 'https://example.org/?a=1&b="2"'},
  ]
  const paragraph = {_key: 'h', _type: 'block', style: 'normal', children, markDefs}
  const item = (key: string) => ({
    ...paragraph,
    _key: key,
    listItem: 'bullet',
    level: 1,
    children: [{_key: 'w', _type: 'span', text: 'An item', marks: []}],
  })
  return {...document, body: [first, ...[document.body].flat().slice(1), paragraph, item('i1'), item('i2')]}
}

type Rendered = {readonly body: string; readonly list: string}
type AsHtml = (article: Article) => string
type Component = FunctionComponent<{article: Article}>

// What a recipe exports is known to whoever reads it; a module that is loaded by its name has no type.
const asHtml = (exported: unknown) => exported as AsHtml
const asComponent = (exported: unknown) => exported as Component

const renderers: readonly [name: string, render: (article: Article) => Promise<Rendered>][] = [
  [
    'HTML without a library',
    async (article) => {
      const {bodyAsHtml, sourcesAsHtml} = await load('body-as-html')
      return {body: asHtml(bodyAsHtml)(article), list: asHtml(sourcesAsHtml)(article)}
    },
  ],
  [
    '@portabletext/to-html',
    async (article) => {
      const {bodyAsHtml, sourcesAsHtml} = await load('body-with-to-html')
      return {body: asHtml(bodyAsHtml)(article), list: asHtml(sourcesAsHtml)(article)}
    },
  ],
  [
    'React',
    async (article) => {
      const {Body, Sources} = await load('body-in-react')
      const render = (component: unknown) => renderToStaticMarkup(createElement(asComponent(component), {article}))
      return {body: render(Body), list: render(Sources)}
    },
  ],
]

describe.each(renderers)('a body: %s', (_, render) => {
  let article: Article
  let rendered: Rendered
  beforeAll(async () => {
    const {lake, newsroom} = await newsroomOf(seeds().map(withHostileBody))
    const found = await newsroom.articles.bySlug(slug)
    await lake.close()
    if (!found) throw new Error(`${slug} is not among the seeds`)
    article = found
    rendered = await render(article)
  })

  it('leads from each marked sentence to its sources, and tells who says so', () => {
    const marks = article.body.flatMap((item) => (item._type === 'block' ? item.markDefs : []))
    const claimMarks = marks.filter((mark) => mark._type === 'claimMark')
    expect(claimMarks.length).toBeGreaterThan(1)
    for (const {claims} of claimMarks) expect(rendered.body).toContain(`data-claims="${claims.join(' ')}"`)
    const links = [...rendered.body.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id)
    expect(links).toHaveLength(claimMarks.flatMap(({attributions}) => attributions).length)
    for (const id of links) expect(rendered.list).toContain(`id="${id}"`)
    expect(rendered.list.match(/<li /g)).toHaveLength(article.attributions.length)
    expect(rendered.list).toContain('Reuters reported')
  })

  it('puts items into a list and keeps its headings', () => {
    expect(rendered.body).toMatch(/<ul><li>.*<\/li><li>.*<\/li><\/ul>/)
    expect(rendered.body.match(/<ul>/g)).toHaveLength(1)
    expect(rendered.body).toContain('<p>')
  })

  it('lets no text become markup, and no address run', () => {
    expect(rendered.body).not.toContain('<script>')
    expect(rendered.body).toContain('&lt;script&gt;')
    expect(rendered.body).not.toContain('javascript:')
    expect(rendered.body).toMatch(/<a href="https:\/\/example\.org\/\?a=1&amp;b=&quot;2&quot;">a source<\/a>/)
    expect(rendered.body).toContain('<strong>')
  })
})

describe('a field of your own', () => {
  it('takes under twenty lines, in the Studio and on the site together', async () => {
    const lines = (await codeOf('own-field')).join('\n').split('\n')
    expect(lines.filter((line) => /\S/.test(line) && !line.startsWith('//')).length).toBeLessThan(20)
  })

  it('is in the schema', async () => {
    const {schemaTypes} = await load('own-field', 0)
    const article = [schemaTypes].flat().find((type) => Object(type).name === 'article')
    expect(Object(article).fields).toContainEqual(expect.objectContaining({name: 'region', type: 'string'}))
  })

  it('is queried and validated', async () => {
    const {articlesOf} = await load('own-field', 1)
    const ask = articlesOf as (newsroom: Newsroom, region: string) => Promise<{_id: string}[]>
    const documents = seeds().map((document, index) => ({...document, region: index % 2 === 0 ? 'north' : 'south'}))
    const {lake, newsroom} = await newsroomOf(documents)
    const north = await ask(newsroom, 'north')
    const expected = documents.filter(({_type, region}) => _type === 'article' && region === 'north')
    expect(north.map(({_id}) => _id).toSorted()).toEqual(expected.map(({_id}) => _id).toSorted())
    await expect(ask(newsroom, 'west')).rejects.toSatisfy(isArgumentError)
    await lake.close()

    const broken = documents.map((document) => ({...document, headline: 7}))
    const other = await newsroomOf(broken)
    const error = await ask(other.newsroom, 'north').catch((thrown: unknown) => thrown)
    if (!isContentInvalidError(error)) throw error
    expect(error).toMatchObject({query: 'byRegion', path: 'headline', found: 'a number'})
    await other.lake.close()
  })
})
