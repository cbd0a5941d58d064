// `npm run screenshots`: retakes the pictures of the README, from a loop of its own with the seed stories.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {type Loop, startLoop} from '../test/e2e/startLoop.ts'
import {launchBrowser} from './browser.ts'
import {withProgress} from './progress.mjs'

const images = join(import.meta.dirname, '../docs/images')
const story = 'how-the-veto-report-was-sourced'

/** A row a picture: what it is called, how large it is, and how to come to what it shows. */
const pictures: {name: string; width: number; height: number; show: (page: Page, loop: Loop) => Promise<unknown>}[] = [
  {
    name: 'article',
    width: 1280,
    height: 1000,
    show: async (page, loop) => {
      await page.goto(`${loop.site}/articles/${story}`)
      const sentence = page.locator('.marked').first()
      // Near the top, so that its card opens below it; and once more for the card to have faded in.
      await sentence.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top - 260))
      await sentence.hover()
      await page.locator('[popover]:popover-open').waitFor()
      await page.waitForTimeout(600)
    },
  },
  {
    name: 'studio',
    width: 1500,
    height: 950,
    show: async (page, loop) => {
      await page.goto(`${loop.lake}/studio/newsroom`)
      await page.getByTestId('pane-item-Articles').click({timeout: 60_000})
      await page.getByText('Newest', {exact: true}).first().click()
      await page.getByText('Two agencies, unnamed officials').first().click()
      const pane = page.getByTestId('document-pane').last()
      await pane.getByTestId('form-view').waitFor()
      await pane.getByText('As in Reuters').first().click()
      await page.getByTestId('attribution-line').waitFor()
      await page.waitForTimeout(1500)
    },
  },
]

const directory = mkdtempSync(join(tmpdir(), 'sourceline-screenshots-'))
const loop = await withProgress('Starting the loop', () => startLoop(directory))
const browser = await launchBrowser()
try {
  for (const {name, width, height, show} of pictures) {
    await withProgress(`Picture of the ${name}`, async () => {
      const page = await browser.newPage({viewport: {width, height}})
      try {
        await show(page, loop)
      } finally {
        await page.screenshot({path: join(images, `${name}.png`)})
      }
    })
  }
} finally {
  await browser.close()
  await loop.stop()
  rmSync(directory, {recursive: true, force: true})
}
