import {createClient, type SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {shownTo} from '../../../src/lake/access/shownTo.ts'
import {evaluatePlanSync} from '../../../src/lake/query/evaluate.ts'
import {planFor} from '../../../src/lake/query/plan.ts'
import {sourceFor} from '../../../src/lake/query/source.ts'
import {noTraces, sourceMapOf} from '../../../src/lake/query/sourceMap/index.ts'
import {openLake} from '../open.ts'
import {eyes, numbersFrom, randomDataset} from './randomDocuments.ts'
import {parameters, query as randomQuery} from './randomQueries.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)

const story = [
  {_id: 'ada', _type: 'person', name: 'Ada'},
  {
    _id: 'ferry',
    _type: 'article',
    headline: 'The night ferry',
    slug: {_type: 'slug', current: 'the-night-ferry'},
    author: {_type: 'reference', _ref: 'ada'},
    tags: ['sea', 'night'],
    lines: [
      {_key: 'a', text: 'It left late', by: {_type: 'reference', _ref: 'ada'}},
      {_key: "b'", text: 'It came back', by: {_type: 'reference', _ref: 'nobody'}},
    ],
  },
  {_id: 'drafts.ferry', _type: 'article', headline: 'The last ferry'},
]

/** The mappings of an answer, each as the id of the document and the path in it. */
async function mapped(
  client: SanityClient,
  query: string,
  options: {perspective?: 'drafts'; resultSourceMap?: true | 'withKeyArraySelector'} = {},
) {
  const {resultSourceMap} = await client.fetch(query, {}, {resultSourceMap: true, ...options, filterResponse: false})
  const {documents = [], paths = [], mappings = {}} = resultSourceMap ?? {}
  return Object.fromEntries(
    Object.entries(mappings).map(([at, {source}]) => [
      at,
      source.type === 'documentValue' ? `${documents[source.document]?._id} ${paths[source.path]}` : source.type,
    ]),
  )
}

describe('a source map', () => {
  it('says of each value where it was read, and of what was computed that nobody knows', async () => {
    const {reader} = await openLake({documents: story})
    const query = `*[_type == "article"][0]{
      headline, "slug": slug.current, "by": author->name, "shout": upper(headline), "title": coalesce(short, headline),
      "first": lines[0].text, "lines": lines[]{text, "by": by->name}, "texts": lines[].text, "kind": "story",
      "nested": {"again": headline}, "all": tags
    }`
    expect(await mapped(reader, query)).toEqual({
      "$['headline']": "ferry $['headline']",
      "$['slug']": "ferry $['slug']['current']",
      "$['by']": "ada $['name']",
      "$['shout']": 'unknown',
      "$['title']": "ferry $['headline']",
      "$['first']": "ferry $['lines'][0]['text']",
      "$['lines'][0]['text']": "ferry $['lines'][0]['text']",
      "$['lines'][0]['by']": "ada $['name']",
      "$['lines'][1]['text']": "ferry $['lines'][1]['text']",
      "$['texts'][0]": "ferry $['lines'][0]['text']",
      "$['texts'][1]": "ferry $['lines'][1]['text']",
      "$['kind']": 'unknown',
      "$['nested']['again']": "ferry $['headline']",
      "$['all']": "ferry $['tags']",
    })
  })

  it('is of one value, of whole documents, and of what is spread', async () => {
    const {reader} = await openLake({documents: story})
    expect(await mapped(reader, '*[_id == "ada"][0].name')).toEqual({$: "ada $['name']"})
    expect(await mapped(reader, '*[_type == "person"]')).toEqual({'$[0]': 'ada $'})
    expect(await mapped(reader, '*[_id == "ada"]{..., "name": lower(name)}[0].name')).toEqual({$: 'unknown'})
    expect(await mapped(reader, '*[_id == "ada"][0]{"a": name}{"b": a}')).toEqual({"$['b']": "ada $['name']"})
  })

  it('names members of lists by their keys where it is asked to', async () => {
    const {reader} = await openLake({documents: story})
    const keyed = await mapped(reader, '*[_id == "ferry"][0].lines[].text', {resultSourceMap: 'withKeyArraySelector'})
    expect(keyed).toEqual({
      '$[0]': "ferry $['lines'][?(@._key=='a')]['text']",
      '$[1]': "ferry $['lines'][?(@._key=='b\\'')]['text']",
    })
  })

  it('leads to the draft that a perspective shows', async () => {
    const {editor} = await openLake({documents: story})
    const query = '*[_id == "ferry"][0]{headline}'
    expect(await mapped(editor, query, {perspective: 'drafts'})).toEqual({
      "$['headline']": "drafts.ferry $['headline']",
    })
  })

  it("is what the client's stega is made from", async () => {
    const {lake} = await openLake({documents: story})
    const client = createClient({
      ...lake.client({token: lake.token}).config(),
      stega: {enabled: true, studioUrl: 'http://localhost:3333'},
    })
    const headline: string = await client.fetch('*[_id == "ferry"][0].headline')
    expect(headline).toContain('The night ferry')
    expect(headline.length).toBeGreaterThan('The night ferry'.length)
  })

  it(`never names a place that holds another value (${runs} random queries)`, {timeout: 60_000 + runs * 50}, () => {
    let named = 0
    fc.assert(
      fc.property(randomQuery, fc.integer(), fc.constantFrom(...eyes), (text, seed, [viewer, perspective]) => {
        const dataset = randomDataset(numbersFrom(seed), 15)
        const source = sourceFor(dataset, viewer, perspective)
        const surroundings = {now: new Date('2026-01-01'), identity: '', projectId: 'p', dataset: 'd'}
        const traces = noTraces()
        let answer: unknown
        try {
          answer = evaluatePlanSync(planFor(text, parameters), source, parameters, surroundings, {traces})
        } catch {
          return
        }
        expect(JSON.stringify(answer)).toBe(
          JSON.stringify(evaluatePlanSync(planFor(text, parameters), source, parameters, surroundings)),
        )
        const {documents, paths, mappings} = sourceMapOf(answer, traces, false)
        for (const [at, mapping] of Object.entries(mappings)) {
          if (mapping.source.type !== 'documentValue') continue
          named += 1
          const {_id = ''} = documents[mapping.source.document] ?? {}
          const document = shownTo(dataset, viewer, dataset.get(_id))
          const shown = perspective === 'raw' ? document : (source.get(publishedName(_id)) ?? document)
          expect(JSON.stringify(valueIn(shown, paths[mapping.source.path]))).toBe(JSON.stringify(valueIn(answer, at)))
        }
      }),
      {numRuns: runs},
    )
    expect(named).toBeGreaterThan(runs)
  })
})

const publishedName = (id: string) => id.replace(/^(drafts|versions\.[^.]+)\./, '')

function valueIn(value: unknown, path = ''): unknown {
  const steps = [...path.matchAll(/\['(.*?)'\]|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index))
  return steps.reduce((held: unknown, step) => (held as Record<string | number, unknown>)[step], value) // a path of this value
}
