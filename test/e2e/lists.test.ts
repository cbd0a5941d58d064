import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {unnamed} from '../sourcing/storedDocuments.ts'
import {atRest} from './atRest.ts'
import {accessibilityInBothLights} from './axe.ts'
import {deskClient} from './desk.ts'
import {documentPane, openStudio} from './studio.ts'
import {withLoop} from './withLoop.ts'

const pictures = join(import.meta.dirname, '../..', process.env.SOURCELINE_PICTURES ?? '.sourceline/pictures')
const newsroom = withLoop()
const headline = 'Ferries wait for pilots'

let page: Page

const found: string[] = []

async function picture(name: string): Promise<void> {
  await atRest(page)
  await page.screenshot({path: join(pictures, `${name}.png`)})
  found.push(...(await accessibilityInBothLights(page)).map((line) => `${name}, ${line}`))
}
const inList = (id: string) => page.getByTestId(`list-${id}`)

async function openList(title: string): Promise<void> {
  await page.getByTestId(`pane-item-${title}`).click()
}

beforeAll(async () => {
  await mkdir(pictures, {recursive: true})
  const reporter = await deskClient(newsroom.loop.lake, 'reporter')
  const claim = await reporter.create({_type: 'claim', text: 'The ferries wait for pilots.', kind: 'event'})
  const pointing = {_type: 'reference', _ref: claim._id, _weak: true}
  const official = unnamed('a', claim._id, {descriptor: {role: 'official'}, reason: ['safety'], basis: 'briefed'})
  await reporter.create({
    _id: 'drafts.ferries',
    _type: 'article',
    headline,
    kind: 'news',
    origin: 'own',
    centralClaims: [{...pointing, _key: 'c'}],
    attributions: [official],
  })
  page = await newsroom.newPage()
  await page.setViewportSize({width: 1440, height: 900})
  await page.goto(`${newsroom.loop.lake}/studio/?as=night`)
  await openStudio(page, newsroom.loop.lake)
})

describe('the lists of a newsroom', () => {
  it('tell an editor what waits for them, and open it beside the list', async () => {
    await openList('Articles')
    await openList('Waiting for me')
    const row = inList('waiting-for-me').getByRole('link').filter({hasText: headline})
    await row.getByText(/owed/).first().waitFor()
    await row.click()
    const pane = await documentPane(page)
    await pane.getByText(headline).first().waitFor()
    await picture('list-waiting-for-me')
  })

  it.each([
    ['Waiting for approval', 'waiting'],
    ['Mine', 'mine'],
    ['Not shown to have two origins', 'one-origin'],
    ['Denied since publication', 'denied-since'],
    ['Rests on what was taken back', 'taken-back'],
  ])('have one called “%s”', async (title, id) => {
    await openStudio(page, newsroom.loop.lake)
    await openList('Articles')
    await openList(title)
    await inList(id).waitFor({timeout: 60_000})
    await picture(`list-${id}`)
  })

  it('show topics beneath what is broader, each opening its form', async () => {
    await openStudio(page, newsroom.loop.lake)
    await openList('Topics')
    const tree = page.getByTestId('topic-tree')
    await tree.waitFor()
    expect(await tree.locator('ul ul').count()).toBeGreaterThan(0)
    await tree.getByRole('link').last().click()
    await documentPane(page)
    await picture('list-topics')
  })

  it('show what is noted at the desk under the headline it is about', async () => {
    await page.goto(`${newsroom.loop.lake}/studio/confidential`)
    await openList('Sourcing records')
    const entries = page.getByTestId('desk-sourcingRecord')
    await entries.getByRole('heading').first().waitFor({timeout: 60_000})
    await entries.getByRole('link').first().click()
    await documentPane(page)
    await picture('list-records')
  })
})

it('have nothing, light or dark, that axe finds in our markup', () => {
  expect(found).toEqual([])
})
