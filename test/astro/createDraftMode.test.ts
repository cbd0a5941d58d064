import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {afterAll, expect, it} from 'vitest'
import {type AstroContext, createDraftMode} from '../../src/astro/index.ts'
import {perspectiveOf, ticketFor} from '../../src/astro/ticket.ts'
import {createLake} from '../../src/lake/index.ts'
import {seeds} from '../client/newsroom.ts'

const lake = await createLake({documents: seeds()})
const client = lake.client({token: lake.token, useCdn: false})
afterAll(() => lake.close())
const drafts = createDraftMode({client})

/** One browser, at an address. */
function browser(kept = new Map<string, string>()) {
  return (url: URL): AstroContext => ({
    request: new Request(url),
    cookies: {
      get(name) {
        const value = kept.get(name)
        return value === undefined ? undefined : {value}
      },
      set: (name, value) => kept.set(name, value),
      delete: (name) => kept.delete(name),
    },
  })
}

const address = new URL('https://site.example.com/api/draft-mode/enable?sanity-preview-pathname=/articles/a')

it('lets in who comes from a Studio that is signed in, and out again', async () => {
  const at = browser()
  const {secret} = await createPreviewSecret(client, 'test', 'https://desk.example.com/studio')
  const url = new URL(address)
  url.searchParams.set('sanity-preview-secret', secret)
  expect((await drafts.enable(at(url))).headers.get('location')).toBe('/articles/a')
  expect(await drafts.perspective(at(url))).toEqual(['drafts'])
  await drafts.disable(at(url))
  expect(await drafts.perspective(at(url))).toBeUndefined()
  expect((await drafts.changes(at(url))).status).toBe(403)
})

it('refuses a made-up secret', async () => {
  const url = new URL(address)
  url.searchParams.set('sanity-preview-secret', 'made-up')
  expect((await drafts.enable(browser()(url))).status).toBe(401)
})

it('takes no ticket that is made up, changed, over, or signed with another token', async () => {
  const now = Date.parse('2026-11-26T12:00:00Z')
  const ticket = await ticketFor('drafts', 'one', now)
  expect(await perspectiveOf(ticket, 'one', now)).toBe('drafts')
  expect(await perspectiveOf(ticket, 'one', now + 13 * 3_600_000)).toBeUndefined()
  expect(await perspectiveOf(ticket, 'another', now)).toBeUndefined()
  expect(await perspectiveOf(ticket.replace('drafts', 'rSpring'), 'one', now)).toBeUndefined()
  expect(await perspectiveOf(ticket.replace(/\.\d+\./, '.9999999999999.'), 'one', now)).toBeUndefined()
  for (const made of ['', 'drafts', 'drafts..', `drafts.9999999999999.${'0'.repeat(64)}`, 'drafts.1.zz']) {
    expect(await perspectiveOf(made, 'one', now)).toBeUndefined()
  }
})
