import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import type {Lake} from '../../src/lake/index.ts'
import {documentPane, field} from './studio.ts'

/** A site that has a draft mode, and the lake whose Studio leads to it. */
export type DraftSite = {readonly lake: Lake; readonly lakeUrl: string; readonly url: string}

const id = '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f'
const path = '/articles/how-the-veto-report-was-sourced'
const draft = 'A headline that nobody has published'

/** What draft mode does on any site: entered from the Studio, it shows drafts, leads to the claim behind a sentence, and keeps up. */
export function hasDraftMode(site: () => DraftSite): void {
  describe('draft mode', () => {
    let browser: Browser
    let page: Page
    const client = () => site().lake.client({token: site().lake.token, dataset: 'production', perspective: 'raw'})
    const headline = () => page.locator('h1')

    /** What Presentation opens; with a secret that the Studio of somebody signed in has put into the dataset. */
    async function entrance(): Promise<string> {
      const {secret} = await createPreviewSecret(client(), 'sourceline/test', `${site().lakeUrl}/studio/newsroom`)
      const asked = new URLSearchParams({'sanity-preview-secret': secret, 'sanity-preview-pathname': path})
      return `${site().url}/api/draft-mode/enable?${asked}`
    }
    const published = async () => (await fetch(site().url + path)).text()

    beforeAll(async () => {
      browser = await launchBrowser()
      page = await (await browser.newContext({viewport: {width: 1500, height: 950}})).newPage()
      const article = await client().getDocument(id)
      if (article) await client().createOrReplace({...article, _id: `drafts.${id}`, headline: draft})
    })
    afterAll(async () => {
      await browser?.close()
      await client().delete(`drafts.${id}`)
    })

    it('lets nobody in who does not come from the Studio', async () => {
      const [none, madeUp, changes] = await Promise.all(
        [
          '/api/draft-mode/enable',
          '/api/draft-mode/enable?sanity-preview-secret=made-up',
          '/api/draft-mode/changes',
        ].map((address) => fetch(site().url + address, {redirect: 'manual'})),
      )
      expect([none?.status, madeUp?.status, changes?.status]).toEqual([401, 401, 403])
    })

    it('shows the draft to who comes from the Studio, and to nobody else', async () => {
      await published()
      await page.goto(await entrance())
      expect(new URL(page.url()).pathname).toBe(path)
      expect(await headline().textContent()).toContain(draft)
      expect(await published()).not.toContain(draft)
    })

    it('opens the claim behind a sentence in the Studio', async () => {
      const link = page
        .locator('sanity-visual-editing a[href*="type=claim"]')
        .filter({hasText: 'Open in Studio'})
        .first()
      let address = ''
      const toClaim = async () => {
        // The overlays are there a moment after the page, and what is under the pointer a moment after it moved.
        await headline().hover()
        await page.locator('.marked, .claim').first().hover()
        address = (await link.getAttribute('href', {timeout: 5_000}).catch(() => null)) ?? ''
        return address
      }
      await expect.poll(toClaim, {timeout: 60_000}).toContain(`${site().lakeUrl}/studio/newsroom/intent/edit/`)
      const desk = await page.context().newPage()
      await desk.goto(address)
      await desk.getByTestId('form-view').waitFor({timeout: 60_000})
      const text = await field(await documentPane(desk), 'text')
        .locator('textarea')
        .inputValue()
      expect(text).toContain('vetoed an Israeli plan')
      await desk.close()
    })

    it('shows the page anew when the draft changes', async () => {
      for (const words of ['Written on', 'And on']) {
        const changed = Date.now()
        await client().patch(`drafts.${id}`).set({headline: words}).commit()
        await headline().filter({hasText: words}).waitFor({timeout: 10_000})
        console.log(`shown ${Date.now() - changed} ms after it was written`)
      }
    })

    it('leads back to what readers see', async () => {
      await page.locator('.drafts :is(a, button)').click()
      await page.waitForURL(`${site().url}/`)
      await page.goto(site().url + path)
      expect(await headline().textContent()).not.toContain('And on')
      expect(await page.locator('.drafts').count()).toBe(0)
    })
  })
}
