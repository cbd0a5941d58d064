import {afterAll, describe, expect, it} from 'vitest'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {
  type AffectedTag,
  callback,
  createRebuildHandler,
  type RebuildEvent,
  webhookFor,
} from '../../src/rebuild/index.ts'
import {memoryJournal} from '../../src/rebuild/journal/memoryJournal.ts'
import {change, delivery, secret} from './delivery.ts'

/** A newsroom with events, their hosts, and articles that name both; posts are what it calls articles nowhere. */
const newsroom = {
  article: {
    fields: [
      {name: 'region', type: 'string'},
      {name: 'sponsor', type: 'reference', to: [{type: 'organization'}]},
      {name: 'events', type: 'array', of: [{type: 'reference', to: [{type: 'event'}]}], lists: false},
    ],
  },
  topic: {
    fields: [
      {name: 'patron', type: 'reference', to: [{type: 'organization'}]},
      {name: 'keeper', type: 'reference', to: [{type: 'organization'}], lists: false},
    ],
  },
  claim: {
    fields: [
      {name: 'union', type: 'reference', to: [{type: 'organization'}]},
      {name: 'keeper', type: 'reference', to: [{type: 'organization'}], lists: false},
    ],
  },
  person: {fields: [{name: 'mentor', type: 'reference', to: [{type: 'organization'}]}]},
  types: {
    event: {
      fields: [
        {name: 'title', type: 'string'},
        {name: 'slug', type: 'slug'},
        {
          name: 'host',
          type: 'reference',
          to: [{type: 'organization'}],
          groq: 'host->{name, "of": memberOf->{name, url}}',
        },
      ],
    },
  },
} as const

const ref = (_ref: string) => ({_type: 'reference', _ref})
const documents: InitialDocument[] = [
  {_id: 'topic', _type: 'topic', name: 'Harbour', slug: {current: 'harbour'}},
  {_id: 'county', _type: 'organization', name: 'The county', kind: 'government', url: 'https://county.example'},
  {_id: 'town', _type: 'organization', name: 'The town', kind: 'government', memberOf: ref('county')},
  {_id: 'bank', _type: 'organization', name: 'The bank', kind: 'company'},
  {_id: 'guild', _type: 'organization', name: 'The guild', kind: 'organization'},
  {_id: 'lodge', _type: 'organization', name: 'The lodge', kind: 'organization'},
  {
    _id: 'craft',
    _type: 'topic',
    name: 'Craft',
    slug: {current: 'craft'},
    patron: ref('guild'),
    keeper: ref('lodge'),
  },
  {_id: 'dues', _type: 'claim', text: 'The dues rose.', union: ref('guild'), keeper: ref('lodge')},
  {_id: 'smith', _type: 'person', name: 'A. Smith', slug: {current: 'a-smith'}, mentor: ref('guild')},
  {_id: 'opening', _type: 'event', title: 'Opening', slug: {current: 'opening-day'}, host: ref('town')},
  {
    _id: 'mud',
    _type: 'article',
    headline: 'Mud',
    slug: {current: 'mud'},
    kind: 'news',
    publishedAt: '2026-03-02T11:00:00Z',
    topics: [{...ref('topic'), _key: 't'}],
    sponsor: ref('bank'),
    events: [{...ref('opening'), _key: 'e'}],
  },
  {
    _id: 'sand',
    _type: 'article',
    headline: 'Sand',
    slug: {current: 'sand'},
    kind: 'news',
    publishedAt: '2026-03-02T12:00:00Z',
  },
]

const received: AffectedTag[][] = []
let answered: ((response: Response) => void) | undefined
const lake = await createLake({
  documents,
  webhooks: [
    {
      ...webhookFor(newsroom),
      url: 'https://site.example/api/rebuild',
      secret,
      deliver: async (request) => {
        const response = await rebuild(request)
        answered?.(response)
        return response
      },
    },
  ],
})
const client = lake.client()
const editor = lake.client({token: lake.token})
const rebuild = createRebuildHandler({
  secret,
  client,
  newsroom,
  targets: [callback((_, {affected}) => received.push([...affected]))],
})
afterAll(() => lake.close())

/** What one edit purges, by tag, with the way from the change to the page. */
async function purgedBy(edit: () => Promise<unknown>): Promise<Record<string, string>> {
  received.length = 0
  const delivered = new Promise<Response>((resolve) => {
    answered = resolve
  })
  await edit()
  expect((await delivered).status).toBe(200)
  return Object.fromEntries(received.flat().map(({tag, because}) => [tag, because.join(' ')]))
}

describe('what a newsroom’s own fields and types show', () => {
  it('is made again where a topic, a claim or a person shows it', async () => {
    const purged = await purgedBy(() => editor.patch('guild').set({name: 'The old guild'}).commit())
    expect(purged).toMatchObject({
      'topic:craft': 'guild craft',
      topics: 'guild craft',
      'claim:dues': 'guild dues',
      claims: 'guild dues',
      'claims:anonymous': 'guild dues',
      'person:smith': 'guild smith',
      'person:a-smith': 'guild smith',
    })
    expect(Object.keys(purged)).not.toContain('topic:harbour')
  })

  it('is made again on the page alone where lists do not show it', async () => {
    expect(await purgedBy(() => editor.patch('lodge').set({name: 'The old lodge'}).commit())).toEqual({
      'type:organization': 'lodge',
      'organization:lodge': 'lodge',
      'topic:craft': 'lodge craft',
      'claim:dues': 'lodge dues',
    })
  })

  it('is made again when a document of its own type changes: its pages, and those that name it', async () => {
    const purged = await purgedBy(() =>
      editor
        .patch('opening')
        .set({title: 'The opening', slug: {current: 'opening'}})
        .commit(),
    )
    expect(purged).toMatchObject({
      own: 'opening',
      'own:event': 'opening',
      'own:event:opening': 'opening',
      'own:event:opening-day': 'opening',
      'article:mud': 'opening mud',
    })
    // An event is shown on the page alone.
    expect(Object.keys(purged)).not.toContain('articles')
    expect(Object.keys(purged)).not.toContain('article:sand')
  })

  it('is made again when what a field names is called otherwise, in lists too where they show it', async () => {
    const purged = await purgedBy(() => editor.patch('bank').set({name: 'Another bank'}).commit())
    expect(purged).toMatchObject({
      'article:mud': 'bank mud',
      articles: 'bank mud',
      'articles:topic:harbour': 'bank mud',
      'organization:bank': 'bank',
    })
    expect(Object.keys(purged).filter((tag) => tag.startsWith('own'))).toEqual([])
  })

  it('is made again through as many references as a projection of its own follows', async () => {
    const purged = await purgedBy(() => editor.patch('county').set({url: 'https://elsewhere.example'}).commit())
    expect(purged).toMatchObject({'own:event:opening': 'county town opening'})
  })

  it('is made again when a field of its own changes, and not when a field that nothing reads does', async () => {
    const purged = await purgedBy(() => editor.patch('mud').set({region: 'north'}).commit())
    expect(Object.keys(purged)).toEqual(expect.arrayContaining(['article:mud', 'articles', 'articles:topic:harbour']))
    const none = await purgedBy(() => editor.patch('mud').set({nobodyReadsThis: 1}).commit())
    expect(none).toEqual({'type:article': 'mud'})
  })

  it('is made again when the document is gone', async () => {
    await purgedBy(() => editor.patch('mud').unset(['events']).commit())
    expect(await purgedBy(() => editor.delete('opening'))).toEqual({
      own: 'opening',
      'own:event': 'opening',
      'own:event:opening': 'opening',
    })
  })
})

describe('a type that is not known', () => {
  it('is refused, with what to do about it', async () => {
    const events: RebuildEvent[] = []
    const handler = createRebuildHandler({secret, client, targets: [], onEvent: (event) => events.push(event)})
    const response = await handler(await delivery(JSON.stringify({...change, type: 'event'})))
    expect(response.status).toBe(422)
    expect(events).toEqual([{type: 'refused', reason: 'unknownType'}])
  })

  it('is told when the webhook delivers others and never it; what was lost is purged all the same', async () => {
    const events: RebuildEvent[] = []
    const purged: string[] = []
    const handler = createRebuildHandler({
      secret,
      client,
      newsroom,
      journal: memoryJournal(),
      cursor: {grace: 0, every: 60_000},
      targets: [callback((tags) => purged.push(...tags))],
      onEvent: (event) => events.push(event),
    })
    await handler.catchUp()
    await editor.createOrReplace({_id: 'closing', _type: 'event', title: 'Closing', slug: {current: 'closing'}})
    const {_rev, _updatedAt} = await editor.patch('sand').set({headline: 'Fine sand'}).commit()
    const told = {...change, id: 'sand', revision: _rev, updatedAt: _updatedAt}
    expect((await handler(await delivery(JSON.stringify(told)))).status).toBe(202)
    await handler.catchUp()
    handler.close()
    expect(events.filter(({type}) => type === 'undelivered')).toEqual([{type: 'undelivered', documentType: 'event'}])
    expect(purged).toContain('own:event:closing')
  })
})
