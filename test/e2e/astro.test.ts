import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startAstroSite} from './astroSite.ts'
import {hasDraftMode} from './draftMode.ts'

const id = '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f'
const path = '/articles/how-the-veto-report-was-sourced'
const unrelated = '/articles/sunday-ferries-crossed-the-orren-again'

let site: Awaited<ReturnType<typeof startAstroSite>>

beforeAll(async () => {
  site = await startAstroSite()
})
afterAll(() => site?.stop())

async function ask(at: string): Promise<{status: number; text: string; kept: boolean}> {
  const response = await fetch(site.url + at)
  return {
    status: response.status,
    text: await response.text(),
    kept: response.headers.get('x-astro-cache') === 'HIT',
  }
}

describe('examples/astro', () => {
  it('keeps a page that was made once, and none that is not there', async () => {
    for (const at of ['/', path, unrelated]) {
      const first = await ask(at)
      const second = await ask(at)
      expect([first.status, first.kept, second.kept]).toEqual([200, false, true])
      expect(second.text).toBe(first.text)
    }
    expect(await ask('/articles/never-written')).toMatchObject({status: 404, kept: false})
    expect(await ask('/articles/never-written')).toMatchObject({status: 404, kept: false})
  })

  it('shows what is published within two seconds, on the pages it concerns and on no other', async () => {
    const client = site.lake.client({token: site.lake.token, dataset: 'production', perspective: 'raw'})
    const article = await client.getDocument(id)
    const headline = 'Two agencies and a lanternfish'
    if (article) await client.create({...article, _id: `drafts.${id}`, headline})
    await ask(path)
    const before = await ask(unrelated)
    const began = Date.now()
    await client.action({actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id})
    await expect.poll(async () => (await ask(path)).text, {timeout: 2_000, interval: 20}).toContain(headline)
    console.log(`shown ${Date.now() - began} ms after it was published`)
    expect((await ask('/')).text).toContain(headline)
    expect(await ask(unrelated)).toEqual(before)
  })

  it('has a static page, made of what the content layer read', async () => {
    const {status, text} = await ask('/who')
    expect(status).toBe(200)
    expect(text).toContain('<li>Reuters</li>')
  })

  it('says how its rebuilds stand', async () => {
    expect(await (await fetch(`${site.url}/healthz`)).json()).toMatchObject({ok: true, journal: true, waiting: 0})
  })
})

hasDraftMode(() => site)
