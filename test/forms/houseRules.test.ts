import type {SanityClient} from '@sanity/client'
import {type DocumentValidationMarker, validateDocument} from '@sanity/validation'
import {afterEach, describe, expect, it} from 'vitest'
import {readSeeds} from '../../scripts/seeds-check/read.ts'
import {findingsOf} from '../../src/forms/houseRules/findings.ts'
import {houseRuleCode} from '../../src/forms/houseRules/markers.ts'
import {placeOf} from '../../src/forms/houseRules/place.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {documentsAround} from '../../src/references/around.ts'
import {newsroomSchema, to, type Written} from '../schemas/newsroomDesk.ts'
import {seedsFolder} from '../seeds/seedsFolder.ts'

const lakes: Lake[] = []
afterEach(async () => {
  for (const lake of lakes.splice(0)) await lake.close()
})

const unnamed = {
  _key: 'a',
  _type: 'attribution',
  claim: to('withheld', {_weak: true}),
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {role: 'employee', affiliation: to('authority'), relation: 'present'},
  count: {exact: 2},
  basis: 'participant',
}
const reason = ['retaliation']

const article: Written & {readonly attributions: readonly unknown[]} = {
  _id: 'drafts.story',
  _type: 'article',
  headline: 'Two employees say the report was withheld',
  slug: {_type: 'slug', current: 'report-withheld'},
  kind: 'news',
  language: 'en',
  origin: 'own',
  authors: [to('reporter', {_key: 'r'})],
  topics: [to('harbour', {_key: 't'})],
  body: [
    {
      _key: 'b',
      _type: 'block',
      style: 'normal',
      children: [{_key: 's', _type: 'span', text: 'The authority withheld the report.', marks: ['m']}],
      markDefs: [{_key: 'm', _type: 'claimMark', claims: [to('withheld', {_key: 'c', _weak: true})]}],
    },
  ],
  attributions: [unnamed],
}

const policy: Written = {
  _id: 'policy',
  _type: 'policy',
  publisher: to('standard'),
  language: 'en',
  style: 'ap',
  preset: 'default',
}
const set = (rule: string, severity: string): Written => ({...policy, rules: [{_key: rule, rule, severity}]})

const beside: Written[] = [
  {_id: 'harbour', _type: 'topic', name: 'Harbour'},
  {_id: 'reporter', _type: 'person', name: 'Anna Weber'},
  {_id: 'standard', _type: 'organization', name: 'The Standard', kind: 'outlet'},
  {_id: 'authority', _type: 'organization', name: 'Harbour Authority', kind: 'organization'},
  {_id: 'withheld', _type: 'claim', text: 'The authority withheld the report.'},
]

async function desk(documents: readonly Written[], asked?: string[]): Promise<SanityClient> {
  const lake = await createLake({documents: [...documents]})
  lakes.push(lake)
  return lake.client({
    token: lake.token,
    ...(asked && {
      requestHandler: (request, next) => {
        asked.push(request.url)
        return next(request)
      },
    }),
  })
}

async function markersOf(document: Written, client: SanityClient): Promise<DocumentValidationMarker[]> {
  const {markers} = await validateDocument({
    document: {...document, _rev: '1', _createdAt: '2026-11-01T00:00:00Z', _updatedAt: '2026-11-01T00:00:00Z'},
    schema: newsroomSchema,
    client,
    getDocumentExists: async () => true,
  })
  return [...markers]
}

async function told(document: Written, others: readonly Written[]): Promise<string[]> {
  const markers = await markersOf(document, await desk(others))
  return markers.map(({level, message}) => `${level}: ${message}`)
}

const unexplained =
  'Readers are not told why this source is not named. Choose the reason anonymity was promised for. (Rule S09)'
const demanded = 'error: Say why they are not named. Readers are told.'

describe('a house rule, in the form', () => {
  it('stands on the field an editor mends, says how, and stops Publish where it is an error', async () => {
    const markers = await markersOf(article, await desk([...beside, policy]))
    expect(markers.filter(({level}) => level === 'error')).toMatchObject([
      {
        code: houseRuleCode,
        path: ['attributions', {_key: 'a'}, 'reason'],
        message: unexplained,
        details: {rule: 'S09', severity: 'error'},
      },
    ])
  })

  it('is gone once that is mended', async () => {
    const mended = {...article, attributions: [{...unnamed, reason}]}
    expect((await told(mended, [...beside, policy])).join()).not.toContain('S09')
  })

  it('is as grave as the policy says, over what it is by default', async () => {
    expect(await told(article, [...beside, policy])).toContain(`error: ${unexplained}`)
    expect(await told(article, [...beside, set('S09', 'warning')])).toContain(`warning: ${unexplained}`)
    expect((await told(article, [...beside, set('S09', 'off')])).join()).not.toContain('not named')
  })

  it('says who has to approve, where it asks for an approval', async () => {
    const mended = {...article, attributions: [{...unnamed, count: {exact: 1}, reason}]}
    expect(await told(mended, [...beside, policy])).toContainEqual(
      expect.stringMatching(/^warning: All that stands .* \(Rule S08: the standards editor has to approve this\)$/),
    )
  })

  it('is not told twice where the form demands the field anyway', async () => {
    const {descriptor: _, ...bare} = unnamed
    const markers = await markersOf({...article, attributions: [{...bare, reason}]}, await desk([...beside, policy]))
    expect(markers.filter(({path}) => path.at(-1) === 'descriptor')).toHaveLength(1)
  })

  it('holds for what must not stand in a work of others', async () => {
    const report: Written = {
      _id: 'drafts.theirs',
      _type: 'report',
      title: 'Report withheld',
      attributions: [{...unnamed, groundRule: 'offRecord'}],
    }
    expect(await told(report, [...beside, policy])).toContainEqual(expect.stringContaining('(Rule S19)'))
  })
})

describe('without a policy', () => {
  it('no rule speaks, and the form asks for the reason by itself', async () => {
    expect(await told(article, beside)).toEqual([demanded])
  })

  it('as with one that is still being written', async () => {
    const {_id, ...written} = set('S09', 'off')
    expect(await told(article, [...beside, {_id: `drafts.${_id}`, ...written}])).toEqual([demanded])
  })

  it('as where nothing can be asked', async () => {
    const client = await desk([...beside, policy])
    const offline = client.withConfig({requestHandler: () => Promise.reject(new Error('offline'))})
    const messages = (await markersOf({...article, slug: undefined}, offline)).map(({message}) => message)
    expect(messages).toContain('Say why they are not named. Readers are told.')
    expect(messages.join()).not.toContain('(Rule ')
  })
})

describe('what a story is judged by', () => {
  const relay = {_key: 'a', _type: 'attribution', claim: to('withheld'), stance: 'asserts', obtained: 'relay'}
  const relaying = {...article, attributions: [{...relay, groundRule: 'background', via: [to('theirs', {_key: 'v'})]}]}
  const theirs: Written = {_id: 'drafts.theirs', _type: 'report', title: 'Report withheld', outlet: to('agency')}
  const agency: Written = {_id: 'drafts.agency', _type: 'organization', name: 'Example Agency', kind: 'outlet'}

  it('is what editors see: a draft, and a draft over what readers have', async () => {
    const says = await told(relaying, [...beside, policy, theirs, agency])
    expect(says.join()).toContain('The text does not name Example Agency')
    const renamed = {...agency, _id: 'agency', name: 'The Authority'}
    expect((await told(relaying, [...beside, policy, theirs, renamed])).join()).not.toContain('does not name')
    expect((await told(relaying, [...beside, policy, theirs, renamed, agency])).join()).toContain('name Example Agency')
  })

  it('is asked for once a document, in three requests, however many fields and rules there are', async () => {
    const asked: string[] = []
    await markersOf(article, await desk([...beside, policy], asked))
    const ofRules = asked.filter((url) => /policy|family|chain/.test(decodeURIComponent(url)))
    expect(ofRules).toHaveLength(3)
  })

  it('is judged in less than 30 ms, with fourteen attributions', async () => {
    const {seeds} = readSeeds(seedsFolder)
    const documents = seeds.filter(({dataset}) => dataset === 'production').map(({document}) => document)
    const client = await desk(documents)
    const story = documents.find(({slug}) => JSON.stringify(slug)?.includes('how-the-veto-report-was-sourced'))
    const house = documents.find(({_id}) => _id === 'policy')
    if (!story || !house) throw new Error('The seeds have no such story, or no policy.')
    const own: readonly unknown[] = Array.isArray(story.attributions) ? story.attributions : []
    const fourteen = {...story, attributions: [...own, ...own].slice(0, 14).map(rekeyed)}
    const around = await documentsAround([fourteen, house], (query, params) =>
      client.fetch(query, params, {perspective: 'drafts'}),
    )
    expect(around?.length).toBeGreaterThan(15)
    const times = Array.from({length: 9}, () => {
      const start = performance.now()
      findingsOf(fourteen, [...(around ?? []), house], '2026-11-01T00:00:00Z')
      return performance.now() - start
    })
    expect(times.toSorted((one, other) => one - other)[4]).toBeLessThan(30)
  })
})

function rekeyed(attribution: unknown, index: number): unknown {
  return typeof attribution === 'object' ? {...attribution, _key: `key${index}`} : attribution
}

describe('the path of a finding', () => {
  it.each([
    ['headline', 'headline', []],
    ['attributions[_key=="a"]', 'attributions', [{_key: 'a'}]],
    ['attributions[_key=="a"].evidence.obtained', 'attributions', [{_key: 'a'}, 'evidence', 'obtained']],
    ['attributions[_key=="a\\"]b"].reason', 'attributions', [{_key: 'a"]b'}, 'reason']],
    ['notices[2].text', 'notices', [2, 'text']],
    ['', '', []],
  ])('%s is read', (path, field, within) => {
    expect(placeOf(path)).toEqual({field, within})
  })
})
