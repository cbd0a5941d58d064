import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defineField} from '@sanity/types'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'
import {checkQueries} from '../../src/checkQueries/index.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'queries-'))
})
afterAll(() => rm(root, {recursive: true}))

async function problemsOf(source: string, types = newsroomTypes()) {
  const file = join(root, 'queries.ts')
  await writeFile(file, `import {defineQuery} from 'groq'\n${source}\n`)
  return checkQueries([file], {types, root})
}

const problemsOfQuery = (query: string) => problemsOf(`export const q = defineQuery(\`${query}\`)`)

describe('a query that names what it takes', () => {
  it.each([
    `*[_type == "article"]{_id, headline}`,
    `*[_type == "article" && slug.current == $slug][0]{_id, "slug": slug.current, authors[]->{_id, name}}`,
    `*[_type == "article"] | order(publishedAt desc)[0...$limit]{_id, "topics": topics[defined(@->_id)]->name}`,
    `*[_type == "article"].headline`,
    `count(*[_type == "article"])`,
    `{"n": count(*[_type == "claim"]), "first": *[_type == "claim"][0]{text}}`,
    `*[_type == "article"]{"a": attributions[]{stance, claim{_ref}}}{"stances": a[].stance, a}`,
    `*[_type == "article"]{body[]{_key, _type == "block" => {children[]{text, marks}}}}`,
    `*[_type == "article"]{"text": pt::text(body), "of": select(kind == "news" => headline, standfirst)}`,
    `*[_type == "person"]{name, sameAs, "in": *[references(^._id)]{_id, "by": ^.name}}`,
    `*[_type == "article"]{...{"a": headline}, _id}`,
    `array::unique(array::compact(*[_type == "article"].attributions[].claim._ref))`,
  ])('passes: %s', async (query) => {
    expect(await problemsOfQuery(query)).toEqual([])
  })
})

describe('a query that takes something whole', () => {
  it.each([
    [`*[_type == "article"]`, ''],
    [`*[_type == "article"][0]`, ''],
    [`*[_type == "article"]{...}`, ''],
    [`*[_type == "article"]{..., _id}`, ''],
    [`*[_type == "article"]{_id, "authors": authors[]->}`, 'authors'],
    [`*[_type == "article"]{_id, "authors": authors[]->{...}}`, 'authors'],
    [`*[_type == "article"]{_id, "self": @}`, 'self'],
    [`*[_type == "article"]{"authors": authors[]->{name, "of": ^}}`, 'authors.of'],
    [`*[_type == "article"]{_id, attributions}`, 'attributions'],
    [`*[_type == "article"]{_id, attributions[]}`, 'attributions'],
    [`*[_type == "article"]{"first": attributions[stance == "asserts"][0]}`, 'first'],
    [`*[_type == "article"]{attributions[]{stance, descriptor}}`, 'attributions.descriptor'],
    [`*[_type == "article"]{body[]{_key, ...}}`, 'body'],
    [`*[_type == "article"]{body[]{_key, _type == "block" => {...}}}`, 'body'],
    [`*[_type == "article"]{"x": coalesce(image, "none")}`, 'x'],
    [`*[_type == "article"]{"x": select(kind == "news" => @, null)}`, 'x'],
    [`*[_type == "article"].body`, ''],
    [`{"all": *[_type == "person"]}`, 'all'],
    [`{"all": *[_type == "person"]}{"some": all[0...3]}`, 'some'],
    [`*[_type == "claim"][].topics[]->`, ''],
    [`*[_type == "policy"]{language, ladder}`, 'ladder'],
    [`*[_type == "a"]{_id} + *[_type == "b"]`, ''],
    [`*[_type == "article"]{"asset": *[_id == ^.image.asset._ref][0]}`, 'asset'],
    [`*[_type == "article"]{"metadata": image.asset->metadata}`, 'metadata'],
  ])('is refused: %s', async (query, path) => {
    const problems = await problemsOfQuery(query)
    expect(problems).toMatchObject([{file: 'queries.ts', line: 2, query: 'q', path}])
    expect(problems[0]?.message).toMatch(/gives .+\.$/)
  })

  it('is no trouble as long as none of it is given', async () => {
    expect(await problemsOfQuery(`{"all": *[_type == "person"]}{"names": all[].name}`)).toEqual([])
  })
})

describe('a query however it is written', () => {
  it('is put together from what it is made of', async () => {
    const problems = await problemsOf(
      `const CARD = '_id, headline, ...'\nexport const q = defineQuery(\`*[_type == "article"]{\${CARD}}\`)`,
    )
    expect(problems).toMatchObject([{query: 'q', line: 3}])
  })

  it('may be tagged', async () => {
    const problems = await problemsOf('import groq from \'groq\'\nexport const q = groq`*[_type == "article"]`')
    expect(problems).toMatchObject([{query: 'q'}])
  })

  it.each([
    ['inside a call', "client.fetch(defineQuery('*'))"],
    ['in an object', "export const queries = {all: defineQuery('*')}"],
    ['tagged, inside a call', 'client.fetch(groq`*`)'],
    ['made of what is not known', "export const q = defineQuery('*' + process.env.REST)"],
    ['behind the comment that hides it from TypeGen', "// @sanity-typegen-ignore\nexport const q = defineQuery('*')"],
  ])('is refused %s, where nobody can read it', async (_, source) => {
    const problems = await problemsOf(source)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.mend).toContain('a constant of its own')
  })

  it('is refused where it is no GROQ', async () => {
    expect(await problemsOfQuery(`*[_type == "article"`)).toMatchObject([
      {query: 'q', mend: expect.stringContaining('Vision')},
    ])
  })

  it('is not what a comment or a text says about one', async () => {
    expect(await problemsOf("// defineQuery('*')\n/* groq`*` */\nexport const text = 'defineQuery(x)'")).toEqual([])
  })
})

describe("a newsroom's own fields", () => {
  const query = `export const q = defineQuery('*[_type == "article"]{_id, region, desk}')`
  const region = defineField({name: 'region', type: 'string'})
  const desk = defineField({name: 'desk', type: 'object', fields: [{name: 'name', type: 'string'}]})

  it('are known by their schema', async () => {
    expect(await problemsOf(query)).toEqual([])
    const own = newsroomTypes({article: {fields: [region, desk]}})
    expect(await problemsOf(query, own)).toMatchObject([{path: 'desk'}])
  })
})

it('does not pass what it cannot find', async () => {
  await expect(checkQueries([join(root, 'nowhere/*.ts')])).rejects.toThrow('No file is')
})

it('passes every query of this package', async () => {
  const here = join(import.meta.dirname, '../..')
  expect(await checkQueries([join(here, 'src/queries/*.ts')], {root: here})).toEqual([])
})
