import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Locator, Page} from 'playwright-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {atRest} from './atRest.ts'
import {accessibilityInBothLights} from './axe.ts'
import {deskClient} from './desk.ts'
import {mouse} from './hands.ts'
import {
  aSourceIsWithdrawn,
  isApproved,
  isPublished,
  isStopped,
  oneAttributionChanges,
  type People,
  people,
  readersSee,
  theNoticeIsSeen,
  writesAndMarks,
} from './june2025.ts'
import {withLoop} from './withLoop.ts'

/** `SOURCELINE_PICTURES=docs/studio`: retakes the pictures of the documentation. */
const pictures = join(import.meta.dirname, '../..', process.env.SOURCELINE_PICTURES ?? '.sourceline/pictures')

const newsroom = withLoop()
const withMouse: {people?: People} = {}
const found: string[] = []
let article: Locator
let id: string

const ours = () => {
  const {people: three} = withMouse
  if (!three) throw new Error('Nobody is at work yet.')
  return three
}

beforeAll(async () => {
  mkdirSync(pictures, {recursive: true})
  withMouse.people = await people(newsroom, mouse, async (page: Page, name: string) => {
    await atRest(page)
    await page.screenshot({path: join(pictures, `${name}.png`)})
    found.push(...(await accessibilityInBothLights(page)).map((line) => `${name}: ${line}`))
  })
})

describe('the report of June 2025, by three people', () => {
  it('is written from an empty document, and four sentences are marked where they stand', async () => {
    const written = await writesAndMarks(ours())
    article = written.article
    id = written.id
    console.log('Actions, counted:', JSON.stringify(written.actions))
    expect(written.actions.inTheSentence).toBeLessThanOrEqual(3)
    expect(written.actions.known).toBeLessThanOrEqual(4)
    expect(written.actions.denial).toBeLessThanOrEqual(4)
  })

  it('is stopped by S06 and S07, with who is owed', () => isStopped(ours(), article))

  it('is approved by those who may, each on their own rung', () =>
    isApproved(ours(), id, ['07-desk-approves', '08-standards-approve']))

  it('is published with all it stands on at once', async () => {
    await isPublished(ours(), article, id)
    expect(await readersSee(newsroom.loop.lake, id)).toEqual({kinds: null, attributions: 4, marks: 4})
    await ours().step(ours().reporter, '09-published')
  })

  it('loses its approvals by one changed attribution, and is passed again', async () => {
    await oneAttributionChanges(ours(), article)
    await isApproved(ours(), id, [])
    await isPublished(ours(), article, id)
  })

  it('has a source withdrawn, and is corrected with a notice that was drafted for it', async () => {
    await aSourceIsWithdrawn(ours(), id)
    await theNoticeIsSeen(ours(), article)
    await isPublished(ours(), article, id)
    expect(await readersSee(newsroom.loop.lake, id)).toEqual({kinds: ['correction'], attributions: 3, marks: 4})
    await ours().step(ours().reporter, '13-corrected')
  })

  it('has what readers were told put back with one press, where an older version was restored', async () => {
    const {lake} = newsroom.loop
    const client = await deskClient(lake, 'reporter')
    const {notices, ...older} = await client.fetch('*[_id == $id][0]', {id})
    await client.createOrReplace({...older, _id: `drafts.${id}`})
    const putBack = ours().reporter.getByTestId('put-back')
    await putBack.waitFor()
    await putBack.scrollIntoViewIfNeeded()
    found.push(...(await accessibilityInBothLights(ours().reporter)).map((line) => `notices put back, ${line}`))
    await putBack.getByRole('button', {name: 'Put them back'}).click()
    const told = () => client.fetch('*[_id == $id][0].notices', {id: `drafts.${id}`})
    await expect.poll(told, {timeout: 30_000, interval: 250}).toEqual(notices)
  })
})

it('has nothing on any of these screens, light or dark, that axe finds in our markup', () => {
  expect(found).toEqual([])
})
