import {describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {routes} from '../../src/lake/routes.ts'
import {openLake} from './open.ts'

// Planted wherever an anonymous reader may not look; it must come out of no endpoint.
const marker = 'PLANTED-7f3a'
const base = 'http://lake.localhost/v2026-11-01'

const options = {
  datasets: {
    production: {
      visibility: 'public' as const,
      documents: [
        {_id: 'a', _type: 'article', headline: 'Public', about: {_ref: 'drafts.b', _weak: true}},
        {_id: 'was', _type: 'article', headline: marker},
        {_id: 'drafts.a', _type: 'article', headline: marker},
        {_id: 'drafts.b', _type: 'article', headline: marker, of: {_ref: 'a'}},
        {_id: 'versions.r1.a', _type: 'article', headline: marker},
        {_id: 'secret.x', _type: 'article', headline: marker},
      ],
    },
    confidential: {
      visibility: 'private' as const,
      documents: [{_id: 'r', _type: 'record', headline: marker, of: {_ref: 'a'}}],
    },
  },
}

async function open() {
  const opened = await openLake(options)
  const {editor} = opened
  await editor.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.was', publishedId: 'was'})
  return opened
}

const encoded = encodeURIComponent
const ids = 'drafts.a,drafts.b,versions.r1.a,secret.x,drafts.was,was'
const perspectives = ['raw', 'drafts', 'published', 'r1', 'r1,drafts']
const queries = [
  '*',
  '*[]{..., "all": *[_id != "x"], "to": about->}',
  '{"n": count(*[headline match "PLANTED*"])}',
  '*[references("a")]._id',
  '*[_id == "a"][0].about->headline',
  '*[[@, _id] match text::query("planted*")]',
]
const paths = [
  ...queries.flatMap((query) =>
    perspectives.map(
      (perspective) => `/data/query/$D?returnQuery=false&perspective=${perspective}&query=${encoded(query)}`,
    ),
  ),
  `/data/doc/$D/${ids}`,
  '/data/doc/$D/a?includeAllVersions=true',
  `/data/history/$D/documents/${ids}?lastRevision=true`,
  `/data/history/$D/documents/${ids}?time=2100-01-01T00:00:00Z`,
  `/data/history/$D/transactions/a,${ids}`,
  '/data/history/$D/events/documents/drafts.a',
  '/data/export/$D',
  '/data/export/$D?types=article,record',
  '/data/export/$D?types=PLANTED',
  '/data/references/$D/documents/a/to',
  '/data/references/$D/documents/drafts.b/to',
  '/projects',
  '/projects/sourceline/datasets',
  '/projects/sourceline/datasets/$D/settings/embeddings',
  '/projects/sourceline/datasets/$D/query?query=*',
  '/datasets',
  '/projects/sourceline/datasets/$D/acl',
  '/users/me',
  '/users/local',
  '/users/me/keyvalue/a',
  '/auth/id',
  '/auth/providers',
  '/projects/sourceline',
  ...'grants roles user-applications features'.split(' ').map((part) => `/projects/sourceline/${part}`),
  '/features',
  '/projects/sourceline/new-content-release-allowed',
  '/access/requests/me',
  '/access/project/sourceline/requests',
  '/subscriptions/project/sourceline',
  '/journey/announcements',
  '/journey/x',
  '/journey/x/y',
  '/schedules/sourceline/$D',
  '/schedules/sourceline/$D/sch-1',
  '/help',
  '/geoip/country',
  '/intake/telemetry-status',
  '/ping',
  '/data/ping/$D',
  '/check/cors',
  // Requests that fail: the reason must not tell either.
  `/data/query/$D?query=${encoded('*[')}`,
  `/data/query/$D?query=${encoded('*[headline == $x]')}`,
  `/data/query/$D?perspective=raw&query=${encoded('*[_id match geo::latLng(1,2)]')}`,
  `/data/history/$D/documents/${ids}`,
  '/data/export/$D?cursor=x',
]

/** Endpoints that stay open; they have tests of their own below. */
const streams = ['/data/listen/:dataset', '/data/live/events/:dataset']

const textOf = async (lake: Lake, path: string) => {
  const response = await lake.fetch(new Request(base + path))
  return {status: response.status, text: await response.text()}
}

describe('somebody signed in', () => {
  it('is answered so that no browser keeps it on a disk', async () => {
    const {lake} = await open()
    const kept = async (headers: HeadersInit, dataset: string) => {
      const response = await lake.fetch(new Request(`${base}/data/query/${dataset}?query=*`, {headers}))
      return [response.status, response.headers.get('cache-control')]
    }
    const token = {authorization: `Bearer ${lake.token}`}
    expect(await kept(token, 'confidential')).toEqual([200, 'no-store'])
    expect(await kept(token, 'production')).toEqual([200, 'no-store'])
    expect(await kept({}, 'production')).toEqual([200, null])
  })
})

describe('an anonymous reader', () => {
  it.each(paths)('finds nothing planted at %s', async (path) => {
    const {lake} = await open()
    const answers = new Map<string, string>()
    for (const dataset of ['production', 'confidential', 'nowhere']) {
      const {status, text} = await textOf(lake, path.replaceAll('$D', dataset))
      expect(text).not.toContain(marker.slice(0, 7))
      answers.set(dataset, `${status} ${text}`)
    }
    // No oracle: a private dataset and none at all answer alike.
    if (path.includes('$D')) expect(answers.get('confidential')).toBe(answers.get('nowhere'))
  })

  it('is asked about above for every endpoint there is', () => {
    for (const [method, route] of routes) {
      if (method !== 'GET' || streams.includes(route)) continue
      const pattern = new RegExp(`^${route.replaceAll(/:[a-z]+/g, '[^/?]+')}(\\?|$)`)
      expect([route, paths.some((path) => pattern.test(path))]).toEqual([route, true])
    }
  })

  it('finds in an export what is published, and an editor all of it', async () => {
    const {lake} = await open()
    const idsIn = (text: string) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line): string => JSON.parse(line)._id)
    expect(idsIn((await textOf(lake, '/data/export/production')).text)).toEqual(['a'])
    const headers = {authorization: `Bearer ${lake.token}`}
    const whole = await lake.fetch(new Request(`${base}/data/export/production`, {headers}))
    expect(idsIn(await whole.text()).sort()).toEqual(
      ['a', 'drafts.a', 'drafts.b', 'drafts.was', 'secret.x', 'versions.r1.a'].sort(),
    )
  })

  it('counts only what it may see', async () => {
    const {reader} = await open()
    expect(await reader.fetch('count(*)', {}, {perspective: 'raw'})).toBe(1)
    expect(await reader.fetch('count(*[references("a")])', {}, {perspective: 'raw'})).toBe(0)
  })

  it('gets the same answer for a draft that is there and one that is not', async () => {
    const {lake} = await open()
    const there = await textOf(lake, '/data/doc/production/drafts.b')
    const absent = await textOf(lake, '/data/doc/production/drafts.z')
    expect(there.text.replaceAll('drafts.b', 'x')).toBe(absent.text.replaceAll('drafts.z', 'x'))
  })

  it('hears nothing of drafts and private documents while they change', async () => {
    const {lake, editor} = await open()
    const streams = [
      '/data/listen/production?query=*&includeResult=true&includePreviousRevision=true&effectFormat=mendoza',
      `/data/listen/production?query=${encoded('*[_id in path("drafts.**")]')}&includeResult=true`,
      '/data/live/events/production?includeDrafts=true',
    ].map(async (path) => (await lake.fetch(new Request(base + path))).text())
    expect((await textOf(lake, '/data/listen/confidential?query=*')).status).toBe(401)
    await new Promise((resolve) => setTimeout(resolve, 20))

    await editor
      .patch('drafts.b')
      .set({headline: `${marker} again`})
      .commit()
    await editor
      .withConfig({dataset: 'confidential'})
      .patch('r')
      .set({headline: `${marker} again`})
      .commit()
    const transaction = editor.transaction().patch('drafts.a', {set: {headline: `${marker} more`}})
    await transaction.patch('a', {set: {headline: 'Changed'}}).commit()
    await editor.create({_id: 'secret.y', _type: 'article'})
    await lake.close()

    const [all, drafts, live] = await Promise.all(streams)
    expect(all).toContain('"headline":"Changed"')
    expect(all?.match(/event: mutation/g)).toHaveLength(1)
    expect(drafts).not.toContain('event: mutation')
    expect(live?.match(/event: message/g)).toHaveLength(1)
    expect([all, drafts, live].join()).not.toMatch(/PLANTED|secret\.|"(documentId|id|_id)":"drafts/)
  })

  it('may not write, and learns nothing by trying', async () => {
    const {lake} = await open()
    const write = (path: string, body: unknown) =>
      lake.fetch(new Request(base + path, {method: 'POST', body: JSON.stringify(body)}))
    const answers = new Set<string>()
    for (const id of ['was', 'drafts.a', 'gone']) {
      const response = await write('/data/mutate/production', {mutations: [{patch: {id, set: {field: 1}}}]})
      expect(response.status).toBe(403)
      answers.add((await response.text()).replaceAll(id, ''))
    }
    expect(answers.size).toBe(1)
    expect((await write('/data/actions/production', {actions: []})).status).toBe(403)
    expect((await write('/assets/images/production', {})).status).toBe(403)
    expect((await write('/assets/files/production', {})).status).toBe(403)
    expect((await write('/data/mutate/confidential', {mutations: []})).status).toBe(401)
  })

  it('cannot read the assets of a private dataset', async () => {
    const {lake, editor} = await open()
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const confidential = editor.withConfig({dataset: 'confidential'})
    const image = await confidential.assets.upload('image', Buffer.from(pixel, 'base64'))
    const file = await confidential.assets.upload('file', Buffer.from(marker), {filename: 'note.txt'})
    for (const {url} of [image, file]) {
      expect((await lake.fetch(new Request(url))).status).toBe(401)
      // Nor under the name of a dataset that anybody may read.
      expect((await lake.fetch(new Request(url.replace('/confidential/', '/production/')))).status).toBe(404)
      const held = await lake.fetch(new Request(url, {headers: {authorization: `Bearer ${lake.token}`}}))
      expect(held.status).toBe(200)
    }
  })
})

describe('a token', () => {
  it('that is wrong is refused, even for what anybody may read', async () => {
    const lake = await createLake(options)
    const client = lake.client({token: 'wrong', maxRetries: 0})
    await expect(client.fetch('*')).rejects.toMatchObject({statusCode: 401})
    await lake.close()
  })
})

describe('what the lake does not do', () => {
  it('is answered by name', async () => {
    const {lake} = await openLake()
    expect(await textOf(lake, '/jobs/1')).toMatchObject({
      status: 501,
      text: expect.stringContaining('GET /v2026-11-01/jobs/1 is not implemented'),
    })
  })
})
