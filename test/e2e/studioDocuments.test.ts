import {randomUUID} from 'node:crypto'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Locator, Page} from 'playwright-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {anonymousClient} from './anonymous.ts'
import {deskClient} from './desk.ts'
import {
  act,
  choose,
  confirm,
  documentPane,
  field,
  newDocument,
  openDocument,
  openStudio,
  publishAlone,
  write,
} from './studio.ts'
import {withLoop} from './withLoop.ts'

const newsroom = withLoop()
const patiently = {timeout: 30_000, interval: 250}

let page: Page
let desk: SanityClient

beforeAll(async () => {
  desk = await deskClient(newsroom.loop.lake)
  page = await newsroom.newPage()
})

/** A published organization, opened in the Studio. */
async function openOrganization(name: string, as?: string): Promise<{id: string; pane: Locator}> {
  const id = randomUUID()
  await desk.create({_id: id, _type: 'organization', name, kind: 'outlet'})
  return {id, pane: await openDocument(page, newsroom.loop.lake, {id, type: 'organization', ...(as ? {as} : {})})}
}

const nameField = (pane: Locator) => field(pane, 'name').locator('input')
const nameOf = (id: string) => desk.fetch<string | null>('*[_id == $id][0].name', {id})

describe('an organization', () => {
  let id: string

  it('is published by one editor, changed and published by another', async () => {
    await openStudio(page, newsroom.loop.lake)
    const pane = await newDocument(page, 'organization')
    await write(field(pane, 'name'), 'Lantern Press')
    await choose(field(pane, 'kind'), 'Outlet')
    await publishAlone(pane)
    id = await desk.fetch<string>('*[name == "Lantern Press"][0]._id')

    const other = await newsroom.newPage()
    const theirs = await openDocument(other, newsroom.loop.lake, {id, type: 'organization', as: 'night'})
    await write(field(theirs, 'name'), 'Lantern Press Group')
    await publishAlone(theirs)
    expect(await nameOf(id)).toBe('Lantern Press Group')
    await expect.poll(() => nameField(pane).inputValue(), patiently).toBe('Lantern Press Group')
    await other.close()
  })

  it('has a history that says who did what', async () => {
    const pane = await documentPane(page)
    await pane.getByTestId('pane-footer-document-status').click()
    await page.getByRole('tab', {name: 'History'}).click()
    const published = page.getByTestId('timeline-item-button').filter({hasText: 'Published'})
    await expect.poll(() => published.count(), patiently).toBe(2)
    await published.nth(0).getByLabel('Night editor').first().waitFor()
    await published.nth(1).getByLabel('Local editor').first().waitFor()
  })

  it('is brought back to what it was', async () => {
    const pane = await documentPane(page)
    await page.getByTestId('timeline-item-button').filter({hasText: 'Published'}).nth(1).click()
    await expect.poll(() => nameField(pane).inputValue(), patiently).toBe('Lantern Press')
    await pane.getByTestId('action-reverttorevision').click()
    await confirm(page)
    await expect.poll(() => nameOf(`drafts.${id}`), patiently).toBe('Lantern Press')
    expect(await nameOf(id)).toBe('Lantern Press Group')
  })

  it('shows what has changed since it was published, and takes it back', async () => {
    const {id, pane} = await openOrganization('Quay Street Gazette')
    await write(field(pane, 'name'), 'Quay Street Journal')
    await expect.poll(() => nameOf(`drafts.${id}`), patiently).toBe('Quay Street Journal')
    await pane.getByTestId('pane-footer-document-status').click()
    await page.getByRole('tab', {name: 'Review changes'}).click()
    await page.locator('[data-ui=diffCard]:is(del), del').filter({hasText: 'Gazette'}).first().waitFor()
    await page.locator('ins').filter({hasText: 'Journal'}).first().waitFor()

    await act(pane, 'Discardchanges')
    await confirm(page)
    await expect.poll(() => nameField(pane).inputValue(), patiently).toBe('Quay Street Gazette')
    await expect.poll(() => nameOf(`drafts.${id}`), patiently).toBeNull()
  })

  it('is withdrawn from readers, and stays a draft', async () => {
    const {id, pane} = await openOrganization('Saltmarsh Weekly')
    await pane.getByRole('button', {name: 'Published'}).first().click()
    await pane.getByTestId('action-unpublish').click()
    await confirm(page)
    await expect.poll(() => nameOf(id), patiently).toBeNull()
    expect(await nameOf(`drafts.${id}`)).toBe('Saltmarsh Weekly')
    expect(await anonymousClient(newsroom.loop.lake).fetch('*[name == "Saltmarsh Weekly"]')).toEqual([])
  })

  it('is copied', async () => {
    const {id, pane} = await openOrganization('Breakwater Post')
    await act(pane, 'Duplicate')
    await expect.poll(() => page.url(), patiently).not.toContain(id)
    const copy = await documentPane(page)
    await expect.poll(() => nameField(copy).inputValue(), patiently).toBe('Breakwater Post')
    const ids = await desk.fetch<string[]>('*[name == "Breakwater Post"]._id | order(@)')
    expect(ids).toHaveLength(2)
    expect(ids).toContain(id)
  })

  it('is found by another that refers to it, and is not deleted under it', async () => {
    const {id: owner} = await openOrganization('Estuary Holdings')
    const {id: owned, pane} = await openOrganization('Estuary Times')
    const reference = pane.locator("input[data-testid=autocomplete][id$='memberOf']")
    await reference.fill('Estuary H')
    await page.getByTestId('autocomplete-popover').getByText('Estuary Holdings').click()
    await publishAlone(pane)
    expect(await desk.fetch('*[_id == $owned][0].memberOf._ref', {owned})).toBe(owner)

    const ownerPane = await openDocument(page, newsroom.loop.lake, {id: owner, type: 'organization'})
    await act(ownerPane, 'Delete')
    const dialog = page.getByRole('dialog').filter({hasText: 'Delete document?'})
    await dialog.getByText('1 document refers to “Estuary Holdings”').waitFor()
    await dialog.getByText('Estuary Times').waitFor()

    const refused = newsroom.watch.excuse(/409/)
    await confirm(page)
    await page.locator('[data-ui=Toast]').filter({hasText: owned}).waitFor()
    refused()
    expect(await nameOf(owner)).toBe('Estuary Holdings')
  })

  it('is deleted once nothing refers to it', async () => {
    const {id, pane} = await openOrganization('Tidewrack')
    await write(field(pane, 'name'), 'Tidewrack Daily')
    await expect.poll(() => nameOf(`drafts.${id}`), patiently).toBe('Tidewrack Daily')
    await act(pane, 'Delete')
    await confirm(page)
    await expect.poll(() => desk.fetch('*[name match "Tidewrack*"]._id'), patiently).toEqual([])
  })

  it('is brought back after it was deleted', async () => {
    const id = randomUUID()
    await desk.create({_id: id, _type: 'organization', name: 'Flotsam Review', kind: 'outlet'})
    await desk.delete(id)
    const pane = await openDocument(page, newsroom.loop.lake, {id, type: 'organization'})
    await pane
      .getByTestId('deleted-document-banner')
      .getByRole('button', {name: 'Restore most recent revision'})
      .click()
    await expect.poll(() => nameOf(`drafts.${id}`), patiently).toBe('Flotsam Review')
    await expect.poll(async () => nameField(await documentPane(page)).inputValue(), patiently).toBe('Flotsam Review')
  })
})

const restedOn: readonly {type: string; text: string; fields: Record<string, string>}[] = [
  {type: 'claim', text: 'text', fields: {text: 'The ferry leaves at nine.', kind: 'event'}},
  {
    type: 'report',
    text: 'title',
    fields: {title: 'Ferry leaves at nine', url: 'https://ferries.example/nine', publishedAt: '2026-01-05T09:00:00Z'},
  },
]

describe.each(restedOn)('a $type', ({type, text, fields}) => {
  const ways = {
    Delete: (pane: Locator) => act(pane, 'Delete'),
    Unpublish: async (pane: Locator) => {
      await pane.getByRole('button', {name: 'Published'}).first().click()
      await pane.getByTestId('action-unpublish').click()
    },
  }
  const actions = ['Delete', 'Unpublish'] as const
  const left = (id: string) => desk.fetch<string | null>(`*[_id == $id][0].${text}`, {id})

  it.each(actions)('that nothing rests on is taken away by %s', async (action) => {
    const id = randomUUID()
    await desk.create({_id: id, _type: type, ...fields})
    const pane = await openDocument(page, newsroom.loop.lake, {id, type})
    await ways[action](pane)
    await confirm(page)
    await expect.poll(() => left(id), patiently).toBeNull()
  })

  it.each(actions)('that a live article rests on is not: %s says which', async (action) => {
    const id = await desk.fetch<string>(
      type === 'claim'
        ? '*[_type == "article" && defined(publishedAt)][0].centralClaims[0]._ref'
        : '*[_type == "article" && defined(attributions[0].via[0]._ref)][0].attributions[defined(via[0]._ref)][0].via[0]._ref',
    )
    const before = await left(id)
    const pane = await openDocument(page, newsroom.loop.lake, {id, type})
    await ways[action](pane)
    const toast = page.locator('[data-ui=Toast]').filter({hasText: 'Not done: something rests on it'})
    await toast.waitFor()
    expect(
      await page
        .getByRole('dialog')
        .filter({hasText: /Delete|Unpublish/})
        .count(),
    ).toBe(0)
    expect(await left(id)).toBe(before)
    await toast.getByRole('button').first().click()
  })
})

describe('a topic', () => {
  it('opens where it can be written, though its list leads to what is narrower', async () => {
    await openStudio(page, newsroom.loop.lake)
    const pane = await newDocument(page, 'topic')
    await write(field(pane, 'name'), 'Lighthouses')
    await expect.poll(() => desk.fetch('count(*[_type == "topic" && name == "Lighthouses"])'), patiently).toBe(1)
  })
})

describe('a sourcing record', () => {
  it('is about an article and an attribution that are picked, never typed', async () => {
    await page.goto(`${newsroom.loop.lake}/studio/confidential`)
    const pane = await newDocument(page, 'sourcingRecord')
    await choose(field(pane, 'articleId'), 'Two agencies, unnamed officials')
    await choose(field(pane, 'key'), '#2')
    const article = await desk.fetch(
      '*[headline match "Two agencies*"][0]{"articleId": _id, "key": attributions[1]._key}',
    )
    const records = desk.withConfig({dataset: 'confidential'})
    await expect.poll(() => records.fetch('*[_id in path("drafts.**")]{articleId, key}'), patiently).toEqual([article])
  })
})

describe('a picture', () => {
  it('is uploaded, and shown where it was put', async () => {
    const picture = join(import.meta.dirname, '../../docs/images/article.png')
    await openStudio(page, newsroom.loop.lake)
    const article = await newDocument(page, 'article')
    await write(field(article, 'headline'), 'A story with a picture')
    await field(article, 'image').locator('input[type=file]').first().setInputFiles(picture)
    const image = field(article, 'image').locator(`img[src^='${newsroom.loop.lake}/images/']`)
    const width = () =>
      image.first().evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0))
    await expect.poll(width, patiently).toBeGreaterThan(0)
    await expect
      .poll(
        () => desk.fetch('*[headline == "A story with a picture"][0].image.image.asset->metadata.dimensions.width'),
        patiently,
      )
      .toBe(1280)
  })
})
