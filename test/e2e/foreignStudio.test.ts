import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import {buildStudio} from '../../scripts/build-studio.ts'
import {loadSeeds} from '../../scripts/seeds-load.ts'
import {staff} from '../../scripts/staff.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {act, documentPane, field, openDocument} from './studio.ts'
import {createWatch} from './watch.ts'

/*
 * A Studio that was there before the newsroom: its own types with fields named like some of an article's, and another plugin with
 * an action, an inspector and an input around every field.
 */

const root = join(import.meta.dirname, '../..')
const directory = mkdtempSync(join(tmpdir(), 'sourceline-foreign-'))
const article = '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f'
let lake: Lake
let browser: Browser
let page: Page
let url: string
const watch = createWatch((host) => url === `http://${host}`)

beforeAll(async () => {
  await buildStudio({from: 'test/e2e/foreign', name: 'foreign-studio'})
  lake = await createLake({
    directory,
    projectId: 'sourceline',
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    users: staff,
  })
  url = (await lake.listen(0, {studio: join(root, '.sourceline/foreign-studio')})).url
  await loadSeeds(lake, join(root, 'seeds'))
  browser = await launchBrowser()
  page = await browser.newPage({viewport: {width: 1500, height: 950}})
  page.setDefaultTimeout(60_000)
  watch.page(page)
})

afterAll(async () => {
  await browser?.close()
  await lake?.close()
  rmSync(directory, {recursive: true, force: true})
})

describe('the newsroom in a Studio that was there before', () => {
  it('is all there: the card’s button, the panel, the marks', async () => {
    await openDocument(page, url, {id: article, type: 'article', as: 'reporter'})
    await page.getByTestId('sourcing-panel').getByText('Approvals').waitFor()
    await page.getByTestId('who-says-so').waitFor()
    await page.locator('[data-claim-mark]').first().waitFor()
  })

  it('leaves the other plugin its action, its inspector and its frame around every field', async () => {
    const pane = await documentPane(page)
    expect(await pane.getByTestId('framed').count()).toBeGreaterThan(5)
    await pane.getByTestId('action-menu-button').click()
    await page.getByText('Ring the bell').waitFor()
    await page.keyboard.press('Escape')
    await pane.getByRole('button', {name: 'Bells'}).click()
    await page.getByTestId('bells').waitFor()
    await page.getByRole('button', {name: 'Close the bells'}).click()
  })

  it('changes nothing of types that are not its own, whatever their fields are called', async () => {
    await page.goto(`${url}/studio/newsroom/intent/create/template=concert;type=concert/`)
    const pane = await documentPane(page)
    await field(pane, 'text').locator('input').fill('Evensong')
    // Its lists are lists: nothing of the newsroom's is above them.
    for (const list of ['rules', 'attributions', 'notices']) {
      await field(pane, list)
        .getByRole('button', {name: /add item/i})
        .first()
        .waitFor()
    }
    for (const ours of ['rules-table', 'template-namedPerson', 'draft-notice', 'who-says-so', 'sourcing-panel']) {
      expect(await pane.getByTestId(ours).count(), ours).toBe(0)
    }
    await field(pane, 'body').locator('[contenteditable=true]').click()
    await page.keyboard.type('Two officials said that it would be long.')
    await page.waitForTimeout(600)
    expect(await page.locator('[data-remark]').count()).toBe(0)
    // The bells' own action stands where Publish does elsewhere, since that plugin comes first.
    await act(pane, 'Publish')
    const client = lake.client({token: lake.token})
    const published = () => client.fetch('*[_type == "concert"]{text}', {}, {perspective: 'published'})
    await expect.poll(published, {timeout: 30_000}).toEqual([{text: 'Evensong'}])
  })

  it('leaves nothing in the console', () => {
    expect(watch.trouble()).toEqual([])
  })
})
