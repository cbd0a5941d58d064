import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import {buildStudio} from '../../scripts/build-studio.ts'
import {fixtureOnPacked} from '../../scripts/packed.ts'
import {staff} from '../../scripts/staff.ts'
import {writtenNames} from '../../src/declaration/written.ts'
import {lakeGate} from '../../src/gate/index.ts'
import {createNewsroom, defineNewsroom} from '../../src/index.ts'
import {createLake, type InitialDocument, type Lake} from '../../src/lake/index.ts'
import {isObject} from '../../src/references/isObject.ts'
import {seeds} from '../client/newsroom.ts'
import {documentPane, field, openDocument, openStudio, publishButton, write} from './studio.ts'
import {createWatch} from './watch.ts'

/* A Studio with an article, a person, a policy, a topic, a body and a count of its own, which the newsroom joins under a prefix. */

const root = join(import.meta.dirname, '../..')
const directory = mkdtempSync(join(tmpdir(), 'sourceline-colliding-'))
const declared = defineNewsroom({prefix: 'news', article: {fields: [{name: 'region', type: 'string'}]}})
const id = '92e653fd-b014-4136-9d95-4dbb1939e3d3'
let lake: Lake
let browser: Browser
let page: Page
let url: string
const watch = createWatch((host) => url === `http://${host}`)

/** The seeds under the newsroom's names; one article and what it claims are not out yet. */
function documents(): InitialDocument[] {
  const names = writtenNames(declared)
  const all = seeds()
  const article = all.find((one) => one._id === id)
  const pointed = JSON.stringify(article)
  return all.map((document) => {
    const isNew = document._id === id || (document._type === 'claim' && pointed.includes(document._id))
    const {publishedAt, modifiedAt, ...rest} = document
    const fields = document._id === id ? {...rest, attributions: undated(rest.attributions)} : document
    return names.written({...fields, _id: isNew ? `drafts.${document._id}` : document._id, _type: document._type})
  })
}

function undated(attributions: unknown): unknown {
  return (Array.isArray(attributions) ? attributions.filter(isObject) : []).map(({publishedAt, ...rest}) => rest)
}

const theirs: InitialDocument[] = [
  {_id: 'their-article', _type: 'article', headline: 'A tea set'},
  {_id: 'their-person', _type: 'person', name: 'A customer'},
]

beforeAll(async () => {
  const from = relative(root, await fixtureOnPacked('test/e2e/colliding'))
  await buildStudio({from, name: 'colliding-studio'})
  lake = await createLake({
    directory,
    projectId: 'sourceline',
    datasets: {
      production: {visibility: 'public', documents: [...documents(), ...theirs]},
      confidential: {visibility: 'private'},
    },
    users: staff,
    gate: lakeGate({
      newsroom: 'production',
      confidential: 'confidential',
      declaration: declared,
      client: () => lake.client({token: lake.token}),
    }),
  })
  url = (await lake.listen(0, {studio: join(root, '.sourceline/colliding-studio')})).url
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

describe('the newsroom in a Studio whose types have the same names', () => {
  it('is all there over an article of its own: the card’s button, the panel, the marks', async () => {
    const pane = await openDocument(page, url, {id, type: 'newsArticle', as: 'chief'})
    await page.getByTestId('sourcing-panel').getByText('Approvals').waitFor()
    await page.getByTestId('who-says-so').waitFor()
    await page.locator('[data-claim-mark]').first().waitFor()
    await write(field(pane, 'region'), 'north')
    await write(field(pane, 'headline'), 'Council kept the night market, by nine votes')
  })

  it('publishes it with what it claims, where readers find it by Sourceline’s names', async () => {
    const pane = await documentPane(page)
    const button = publishButton(pane)
    await expect.poll(() => button.textContent(), {timeout: 60_000}).toMatch(/Publish with \d more/)
    await expect.poll(() => button.isEnabled(), {timeout: 60_000}).toBe(true)
    await button.click()
    const newsroom = createNewsroom({client: lake.client(), newsroom: declared})
    const shown = async () => (await newsroom.articles.list({limit: 100})).items.find((one) => one.id === id)
    await expect
      .poll(shown, {timeout: 60_000})
      .toMatchObject({headline: 'Council kept the night market, by nine votes'})
    const article = await newsroom.articles.bySlug((await shown())?.slug ?? '')
    expect(article).toMatchObject({region: 'north'})
    expect(article?.attributions.length).toBeGreaterThan(1)
  })

  it('leaves an article that was there before its own form, and nothing beside it', async () => {
    const pane = await openDocument(page, url, {id: 'their-article', type: 'article'})
    await field(pane, 'headline').waitFor()
    for (const ours of ['who-says-so', 'sourcing-panel']) expect(await page.getByTestId(ours).count(), ours).toBe(0)
    await write(field(pane, 'headline'), 'A tea set for six')
    await expect.poll(() => publishButton(pane).isEnabled(), {timeout: 60_000}).toBe(true)
    expect(await publishButton(pane).textContent()).toContain('Publish')
    await publishButton(pane).click()
    const published = () => lake.client().fetch('*[_id == "their-article"][0].headline')
    await expect.poll(published, {timeout: 60_000}).toBe('A tea set for six')
  })

  it('lists its own articles, and none of the shop’s', async () => {
    await openStudio(page, url)
    await page.getByTestId('pane-item-Articles').click()
    await page.getByTestId('pane-item-Newest').click()
    await page.getByText('Council kept the night market, by nine votes').first().waitFor()
    expect(await page.getByText('A tea set for six').count()).toBe(0)
  })

  it('leaves nothing in the console', () => {
    expect(watch.trouble()).toEqual([])
  })
})
