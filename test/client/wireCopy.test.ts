import {afterAll, describe, expect, it} from 'vitest'
import {createNewsroom} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {affectedTags, type ContentChange, verifyWebhook, webhookDefinition} from '../../src/rebuild/index.ts'
import {secret} from '../rebuild/delivery.ts'
import {weak} from '../rebuild/extraDocuments.ts'

/*
 * A wire copy is made from a report of which only its outlet is entered: it attributes nothing, and carries no claim. Who printed it is
 * told wherever the copy is, also where the report of another claim brings it along.
 */
const said = (_key: string, claim: string) => ({
  _key,
  claim: weak(claim),
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {role: 'official'},
  count: {exact: 2},
})
const deliveries: Request[] = []
const lake = await createLake({
  documents: [
    {_id: 'ap', _type: 'organization', name: 'Associated Press', kind: 'outlet'},
    {_id: 'afp', _type: 'organization', name: 'Agence France-Presse', kind: 'outlet'},
    {_id: 'veto', _type: 'claim', text: 'It was vetoed.', topics: []},
    {_id: 'other', _type: 'claim', text: 'It was not.', topics: []},
    {_id: 'wire', _type: 'report', title: 'Veto', outlet: weak('ap'), attributions: [said('a', 'other')]},
    {_id: 'wire2', _type: 'report', title: 'Veto', outlet: weak('afp'), attributions: []},
    {
      _id: 'copy',
      _type: 'article',
      headline: 'Plan vetoed',
      slug: {_type: 'slug', current: 'copy'},
      kind: 'news',
      language: 'en',
      origin: 'wire',
      basedOn: weak('wire'),
      publishedAt: '2026-03-02T11:00:00Z',
      topics: [],
      body: [],
      attributions: [said('b', 'veto')],
    },
  ],
  webhooks: [
    {
      ...webhookDefinition,
      url: 'https://site.example',
      secret,
      deliver: async (request) => {
        deliveries.push(request.clone())
        return new Response()
      },
    },
  ],
})
const client = lake.client()
const newsroom = createNewsroom({client})
afterAll(() => lake.close())

/** What is told of the claim on its own page, in the list of claims, and on the copy's page. */
async function statuses(): Promise<(string | null | undefined)[]> {
  const {items} = await newsroom.claims.list()
  const article = await newsroom.articles.bySlug('copy')
  return [
    (await newsroom.claims.byId('veto'))?.status.text,
    items.find(({id}) => id === 'veto')?.status.text,
    article?.claims.find(({id}) => id === 'veto')?.status.text,
  ]
}

describe('a claim of a wire copy', () => {
  it('is told of the outlet that printed it, the same in every place', async () => {
    const [own, listed, shown] = await statuses()
    expect(own).toContain('Associated Press')
    expect([listed, shown]).toEqual([own, own])
  })

  it('is told anew everywhere when the copy is based on another report', async () => {
    const before = await statuses()
    await lake
      .client({token: lake.token})
      .patch('copy')
      .set({basedOn: weak('wire2')})
      .commit()
    await lake.idle()
    const [request] = deliveries.splice(0)
    const change: ContentChange = await verifyWebhook(request ?? new Request('https://site.example'), {secret})
    const tags = (await affectedTags(change, {client, complete: true})).map(({tag}) => tag)
    const after = await statuses()
    expect(after).not.toEqual(before)
    expect(new Set(after).size).toBe(1)
    expect(tags).toEqual(expect.arrayContaining(['article:copy', 'claim:veto', 'claims']))
  })
})
