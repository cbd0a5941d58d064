import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Locator, Page} from 'playwright-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {anonymousClient} from './anonymous.ts'
import {copiesOfArticle} from './copies.ts'
import {deskClient} from './desk.ts'
import {confirm, field} from './studio.ts'
import {withLoop} from './withLoop.ts'

/*
 * The tools that the hosted Studio has and this one has too (docs/lake.md), each looked at: what it shows is what the lake holds, and nothing
 * is in the console (withLoop). Pictures are left in .sourceline/tools.
 */
const pictures = join(import.meta.dirname, '../../.sourceline/tools')
const newsroom = withLoop()
const patience = {timeout: 60_000}

/** What a text field says in a comparison, without what is marked as come (`ins`) or taken away (`del`). */
async function words(shown: Locator, without: 'ins' | 'del'): Promise<string> {
  return shown.getByTestId('string-input-portable-text').evaluate((element, marked) => {
    const copy = document.createElement('div')
    copy.innerHTML = element.innerHTML
    for (const part of copy.querySelectorAll(marked)) part.remove()
    return [...copy.querySelectorAll('[data-pt-text]')].map((part) => part.textContent).join('')
  }, without)
}

describe("the Studio's tools", () => {
  let page: Page
  let desk: SanityClient
  let forgotten: {readonly _id: string; readonly text: string}
  const at = (path: string) => page.goto(`${newsroom.loop.lake}/studio/newsroom/${path}`)
  const headline = () => field(page, 'headline').locator('input, textarea').first().inputValue()
  const picture = (name: string) => page.screenshot({path: join(pictures, `${name}.png`)})

  /** An article in a release with its claims, but for one that is a draft still; and a single document for later. */
  beforeAll(async () => {
    mkdirSync(pictures, {recursive: true})
    page = await newsroom.newPage()
    await at('')
    await page.getByTestId('pane-item-Articles').waitFor()
    desk = await deskClient(newsroom.loop.lake)
    const documents = (await copiesOfArticle(1, 'tools', 'port-farrow-briefs')).map(({document}) => document)
    const claim = documents.find(({_type}) => _type === 'claim')
    forgotten = {_id: String(claim?._id), text: String(claim?.text)}
    await desk.releases.create({releaseId: 'rNight', metadata: {title: 'Election night', releaseType: 'asap'}})
    for (const document of documents) {
      const {_id} = document
      if (document === claim) await desk.create({...document, _id: `drafts.${_id}`})
      else
        await desk.action({
          actionType: 'sanity.action.document.version.create',
          publishedId: _id,
          document: {...document, _id: `versions.rNight.${_id}`},
        })
    }
    await desk.createOrReplace({_id: 'drafts.tools-0', _type: 'article', headline: 'As a draft'})
    const single = {title: 'One draft', releaseType: 'scheduled', cardinality: 'one'} as const
    await desk.releases.create({releaseId: 'rDraft', metadata: {...single, intendedPublishAt: '2030-01-01T00:00:00Z'}})
    const topic = {_id: 'versions.rDraft.tools-topic', _type: 'topic', name: 'Elections'}
    await desk.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'tools-topic',
      document: topic,
    })
    await desk.releases.schedule({releaseId: 'rDraft', publishAt: '2030-01-01T00:00:00Z'})
  })

  it('Structure shows the desk', async () => {
    await picture('structure')
    expect(await page.getByTestId('pane-item-Articles').isVisible()).toBe(true)
  })

  it('Vision asks the lake', async () => {
    await at('vision')
    const query = 'count(*[_type == "article"])'
    const editor = page.getByTestId('vision-query-editor').locator('[contenteditable=true]')
    const written = async () => {
      await editor.fill(query)
      // What it is given before it is ready it takes back.
      await page.waitForTimeout(300)
      return editor.textContent()
    }
    await expect.poll(written, {timeout: 30_000}).toBe(query)
    await page.getByRole('button', {name: 'Fetch'}).click()
    await page.getByTestId('vision-result').getByText(/^\d+$/).first().waitFor()
    await picture('vision')
  })

  it('Releases shows what is planned, and a release with what it holds', async () => {
    await at('releases')
    await page.getByText('Election night').first().waitFor()
    await picture('releases')
    await at('releases/rNight')
    await page.getByText('tools 0').first().waitFor()
    await picture('release')
  })

  it('Scheduled drafts shows a single document and its time', async () => {
    await at('releases')
    await page.getByText('Election night').first().waitFor()
    await page.getByRole('button', {name: 'Releases', exact: true}).last().click()
    await page.getByRole('menuitem', {name: 'Scheduled drafts'}).click()
    await page.getByText('Elections').first().waitFor()
    await picture('scheduled-drafts')
  })

  it('an article in a release is judged by what the release brings, and what it forgets is put in it', async () => {
    await at('intent/edit/id=tools-0;type=article/?perspective=rNight')
    await page.getByTestId('form-view').waitFor()
    await expect
      .poll(() => field(page, 'headline').locator('input, textarea').first().inputValue(), patience)
      .toBe('tools 0')
    const panel = page.getByTestId('sourcing-panel')
    if (!(await panel.isVisible())) await page.getByRole('button', {name: 'Sourcing'}).first().click()
    const leftOut = panel.getByTestId('left-out')
    await leftOut.getByText(forgotten.text.slice(0, 40)).waitFor()
    await picture('release-panel')
    await leftOut.getByRole('button').click()
    await leftOut.waitFor({state: 'detached'})
    await panel.getByText('Nothing to mend').waitFor()
    await picture('release-panel-complete')
    await expect(desk.getDocument(`versions.rNight.${forgotten._id}`)).resolves.toMatchObject({text: forgotten.text})
  })

  it('a version is compared with what readers have, side by side', async () => {
    const id = 'bf990c50-567b-4263-a04e-345afb5762a4'
    const stands = await desk.getDocument(id)
    await desk.releases.create({releaseId: 'rLater', metadata: {title: 'Later', releaseType: 'undecided'}})
    const document = {...stands, _id: `versions.rLater.${id}`, _type: 'article', headline: 'As it will be'}
    await desk.action({actionType: 'sanity.action.document.version.create', publishedId: id, document})
    await at(`intent/edit/id=${id};type=article/?perspective=rLater`)
    await page.getByTestId('form-view').waitFor()
    await expect.poll(() => headline(), patience).toBe('As it will be')
    await page.getByTestId('pane-context-menu-button').last().click()
    await page.getByRole('menuitem', {name: 'Compare versions'}).click()
    await page.getByRole('menuitem', {name: 'Compare versions'}).waitFor({state: 'detached'})
    const shown = (side: 'previous' | 'next') =>
      page.locator(`[style*="${side}-document"]`).getByTestId('field-headline')
    await expect.poll(() => words(shown('previous'), 'ins'), patience).toBe(stands?.headline)
    await expect.poll(() => words(shown('next'), 'del'), patience).toBe('As it will be')
    await picture('compare')
  })

  it('a release is published from its own page, all of it', async () => {
    const reader = anonymousClient(newsroom.loop.lake)
    await at('releases/rNight')
    await page.getByText('tools 0').first().waitFor()
    await expect(reader.fetch('*[_id == "tools-0"][0].headline')).resolves.toBe(null)
    await page.getByTestId('publish-all-button').and(page.locator(':enabled')).click()
    await confirm(page)
    await expect.poll(() => reader.fetch('*[_id == "tools-0"][0].headline'), patience).toBe('tools 0')
    await expect(reader.getDocument(forgotten._id)).resolves.toMatchObject({text: forgotten.text})
    await page.getByText('tools 0').first().waitFor()
    await picture('release-published')
  })
})
