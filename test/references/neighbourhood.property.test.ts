import {expect, it} from 'vitest'
import {createNewsroom} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {articleBySlugQuery} from '../../src/queries/article.ts'
import {affectedTags, changeOf} from '../../src/rebuild/index.ts'
import {libraryOf, type Neighbourhood, neighbourhoodOf} from '../../src/references/neighbourhood.ts'
import {aroundWork, linesOf} from '../../src/studio/form/attributionLines.ts'
import {weak} from '../rebuild/extraDocuments.ts'
import {namesFrom, randomDocuments} from '../rebuild/oracle/documents.ts'
import {randomFrom} from '../rebuild/oracle/random.ts'

/*
 * What is read around an article: by the site (one query), by the Studio (two), by whoever has all documents (`verify`), and, turned
 * round, by a rebuild. `PROPERTY_RUNS=10000 vitest run test/references` is the whole of it; `PROPERTY_SEED` begins elsewhere.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? 40)
const first = Number(process.env.PROPERTY_SEED ?? 1)

type Row = {readonly _id: string; readonly _type: string}
type Slice = Record<
  'claims' | 'rivals' | 'reports' | 'articles' | 'bases' | 'cited' | 'people' | 'organizations',
  Row[]
>

const sorted = (rows: readonly {readonly _id: string}[]) => [...new Set(rows.map(({_id}) => _id))].sort()

function partsOf({claims, works, rivals, bases, cited, people, organizations}: Neighbourhood): string {
  return JSON.stringify([claims, works, rivals, bases, cited, people, organizations])
}

function identified(document: Readonly<Record<string, unknown>>): (Row & Readonly<Record<string, unknown>>)[] {
  const {_id, _type} = document
  return typeof _id === 'string' && typeof _type === 'string' ? [{...document, _id, _type}] : []
}

/** Everything in which the four could differ, as text. */
async function readings(documents: readonly InitialDocument[]) {
  const lake = await createLake({documents: [...documents]})
  const [client, desk] = [lake.client(), lake.client({token: lake.token})]
  const newsroom = createNewsroom({client})
  const published = documents.filter(({_id}) => !_id.includes('.'))
  const purges = new Map<string, ReadonlySet<string>>()
  const found: {
    id: string
    bySite: string
    byAll: string
    byDesk: string
    linesOfSite: string
    linesOfDesk: string
    missed: string[]
  }[] = []
  for (const article of published.filter(({_type, publishedAt}) => _type === 'article' && publishedAt !== undefined)) {
    const slug: string = Object(article.slug).current
    const answer: ({root: Row} & Slice) | null = await client.fetch(articleBySlugQuery, {slug})
    const shown = await newsroom.articles.bySlug(slug)
    if (answer === null || shown === null) continue
    const around = neighbourhoodOf([article._id], libraryOf(published))
    const ask = (query: string, params: Record<string, unknown>) =>
      desk.fetch<unknown>(query, params, {perspective: 'published'})
    const beside = await aroundWork(article, ask)
    const lines = linesOf(article, beside)
    const works = sorted([answer.root, ...answer.reports, ...answer.articles])
    const told = (lines: readonly {readonly id: string; readonly line: string | null}[]) =>
      JSON.stringify(
        lines
          .filter(({id}) => id.startsWith(`${article._id}#`))
          .map(({id, line}) => [id, line])
          .sort(),
      )
    found.push({
      id: article._id,
      bySite: JSON.stringify([
        sorted(answer.claims),
        works,
        sorted(answer.rivals),
        sorted(answer.bases).filter((id) => !works.includes(id)),
        sorted(answer.cited).filter((id) => !works.includes(id)),
        sorted(answer.people),
        sorted(answer.organizations),
      ]),
      byAll: partsOf(around),
      byDesk: partsOf(neighbourhoodOf([article._id], libraryOf([...beside.flatMap(identified), article]))),
      linesOfSite: told(shown.attributions),
      linesOfDesk: JSON.stringify([...lines].map(([key, line]) => [`${article._id}#${key}`, line]).sort()),
      missed: await unreached(`article:${slug}`, [
        ...around.claims,
        ...around.works,
        ...around.people,
        ...around.organizations,
      ]),
    })
  }
  await lake.close()
  return found

  async function unreached(tag: string, ids: readonly string[]): Promise<string[]> {
    for (const id of ids) if (!purges.has(id)) purges.set(id, await purgedBy(id))
    return ids.filter((id) => !purges.get(id)?.has(tag))
  }

  async function purgedBy(id: string): Promise<ReadonlySet<string>> {
    const change = await changeOf(id, {client})
    return new Set(change ? (await affectedTags(change, {client})).map(({tag}) => tag) : [])
  }
}

it('is the same for the site, the desk, whoever has everything, and a rebuild', {
  timeout: Math.max(60_000, runs * 5000),
}, async () => {
  for (let seed = first; seed < first + runs; seed += 1) {
    const random = randomFrom(seed)
    for (const {id, bySite, byAll, byDesk, linesOfSite, linesOfDesk, missed} of await readings(
      randomDocuments(random, namesFrom(random)),
    )) {
      const told = `seed ${seed}, ${id}`
      expect([told, byAll]).toEqual([told, bySite])
      expect([told, byDesk]).toEqual([told, bySite])
      expect([told, linesOfDesk]).toEqual([told, linesOfSite])
      expect([told, missed]).toEqual([told, []])
    }
  }
})

const relay = (at: number, via: string): InitialDocument => ({
  _id: `report${at}`,
  _type: 'report',
  title: `Report ${at}`,
  outlet: weak(`outlet${at}`),
  publishedAt: '2026-01-01T10:00:00Z',
  attributions: [
    {_key: 'a', claim: weak('veto'), stance: 'asserts', obtained: 'relay', via: [{_key: 'v', ...weak(via)}]},
  ],
})

it.each([4, 8])('follows %i relays to who was cited at the start', async (deep) => {
  const outlets = Array.from({length: deep + 1}, (_, at) => ({
    _id: `outlet${at}`,
    _type: 'organization',
    name: `Outlet ${at}`,
    kind: 'outlet',
  }))
  const start: InitialDocument = {
    ...relay(0, ''),
    attributions: [
      {
        _key: 'a',
        claim: weak('veto'),
        stance: 'asserts',
        obtained: 'own',
        groundRule: 'background',
        descriptor: {role: 'official', affiliation: weak('us')},
        count: {exact: 2},
      },
    ],
  }
  const {outlet: _, ...last} = relay(deep, `report${deep - 1}`)
  const ours: InitialDocument = {
    ...last,
    _id: 'ours',
    _type: 'article',
    headline: 'Ours',
    slug: {_type: 'slug', current: 'ours'},
    kind: 'news',
    language: 'en',
    origin: 'own',
    topics: [],
    body: [],
  }
  const [reading] = await readings([
    ...outlets,
    {_id: 'us', _type: 'organization', name: 'United States', adjective: 'U.S.', kind: 'government'},
    {_id: 'veto', _type: 'claim', text: 'It was vetoed.', topics: []},
    start,
    ...Array.from({length: deep - 1}, (_, at) => relay(at + 1, `report${at}`)),
    ours,
  ])
  expect(reading?.linesOfSite).toContain('two U.S. officials')
  expect(reading?.linesOfDesk).toBe(reading?.linesOfSite)
  expect(reading?.byAll).toBe(reading?.bySite)
  expect(reading?.byDesk).toBe(reading?.bySite)
  expect(reading?.missed).toEqual([])
})

it('calls a body as it is called on the page, whoever else has its name', async () => {
  const ministry = {_type: 'organization', name: 'Vectra', kind: 'government'}
  const said = (claim: string, speaker: string) => ({
    ...{_key: claim, claim: weak(claim), stance: 'asserts', obtained: 'own'},
    ...{groundRule: 'onRecord', speaker: weak(speaker)},
  })
  const [reading] = await readings([
    {_id: 'the-vectra', ...ministry, article: 'the'},
    {_id: 'third-vectra', ...ministry},
    {_id: 'veto', _type: 'claim', text: 'It was vetoed.', topics: []},
    {_id: 'elsewhere', _type: 'claim', text: 'It rained.', topics: []},
    {
      _id: 'report',
      _type: 'report',
      title: 'A report',
      attributions: [said('veto', 'the-vectra'), said('elsewhere', 'third-vectra')],
    },
    {
      ...{_id: 'ours', _type: 'article', headline: 'Ours', slug: {_type: 'slug', current: 'ours'}},
      ...{publishedAt: '2026-01-01T10:00:00Z', kind: 'news', language: 'en', origin: 'own', topics: [], body: []},
      attributions: [said('veto', 'the-vectra')],
    },
  ])
  expect(reading?.linesOfSite).toContain('the Vectra')
  expect(reading?.linesOfDesk).toBe(reading?.linesOfSite)
})
