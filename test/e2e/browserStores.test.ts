import type {Page} from 'playwright-core'
import {beforeAll, expect, it} from 'vitest'
import {jpeg} from '../pictures/telling.ts'
import {formsOf, foundIn} from '../protection/forms.ts'
import {deskClient} from './desk.ts'
import {closeToasts, documentPane, field, openDocument} from './studio.ts'
import {withLoop} from './withLoop.ts'

/*
 * What a browser keeps of a day at the desk: a record is written, read, changed, and approved from, and a picture uploaded. Whoever takes the machine
 * afterwards finds it in no store, no address, no title, no line of the console, and in no answer that may be kept on a disk.
 */

const newsroom = withLoop()
const patiently = {timeout: 30_000, interval: 250}
/** Random each time, so that it stands nowhere by chance. */
const planted = `kestrel-${crypto.randomUUID().slice(0, 12)}`
const forms = formsOf(planted)
const works = '94cd71dc-6f8e-41a7-8353-c1f0d3b11986'
const article = crypto.randomUUID()

/** By what it is called, what was seen of it. */
const seen = {
  addresses: new Set<string>(),
  titles: new Set<string>(),
  console: new Set<string>(),
  kept: new Set<string>(),
}
let page: Page
/** How many answers held what was planted: it has been in the browser. */
let answers = 0

beforeAll(async () => {
  const context = await newsroom.newContext()
  page = await newsroom.newPage(context)
  await page.exposeFunction('sawTitle', (title: string) => void seen.titles.add(title))
  await page.addInitScript(() => {
    const tell = () => (globalThis as unknown as {sawTitle(title: string): void}).sawTitle(document.title)
    new MutationObserver(tell).observe(document, {subtree: true, childList: true, characterData: true})
  })
  page.on('request', (request) => seen.addresses.add(request.url()))
  page.on('framenavigated', (frame) => seen.addresses.add(frame.url()))
  page.on('console', (message) => seen.console.add(message.text()))
  page.on('response', async (response) => {
    if (!/json|event-stream/.test(response.headers()['content-type'] ?? '')) return
    const text = await response.text().catch(() => '')
    if (foundIn(text, forms) === undefined) return
    answers += 1
    if (!/no-store/.test(response.headers()['cache-control'] ?? '')) seen.kept.add(new URL(response.url()).pathname)
  })
  // A page that is left while the Studio works out its templates says that it could not.
  newsroom.watch.excuse(/Failed to resolve initial value for template/)
  const client = await deskClient(newsroom.loop.lake, 'reporter')
  const work = await client.fetch<Record<string, unknown>>('*[_id == $works][0]', {works})
  await client.create({
    ...work,
    _id: `drafts.${article}`,
    _type: 'article',
    headline: 'A day at the desk',
    image: undefined,
    slug: {_type: 'slug', current: 'desk-day'},
  })
})

it('keeps a record in no store, address, title or line, though it was written, read and approved from', async () => {
  await openDocument(page, newsroom.loop.lake, {id: article, type: 'article', as: 'reporter'})
  const panel = page.getByTestId('sourcing-panel')
  await panel.getByTestId('write-record').first().click()
  const dialog = page.getByTestId('record-dialog')
  await dialog.locator('[name=necessity]').fill(`Nobody else was there; ${planted} is what we call it.`)
  await dialog.locator('[name=onRecordAttempts]').fill('2')
  await dialog.locator('[name=reliability]').selectOption({index: 2})
  await dialog.locator('[name=consent]').selectOption({index: 1})
  await dialog.locator('[name=pool]').selectOption('overHundred')
  await dialog.locator('[name=motive]').fill(`Opposed it, as ${planted} did.`)
  await dialog.getByText('They agreed to the description').click()
  await dialog.getByText('The ground rule was settled').click()
  await page.getByTestId('save-record').click()
  await dialog.waitFor({state: 'detached'})

  const desk = (await deskClient(newsroom.loop.lake, 'reporter')).withConfig({dataset: 'confidential'})
  const record = () =>
    desk.fetch<{_id: string; motive: string} | null>('*[articleId == $article][0]{_id, motive}', {article})
  await expect.poll(async () => (await record())?.motive, patiently).toContain(planted)
  const id = String((await record())?._id).replace(/^drafts\./, '')
  await page.goto(`${newsroom.loop.lake}/studio/confidential/intent/edit/id=${id};type=sourcingRecord/`)
  await field(page, 'motive').locator('textarea').fill(`They opposed it, as ${planted} does.`)
  await expect
    .poll(() => desk.fetch<string[]>('*[_type == "sourcingRecord" && motive match "does"].motive'), patiently)
    .toHaveLength(1)

  await openDocument(page, newsroom.loop.lake, {id: article, type: 'article', as: 'night'})
  const owed = panel.getByTestId('owed-desk')
  await owed.getByText('I know who the source is').click()
  await owed.getByText('Nobody quoted unnamed is also named').click()
  await owed.getByTestId('approve').click()
  await owed.getByText('Approved', {exact: true}).waitFor()

  const stores = await page.evaluate(storesOf)
  expect(stores).toContain('localStorage')
  expect({
    planted: answers > 0,
    stores: foundIn(stores, forms),
    addresses: [...seen.addresses].filter((text) => foundIn(text, forms)),
    titles: [...seen.titles].filter((text) => foundIn(text, forms)),
    console: [...seen.console].filter((text) => foundIn(text, forms)),
    kept: [...seen.kept],
  }).toEqual({planted: true, stores: undefined, addresses: [], titles: [], console: [], kept: []})
  expect([...seen.titles].join()).toContain('A day at the desk')
})

it('uploads a picture without its place, camera and name, and says in one message why a document is refused', async () => {
  const client = await deskClient(newsroom.loop.lake, 'reporter')
  const pane = await documentPane(page)
  await closeToasts(page)
  const toasts = page.locator('[data-ui=Toast]')
  const input = field(pane, 'image').locator('input[type=file]').first()
  await input.setInputFiles({name: `${planted}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7')})
  await toasts.filter({hasText: 'A document says who wrote it'}).waitFor()
  expect(await toasts.allTextContents()).toEqual([expect.stringMatching(/^Not uploaded/)])

  const before = await client.fetch<string[]>('*[_type == "sanity.imageAsset"]._id')
  await input.setInputFiles({name: `${planted}.jpg`, mimeType: 'image/jpeg', buffer: await jpeg(6)})
  type Asset = {_id: string; url: string; originalFilename: string}
  const uploaded = () => client.fetch<Asset[]>('*[_type == "sanity.imageAsset" && !(_id in $before)]', {before})
  await expect.poll(async () => (await uploaded()).length, patiently).toBe(1)
  const [asset] = await uploaded()
  const bytes = Buffer.from(await (await fetch(String(asset?.url))).arrayBuffer()).toString('latin1')
  expect(asset?.originalFilename).toBeUndefined()
  for (const mark of ['SERIAL-4711', 'GPS-LATITUDE', 'XMP-CREATOR', 'IPTC-BYLINE', 'MAKER-NOTE', 'COMMENT', 'TRAILER'])
    expect(bytes).not.toContain(mark)

  const history = await client.request<string>({
    url: `/data/history/production/transactions/drafts.${article}?excludeContent=false`,
    json: false,
  })
  expect(history.length).toBeGreaterThan(100)
  const stores = await page.evaluate(storesOf)
  expect([
    foundIn(JSON.stringify(await client.fetch('*')), forms),
    foundIn(String(history), forms),
    foundIn(stores, forms),
  ]).toEqual([undefined, undefined, undefined])
})

/** Runs in the page: everything that outlives it, as text. */
async function storesOf(): Promise<string> {
  const found: unknown[] = [
    ['localStorage', {...localStorage}],
    ['sessionStorage', {...sessionStorage}],
    ['cookie', document.cookie],
  ]
  for (const {name = ''} of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    for (const store of database.objectStoreNames) {
      const values = await new Promise((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll()
        reading.onsuccess = () => resolve(reading.result)
        reading.onerror = () => reject(reading.error)
      })
      found.push([name, store, values])
    }
    database.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) found.push([request.url, await (await cache.match(request))?.text()])
  }
  return JSON.stringify(found, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value as ArrayBuffer)
      : value,
  )
}
