// The script of the article page in a real browser: focus order, hover and top-layer placement exist nowhere else.
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {getRequestListener} from '@hono/node-server'
import {Hono} from 'hono'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {assetResponse} from '../../../examples/site/src/assets.ts'
import {articlePage} from '../../../examples/site/src/pages/article.ts'
import {layout} from '../../../examples/site/src/parts/layout.ts'
import {securityHeaders} from '../../../examples/site/src/securityHeaders.ts'
import {launchBrowser} from '../../../scripts/browser.ts'
import {article, policy, sections} from '../stories.ts'

let browser: Browser
let server: Server
let origin = ''

beforeAll(async () => {
  const app = new Hono()
  app.use(securityHeaders({apiHost: 'http://127.0.0.1:3333'}))
  app.get('/', (context) => {
    const shell = {siteUrl: origin, policy, sections}
    return context.html(String(layout(articlePage({...article, image: null}, shell), shell)))
  })
  app.get(
    '/assets/:name',
    ({req}) => assetResponse(req.param('name'), req.query('v')) ?? new Response(null, {status: 404}),
  )
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo // A string only for a pipe, and this is none.
  origin = `http://127.0.0.1:${port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const complaints: string[] = []

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options})
  const page = await context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(origin)
  return page
}

const first = (page: Page) => ({
  note: page.locator('a.note').first(),
  card: page.locator('#says-1'),
  sentence: page.locator('.marked[data-card="says-1"]').first(),
})

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-card') ?? document.activeElement?.getAttribute('href'))

describe('a marked sentence', () => {
  it('opens on hover, stays while the pointer is over the card, and closes when it leaves', async () => {
    const page = await open()
    const {sentence, card, note} = first(page)
    await sentence.hover()
    await card.waitFor({state: 'visible'})
    await card.hover()
    await page.waitForTimeout(400)
    expect(await card.isVisible()).toBe(true)
    expect(await note.getAttribute('aria-expanded')).toBe('true')
    await page.mouse.move(5, 5)
    await card.waitFor({state: 'hidden'})
    await page.context().close()
  })

  it('opens on keyboard focus, lets Tab into the card and on to the next sentence, and Escape out of it', async () => {
    const page = await open()
    const {card} = first(page)
    await page.locator('h1').click()
    while ((await focused(page)) !== 'says-1') await page.keyboard.press('Tab')
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^\/claims\//)
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('says-1')
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await focused(page)).toBe('says-1')
    await page.keyboard.press('Enter')
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('says-2')
    expect(await card.isVisible()).toBe(false)
    expect(await page.locator('#says-2').isVisible()).toBe(true)
    await page.context().close()
  })

  it('opens and closes on a tap, anywhere in the sentence, and closes on a tap elsewhere', async () => {
    const page = await open({hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}})
    const {card, sentence, note} = first(page)
    await sentence.locator('em').tap()
    expect(await card.isVisible()).toBe(true)
    const box = await card.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
    await page.locator('h1').tap()
    expect(await card.isVisible()).toBe(false)
    await note.tap()
    expect(await card.isVisible()).toBe(true)
    await note.tap()
    expect(await card.isVisible()).toBe(false)
    await page.context().close()
  })

  it('tells assistive technology what it is, whether it is open, and what is known', async () => {
    const page = await open()
    const {note} = first(page)
    expect(await note.ariaSnapshot()).toContain('button "Who says so? Source 1"')
    expect(await note.getAttribute('aria-expanded')).toBe('false')
    const described = await note.getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).textContent()).toContain('Reported from at least one origin')
    await page.context().close()
  })

  it('leads to its entry in the sourcing box where no script runs', async () => {
    const page = await open({javaScriptEnabled: false})
    await first(page).note.click()
    expect(page.url()).toBe(`${origin}/#source-1`)
    expect(await page.locator('#source-1').isVisible()).toBe(true)
    expect(await page.locator('.says').first().isVisible()).toBe(false)
    await page.context().close()
  })

  it('moves nothing on the page, neither as it loads nor as a card opens', async () => {
    const page = await open()
    const {note, card} = first(page)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    await note.click()
    expect(await card.isVisible()).toBe(true)
    expect(await height()).toBe(before)
    const shift = await page.evaluate(async () => {
      const shifts: number[] = []
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0)
      })
      observer.observe({type: 'layout-shift', buffered: true})
      await new Promise((resolve) => setTimeout(resolve, 300))
      return shifts
    })
    expect(shift).toEqual([])
    await page.context().close()
  })

  it.each([360, 768, 1440])('fits a window %i pixels wide', async (width) => {
    const page = await open({viewport: {width, height: 800}})
    for (const note of await page.locator('a.note').all()) {
      await note.click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      const box = await page.locator('.says:popover-open').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })
})

it('breaks no rule of its security policy, and says nothing on the console', () => {
  expect(complaints).toEqual([])
})
