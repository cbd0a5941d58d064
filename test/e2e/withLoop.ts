import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, expect} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import {createNetwork, type Network} from './network.ts'
import {type Loop, startLoop} from './startLoop.ts'
import {createWatch, type Watch} from './watch.ts'

const failures = join(import.meta.dirname, '../../.sourceline/failures')

/** What the tests of a file share: the loop as a user runs it, and a browser. */
export type Newsroom = {
  readonly loop: Loop
  readonly watch: Watch
  /** One person's browser: tabs of one context share its session. */
  newContext(): Promise<BrowserContext>
  newPage(context?: BrowserContext): Promise<Page>
  /** A way to the lake that can be disturbed. */
  network(): Promise<Network>
  /** Kills the loop as a power cut would, and starts it again on what it left on disk. */
  restart(): Promise<void>
}

/**
 * ```ts
 * const newsroom = withLoop()
 * it('…', async () => openStudio(await newsroom.newPage(), newsroom.loop.lake))
 * ```
 * Starts the loop and a browser for the tests of a file and ends both after them. A test fails when a page it opened left an
 * error in its console or asked another host; pictures of a failed test's pages are left in `.sourceline/failures`.
 */
export function withLoop(): Newsroom {
  let directory: string
  let loop: Loop
  let browser: Browser
  const pages: Page[] = []
  const networks: Network[] = []
  const watch = createWatch((host) => [loop.lake, ...networks.map(({url}) => url)].includes(`http://${host}`))

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sourceline-e2e-'))
    loop = await startLoop(directory)
    browser = await launchBrowser()
  })
  beforeEach(({onTestFailed, task}) => {
    onTestFailed(async () => {
      for (const [index, page] of pages.filter((page) => !page.isClosed()).entries()) {
        const path = join(failures, `${task.name}${index === 0 ? '' : ` (${index + 1})`}.png`)
        await page.screenshot({path}).catch(() => undefined)
      }
    })
  })
  afterEach(() => {
    expect(watch.trouble(), 'what the pages left in the console, and who else they asked').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all(networks.map((network) => network.close()))
    await loop?.stop()
    rmSync(directory, {recursive: true, force: true})
  })

  const newContext = async () => {
    const context = await browser.newContext({viewport: {width: 1500, height: 950}})
    context.setDefaultTimeout(60_000) // a machine with other work to do
    return context
  }
  return {
    get loop() {
      return loop
    },
    watch,
    newContext,
    async newPage(context) {
      const page = await (context ?? (await newContext())).newPage()
      watch.page(page)
      pages.push(page)
      return page
    },
    async network() {
      const network = await createNetwork(loop.ports[0])
      networks.push(network)
      return network
    },
    async restart() {
      await loop.kill()
      loop = await startLoop(directory, loop.ports)
    },
  }
}
