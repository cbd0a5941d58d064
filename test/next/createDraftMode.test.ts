import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {afterAll, describe, expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'
import {createDraftMode, type NextCookie} from '../../src/next/index.ts'
import {seeds} from '../client/newsroom.ts'

const lake = await createLake({documents: seeds()})
const client = lake.client({token: lake.token, useCdn: false})
afterAll(() => lake.close())

/** What Next.js keeps for one browser: its two functions of `next/headers`. */
function browser() {
  const kept = new Map<string, NextCookie | {value: string}>()
  const drafts = createDraftMode({
    client,
    draftMode: async () => ({
      isEnabled: kept.has('__prerender_bypass'),
      enable: () => kept.set('__prerender_bypass', {value: 'of the build'}),
      disable: () => kept.delete('__prerender_bypass'),
    }),
    cookies: async () => ({
      get: (name) => kept.get(name),
      set: (cookie) => kept.set(cookie.name, cookie),
      delete: (name) => kept.delete(name),
    }),
  })
  return {drafts, kept}
}

/** The address that Presentation opens. */
async function fromStudio({path = '/articles/a', perspective = 'drafts', headers = {}} = {}): Promise<Request> {
  const {secret} = await createPreviewSecret(client, 'test', 'https://desk.example.com/studio')
  const url = new URL('https://site.example.com/api/draft-mode/enable')
  url.searchParams.set('sanity-preview-secret', secret)
  url.searchParams.set('sanity-preview-pathname', path)
  url.searchParams.set('sanity-preview-perspective', perspective)
  return new Request(url, {headers})
}

describe('draft mode', () => {
  it('lets in who comes from a Studio that is signed in, and leads to the page that was asked for', async () => {
    const {drafts} = browser()
    expect(await drafts.perspective()).toBeUndefined()
    const {status, headers} = await drafts.enable(await fromStudio())
    expect([status, headers.get('location')]).toEqual([307, '/articles/a?sanity-preview-perspective=drafts'])
    expect(await drafts.perspective()).toEqual(['drafts'])
    expect((await drafts.disable()).headers.get('location')).toBe('/')
    expect(await drafts.perspective()).toBeUndefined()
  })

  it('shows a release where the Studio shows one, and never every version at once', async () => {
    const {drafts} = browser()
    await drafts.enable(await fromStudio({perspective: 'rSpring,drafts'}))
    expect(await drafts.perspective()).toEqual(['rSpring', 'drafts'])
    for (const perspective of ['raw', 'rSpring;drop', '*']) {
      await drafts.enable(await fromStudio({perspective}))
      expect(await drafts.perspective()).toEqual(['drafts'])
    }
  })

  it.each([
    ['no secret', (url: URL) => url.searchParams.delete('sanity-preview-secret')],
    ['an empty one', (url: URL) => url.searchParams.set('sanity-preview-secret', '')],
    ['a made-up one', (url: URL) => url.searchParams.set('sanity-preview-secret', 'a'.repeat(32))],
    ['one that is GROQ', (url: URL) => url.searchParams.set('sanity-preview-secret', '" || true || "')],
  ])('refuses %s', async (_, change) => {
    const {drafts, kept} = browser()
    const url = new URL((await fromStudio()).url)
    change(url)
    expect((await drafts.enable(new Request(url))).status).toBe(401)
    expect(kept.size).toBe(0)
  })

  it('refuses a secret that is over an hour old', async () => {
    const request = await fromStudio()
    const secret = new URL(request.url).searchParams.get('sanity-preview-secret')
    const [old] = await client.fetch<{_id: string; _type: string}[]>(
      '*[secret == $secret]',
      {secret},
      {perspective: 'raw'},
    )
    const later = await createLake({
      documents: [{_id: old?._id ?? '', _type: 'sanity.previewUrlSecret', secret, _updatedAt: '2026-01-01T00:00:00Z'}],
    })
    const drafts = createDraftMode({
      client: later.client({token: later.token}),
      draftMode: () => Promise.reject(new Error('Nobody is let in.')),
      cookies: () => Promise.reject(new Error('Nobody is let in.')),
    })
    expect((await drafts.enable(request)).status).toBe(401)
    await later.close()
  })

  it.each([
    'https://elsewhere.example/a',
    '//elsewhere.example/a',
    '/\\elsewhere.example/a',
    'http://localhost//elsewhere.example',
  ])('leads to no other site: %s', async (path) => {
    const {headers} = await browser().drafts.enable(await fromStudio({path}))
    expect(new URL(headers.get('location') ?? '', 'https://site.example.com').origin).toBe('https://site.example.com')
  })

  it('keeps its cookies in the frame of a Studio on another host', async () => {
    const {drafts, kept} = browser()
    await drafts.enable(await fromStudio({headers: {'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site'}}))
    for (const cookie of kept.values()) {
      expect(cookie).toMatchObject({httpOnly: true, secure: true, sameSite: 'none', partitioned: true})
    }
  })

  it('says what is missing where the client has no token', async () => {
    const drafts = createDraftMode({
      client: lake.client(),
      draftMode: () => Promise.reject(new Error('Nobody is let in.')),
      cookies: () => Promise.reject(new Error('Nobody is let in.')),
    })
    await expect(drafts.enable(await fromStudio())).rejects.toThrow(/Give the client one that may only read/)
  })
})

describe('what tells a browser in draft mode of edits', () => {
  it('tells of an edit of a draft and nothing of what it says, and nobody but those in draft mode', async () => {
    const {drafts} = browser()
    expect((await drafts.changes()).status).toBe(403)
    await drafts.enable(await fromStudio())
    const {body, headers} = await drafts.changes()
    expect(headers.get('content-type')).toBe('text/event-stream')
    const reader = (body ?? new ReadableStream<Uint8Array>()).getReader()
    const next = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await next()).toBe(': connected\n\n')
    await client.create({_id: 'drafts.x', _type: 'article', headline: 'Nobody may know yet'})
    expect(await next()).toBe('data: changed\n\n')
    await reader.cancel()
  })
})
