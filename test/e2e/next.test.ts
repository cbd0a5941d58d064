import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import {formsOf, foundIn} from '../protection/forms.ts'
import {type NextSite, startNextSite} from './nextSite.ts'
import {passed} from './passed.ts'
import {documentPane, field, openStudio, publish, write} from './studio.ts'

const article = {
  id: '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f',
  path: '/articles/how-the-veto-report-was-sourced',
  title: 'Two agencies, unnamed officials',
}
const topic = '/topics/how-news-is-sourced'
const unrelated = '/articles/sunday-ferries-crossed-the-orren-again'

let site: NextSite
let browser: Browser
let page: Page
const consoleErrors: string[] = []
const otherHosts = new Set<string>()

beforeAll(async () => {
  site = await startNextSite()
  browser = await launchBrowser()
  page = await browser.newPage({viewport: {width: 1500, height: 950}})
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()))
  page.on('pageerror', (error) => consoleErrors.push(error.message))
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url())
    if (protocol.startsWith('http') && origin !== site.lakeUrl && origin !== site.url) otherHosts.add(origin)
  })
})

beforeEach(({onTestFailed, task}) => {
  onTestFailed(async () => {
    await page.screenshot({path: join(import.meta.dirname, '../../.sourceline/failures', `${task.name}.png`)})
    console.log(site.printed())
  })
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('examples/next', () => {
  it('keeps a page: the second response was made when the first was', async () => {
    for (const path of ['/', article.path, topic, unrelated]) {
      const first = await ask(path)
      const second = await ask(path)
      expect([first.status, first.kept, second.kept]).toEqual([200, false, true])
      expect(second.builtAt).toBe(first.builtAt)
    }
  })

  it('has the first response new after a publish in the Studio: of the article and its lists, and of no other page', async () => {
    const headline = 'Two agencies and a lanternfish: how a report was sourced'
    const concerned = [article.path, topic, '/']
    const before = await askAll([...concerned, unrelated])
    await openStudio(page, site.lakeUrl)
    await page.getByTestId('pane-item-Articles').click()
    await page.getByText('Newest', {exact: true}).first().click()
    await page.getByText(article.title).first().click()
    const pane = await documentPane(page)
    await write(field(pane, 'headline'), headline)
    await passed(site.lakeUrl, headline)
    await publish(pane)
    await site.settled()
    expect(site.delivered.map(({status}) => status)).toEqual([202])

    const after = await askAll([...concerned, unrelated])
    for (const path of concerned) {
      expect(after.get(path)).toMatchObject({kept: false, headlines: expect.arrayContaining([headline])})
      expect(after.get(path)?.builtAt).not.toBe(before.get(path)?.builtAt)
    }
    expect(after.get(unrelated)).toEqual({...before.get(unrelated), kept: true})

    await page.goto(`${site.url}${article.path}`)
    expect(await page.locator('h1').textContent()).toBe(headline)
  })

  it('opens who says so beside a sentence, and asks no other host', async () => {
    await page.goto(`${site.url}${article.path}`)
    await page.locator('button.note').first().click()
    const card = page.locator('.says:popover-open')
    expect(await card.textContent()).toContain('Reuters reported, citing two U.S. officials.')
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
    expect([...otherHosts]).toEqual([])
    expect(consoleErrors).toEqual([])
  })

  it('answers 404 for what is not published, and shows it once it is', async () => {
    const path = '/articles/not-yet-written'
    expect((await ask(path)).status).toBe(404)
    await changeHeadline('Moved', {slug: 'not-yet-written'})
    expect((await ask(path)).status).toBe(200)
    expect((await ask(article.path)).status).toBe(404)
    await changeHeadline('Moved back', {slug: 'how-the-veto-report-was-sourced'})
    expect((await ask(path)).status).toBe(404)
  })

  it('reads again what was purged while it was being read: neither who waited nor who came later gets the old page', async () => {
    await changeHeadline('Before the change')
    const held = site.relay.hold(isArticleQuery)
    const early = ask(article.path)
    await held.inHand
    await changeHeadline('After the change')
    const late = ask(article.path)
    held.release()
    expect((await early).headlines).toContain('After the change')
    expect((await late).headlines).toContain('After the change')
    expect((await ask(article.path)).headlines).toContain('After the change')
  })

  it('does not keep a page older than its last purge, however often it was purged meanwhile', async () => {
    await changeHeadline('Change 0')
    const first = site.relay.hold(isArticleQuery)
    const early = ask(article.path)
    let held = first
    for (const change of [1, 2, 3]) {
      await held.inHand
      const next = site.relay.hold(isArticleQuery)
      await changeHeadline(`Change ${change}`)
      held.release()
      held = next
    }
    expect((await early).headlines).toContain('Change 2')
    const later = ask(article.path)
    await held.inHand
    held.release()
    expect((await later).headlines).toContain('Change 3')
    expect(await ask(article.path)).toEqual({...(await later), kept: true})
  })

  it('has no page back after a restart that was purged before it', async () => {
    await ask(article.path)
    await changeHeadline('After what was retracted')
    await site.restart()
    expect((await ask(article.path)).headlines).toContain('After what was retracted')
  })

  it('shows, sends along and prints nothing of a draft or of the desk', async () => {
    const planted = `kestrel-${crypto.randomUUID().slice(0, 12)}`
    const [newsroom, desk] = ['production', 'confidential'].map((dataset) =>
      site.lake.client({token: site.lake.token, dataset, perspective: 'raw'}),
    )
    await desk?.createOrReplace({_id: 'planted', _type: 'sourcingRecord', motive: planted, verification: planted})
    const published = await newsroom?.getDocument(article.id)
    if (!published) throw new Error('There is no such article')
    await newsroom?.createOrReplace({...published, _id: `drafts.${article.id}`, headline: planted, standfirst: planted})
    await changeHeadline('Made again while a draft lies beside it')
    const texts: string[] = []
    for (const path of ['/', article.path, topic, unrelated]) {
      for (const headers of [{}, {rsc: '1'}]) texts.push(await (await fetch(site.url + path, {headers})).text())
    }
    await newsroom?.delete(`drafts.${article.id}`)
    expect(texts.filter((text) => text.includes('Made again while a draft')).length).toBeGreaterThan(2)
    expect([...texts, site.printed()].filter((text) => foundIn(text, formsOf(planted)))).toEqual([])
  })

  it('says that it cannot show a page while the lake does not answer, keeps nothing of it, and shows kept pages', async () => {
    await changeHeadline('Written before the lake went away')
    await ask(unrelated)
    const outage = site.relay.refuse()
    expect((await ask(article.path)).status).toBe(500)
    expect((await ask(unrelated)).kept).toBe(true)
    outage.end()
    expect((await ask(article.path)).headlines).toContain('Written before the lake went away')
  })
})

async function askAll(paths: readonly string[]): Promise<Map<string, Answer>> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await ask(path)] as const)))
}

type Answer = {status: number; headlines: string[]; builtAt: string | undefined; kept: boolean}

/** One request for a page: what stands in it, and when it was made. */
async function ask(path: string): Promise<Answer> {
  const response = await fetch(`${site.url}${path}`)
  const html = await response.text()
  const headlines = [...html.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/g)].map(([, , words = '']) =>
    words.replace(/<[^>]+>/g, ''),
  )
  const builtAt = /dateTime="([^"]+)" class="built-at"/.exec(html)?.[1]
  return {status: response.status, headlines, builtAt, kept: response.headers.get('x-nextjs-cache') === 'HIT'}
}

/** Publishes another headline without the Studio; resolves when the site has purged what it concerns. */
async function changeHeadline(headline: string, {slug}: {slug?: string} = {}): Promise<void> {
  const before = site.delivered.length
  const client = site.lake.client({token: site.lake.token, dataset: 'production'})
  const address = slug === undefined ? {} : {'slug.current': slug}
  await client
    .patch(article.id)
    .set({headline, ...address})
    .commit()
  await site.settled()
  expect(site.delivered.slice(before).map(({status}) => status)).toEqual([202])
}

function isArticleQuery(url: URL): boolean {
  return url.pathname.includes('/data/query/') && url.searchParams.get('$slug') === '"how-the-veto-report-was-sourced"'
}
