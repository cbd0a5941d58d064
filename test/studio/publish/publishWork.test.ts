import type {SanityClient} from '@sanity/client'
import {afterEach, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {loadFrom} from '../../../src/studio/publish/load.ts'
import {type Publisher, publishWork} from '../../../src/studio/publish/publishWork.ts'

const lakes: Lake[] = []
afterEach(async () => {
  for (const lake of lakes.splice(0)) await lake.close()
})

const reference = (id: string) => ({_type: 'reference', _ref: id})
const weak = (id: string) => ({...reference(id), _weak: true})
const toBeStrong = (id: string, type: string) => ({...weak(id), _strengthenOnPublish: {type}})

const story = [
  {
    _id: 'drafts.veto',
    _type: 'article',
    headline: 'U.S. rejected plan',
    attributions: [
      {_type: 'attribution', _key: 'a1', claim: weak('claim'), speaker: toBeStrong('minister', 'person')},
      {_type: 'attribution', _key: 'a2', claim: weak('claim'), via: [{...weak('report'), _key: 'v1'}]},
    ],
  },
  {_id: 'drafts.claim', _type: 'claim', text: 'The president vetoed the plan.'},
  {_id: 'drafts.minister', _type: 'person', name: 'Anna Weber', memberOf: toBeStrong('ministry', 'organization')},
  {_id: 'drafts.ministry', _type: 'organization', name: 'Ministry'},
  {_id: 'drafts.report', _type: 'report', title: 'Officials: plan vetoed', publishedAt: '2025-06-15T18:00:00Z'},
  {_id: 'drafts.bystander', _type: 'person', name: 'Somebody Else'},
]

async function desk(documents: readonly {_id: string; _type: string}[] = story) {
  const lake = await createLake({datasets: {production: {visibility: 'public', documents: [...documents]}}})
  lakes.push(lake)
  const settings = {dataset: 'production', apiVersion: '2026-11-01', useCdn: false}
  const editor: SanityClient = lake.client({...settings, token: lake.token, perspective: 'raw'})
  const reader: SanityClient = lake.client({...settings, perspective: 'published'})
  const publisher: Publisher = {
    load: loadFrom(editor),
    refusedBecause: async () => undefined,
    errorsOf: async () => [],
    send: (actions) => editor.action(actions),
    now: () => new Date('2026-11-22T09:30:12.345Z'),
  }
  return {editor, reader, publisher}
}

describe('one Publish, on the lake', () => {
  it('gives readers the whole story at once, and nothing beside it', async () => {
    const {reader, editor, publisher} = await desk()
    expect(await reader.fetch('count(*)')).toBe(0)
    const outcome = await publishWork('veto', publisher)
    expect(outcome.kind).toBe('published')
    expect(await reader.fetch('*[]._id | order(@)')).toEqual(['claim', 'minister', 'ministry', 'report', 'veto'])
    expect(await editor.fetch('*[_id in path("drafts.**")]._id')).toEqual(['drafts.bystander'])
    expect(await reader.fetch('*[_id == "veto"][0]{publishedAt, "dates": attributions[].publishedAt}')).toEqual({
      publishedAt: '2026-11-22T09:30:12.345Z',
      dates: ['2026-11-22T09:30:00Z', '2026-11-22T09:30:00Z'],
    })
  })

  it('makes references to people and organizations strong, now that those are there', async () => {
    const {reader, publisher} = await desk()
    await publishWork('drafts.veto', publisher)
    expect(await reader.fetch('*[_id == "veto"][0].attributions[0].speaker')).toEqual(reference('minister'))
    expect(await reader.fetch('*[_id == "minister"][0].memberOf')).toEqual(reference('ministry'))
    expect(await reader.fetch('*[_id == "veto"][0].attributions[0].claim')).toEqual(weak('claim'))
  })

  it('publishes nothing of it when one document it carries is not fit', async () => {
    const {reader, publisher} = await desk()
    const outcome = await publishWork('veto', {
      ...publisher,
      errorsOf: async ({_type}) => (_type === 'claim' ? ['Write one sentence.'] : []),
    })
    expect(outcome).toMatchObject({
      kind: 'invalid',
      refusals: [{changed: {id: 'claim'}, messages: ['Write one sentence.']}],
    })
    expect(await reader.fetch('count(*)')).toBe(0)
  })

  it('tells validation that what goes along will be there, and nothing else', async () => {
    const {publisher} = await desk()
    const asked: Record<string, boolean> = {}
    await publishWork('veto', {
      ...publisher,
      errorsOf: async (_document, exists) => {
        for (const id of ['minister', 'bystander', 'nobody']) asked[id] = await exists(id)
        return []
      },
    })
    expect(asked).toEqual({minister: true, bystander: false, nobody: false})
  })

  it('refuses a reference that points at nothing, before anything is published', async () => {
    const {reader, publisher} = await desk(story.filter(({_id}) => _id !== 'drafts.claim'))
    expect((await publishWork('veto', publisher)).kind).toBe('dangling')
    expect(await reader.fetch('count(*)')).toBe(0)
  })

  it('refuses when somebody edits one of the documents while they are checked', async () => {
    const {reader, editor, publisher} = await desk()
    const outcome = await publishWork('veto', {
      ...publisher,
      errorsOf: async ({_type}) => {
        if (_type === 'claim')
          await editor.patch('drafts.claim').set({text: 'The president agreed to the plan.'}).commit()
        return []
      },
    })
    expect(outcome).toMatchObject({kind: 'moved', documents: [{id: 'claim'}]})
    expect(await reader.fetch('count(*)')).toBe(0)
  })

  it('publishes a later change alone, and keeps the first date', async () => {
    const {reader, editor, publisher} = await desk()
    await publishWork('veto', publisher)
    const published = await reader.getDocument('veto')
    await editor.create({
      ...published,
      _id: 'drafts.veto',
      _type: 'article',
      headline: 'U.S. rejected plan, sources say',
    })
    const later = {...publisher, now: () => new Date('2026-11-22T11:00:00Z')}
    expect(await publishWork('veto', later)).toMatchObject({kind: 'published', documents: [{id: 'veto'}]})
    expect(await reader.fetch('*[_id == "veto"][0]{headline, publishedAt, modifiedAt}')).toEqual({
      headline: 'U.S. rejected plan, sources say',
      publishedAt: '2026-11-22T09:30:12.345Z',
      modifiedAt: '2026-11-22T11:00:00.000Z',
    })
    expect(await publishWork('veto', later)).toEqual({kind: 'unchanged'})
  })
})
