import type {Locator, Page} from 'playwright-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {deskClient} from './desk.ts'
import {passed} from './passed.ts'
import {
  addAttribution,
  addReference,
  attributionField,
  choose,
  closeDialog,
  closePopover,
  createClaimInPlace,
  field,
  generateSlug,
  markSentence,
  newDocument,
  openDocument,
  openStudio,
  paneOf,
  publish,
  publishButton,
  typeBody,
  write,
} from './studio.ts'
import {withLoop} from './withLoop.ts'

const headline = 'Harbour pilots were kept on shore, two employees say'
const sentence = 'The harbour authority kept its pilots on shore in March 2026'

const newsroom = withLoop()
let page: Page

beforeAll(async () => {
  page = await newsroom.newPage()
})

describe('an article with a source who is not named', () => {
  let article: Locator
  let dialog: Locator

  it('cannot be published before readers are told why; the field says so, and how to mend it', async () => {
    await openStudio(page, newsroom.loop.lake)
    article = await newDocument(page, 'article')
    await write(field(article, 'headline'), headline)
    await generateSlug(article)
    await addReference(article, 'topics', 'Port Farrow')
    await typeBody(article, `${sentence}, two employees said.`)
    const popover = await markSentence(article, sentence)
    await createClaimInPlace(popover)
    article = await paneOf(page, headline)
    await closePopover(page)

    dialog = await addAttribution(article, 'unnamedSource')
    await choose(attributionField(dialog, 'descriptor.role'), 'Employee')
    await choose(attributionField(dialog, 'descriptor.relation'), 'Was present')
    await write(attributionField(dialog, 'count.exact'), '2')
    await choose(attributionField(dialog, 'basis'), 'Took part')

    expect(await errorOf(attributionField(dialog, 'reason'))).toContain(
      'Readers are not told why this source is not named. Choose the reason anonymity was promised for. (Rule S09)',
    )
    expect(await isShut(publishButton(article))).toBe(true)
  })

  it('is asked next who signs it, which the reason does not answer', async () => {
    await choose(attributionField(dialog, 'reason'), 'Fear of retaliation')
    await expect.poll(() => iconOf(attributionField(dialog, 'reason')).count(), {timeout: 20_000}).toBe(0)
    await closeDialog(page)
    expect(await errorOf(field(article, 'authors'))).toContain(
      'Unnamed sources stand in this story, and nobody signs it. Add its authors. (Rule S21)',
    )
    expect(await isShut(publishButton(article))).toBe(true)
  })

  it('can be published once somebody does, and those have approved it who have to', async () => {
    await addReference(article, 'authors', 'Imogen Calloway')
    await expect.poll(() => isShut(publishButton(article)), {timeout: 20_000}).toBe(true)
    await passed(newsroom.loop.lake, headline)
    const {said} = await publish(article)
    expect(said).toContain('Published, with 1 claim')
  })

  it('keeps its claim as it was published: a new wording is a claim of its own, that says what it replaces', async () => {
    const {lake} = newsroom.loop
    const client = await deskClient(lake, 'reporter')
    const id: string = await client.fetch('*[_type == "claim" && text match $words][0]._id', {words: 'pilots on shore'})
    const claim = await openDocument(page, lake, {id, type: 'claim'})
    await claim.getByTestId('claim-stands').waitFor()
    expect(await field(claim, 'text').locator('textarea').getAttribute('readonly')).not.toBeNull()
    await claim.getByTestId('new-wording').click()
    const replacing = () => client.fetch('count(*[_type == "claim" && replaces._ref == $id])', {id})
    await expect.poll(replacing, {timeout: 20_000}).toBe(1)
  })
})

/** The mark beside a field's title that says something is wrong. */
function iconOf(input: Locator): Locator {
  return input.getByTestId('input-validation-icon-error')
}

/** What a field says is wrong with it. */
async function errorOf(input: Locator): Promise<string> {
  const icon = iconOf(input).first()
  await icon.scrollIntoViewIfNeeded()
  await icon.hover()
  const tooltip = page.locator('[data-ui=Tooltip__card]').filter({visible: true}).first()
  await tooltip.waitFor()
  return (await tooltip.textContent()) ?? ''
}

async function isShut(button: Locator): Promise<boolean> {
  return (await button.and(page.locator(':disabled, [data-disabled=true]')).count()) === 1
}
