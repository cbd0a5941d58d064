import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'
import {counted} from './actions.ts'
import {deskClient} from './desk.ts'
import {type Hands, teach} from './hands.ts'
import {documentPane, field, openDocument, publishButton} from './studio.ts'
import type {Newsroom} from './withLoop.ts'

/*
 * The report of June 2025, from an empty document to its correction, as three people work on it. The sentences are written for
 * this test, from the facts of `seeds/README.md`; every one is dated.
 */

export const paragraphs = [
  'Donald Trump vetoed an Israeli plan to kill Ali Khamenei in June 2025, Reuters reported on 15 June 2025, citing two U.S. officials.',
  'Donald Trump vetoed Israel’s plan to kill Ali Khamenei in June 2025, The Associated Press reported on 15 June 2025, citing one U.S. official familiar with the matter.',
  'Benjamin Netanyahu denied it on 15 June 2025, and spoke on Fox News of false reports of conversations that never happened.',
  'He knew where Ali Khamenei was sheltered and would not let Israel or the U.S. forces kill him, Donald Trump wrote on 27 June 2025.',
]
const headline = 'Trump vetoed an Israeli plan in June 2025, U.S. officials told two agencies'

/** Three people at work, each in a browser of their own, and how the first of them works. */
export type People = {
  readonly lake: string
  readonly reporter: Page
  readonly desk: Page
  readonly standards: Page
  readonly hands: (page: Page) => Hands
  /** Called at each step, for a picture of it and a look at what axe says. */
  readonly step: (page: Page, name: string) => Promise<void>
}

/** Three people come to work, in the light or in the dark. */
export async function people(
  newsroom: Newsroom,
  hands: People['hands'],
  step: People['step'],
  colorScheme: 'light' | 'dark' = 'light',
): Promise<People> {
  const open = async () => {
    const page = await newsroom.newPage()
    await page.emulateMedia({colorScheme})
    await teach(page)
    return page
  }
  const [reporter, desk, standards] = [await open(), await open(), await open()]
  return {lake: newsroom.loop.lake, reporter, desk, standards, hands, step}
}

const patiently = {timeout: 30_000, interval: 250}
export const panel = (page: Page) => page.getByTestId('sourcing-panel')
const card = (page: Page) => page.getByTestId('source-card')
const chip = (page: Page, asks: string, text: string | RegExp) =>
  card(page)
    .locator(`[data-asks="${asks}"]`)
    .getByRole('button', {name: text, exact: typeof text === 'string'})

/** How many actions each kind of source took, from the words that were selected to what was saved. */
export type Actions = {readonly inTheSentence: number; readonly known: number; readonly denial: number}

export async function writesAndMarks({lake, reporter, hands, step}: People, title = headline) {
  const {press, write, begin, typeInto, select, choose} = hands(reporter)
  await reporter.goto(`${lake}/studio/newsroom/?as=reporter`)
  await reporter.getByTestId('pane-item-Articles').waitFor({timeout: 60_000})
  await begin(`${lake}/studio/newsroom`, 'article')
  const article = await documentPane(reporter)
  const editor = field(article, 'body').locator('[contenteditable=true]')
  await editor.waitFor()
  await step(reporter, '01-empty')
  await write(field(article, 'headline').locator('input'), title)
  await typeInto(editor, paragraphs)
  await reporter.locator('[data-remark=unmarked]').first().waitFor()
  await step(reporter, '02-text-reads-itself')

  for (const [list, name] of [
    ['authors', 'Imogen Calloway'],
    ['topics', 'National security'],
  ] as const) {
    await press(field(article, list).getByTestId('add-single-object-button'))
    await choose(field(article, list).locator('input[data-testid=autocomplete]').last(), name)
  }
  await press(field(article, 'slug').getByRole('button', {name: 'Generate'}))

  const shortcut = () => reporter.keyboard.press('Control+Alt+s')
  const enter = async () => {
    await chip(reporter, 'save', 'Save').and(reporter.locator(':focus')).waitFor()
    await reporter.keyboard.press('Enter')
    await card(reporter).waitFor({state: 'detached'})
  }

  await select(editor, 'Donald Trump vetoed an Israeli plan to kill Ali Khamenei in June 2025')
  const inTheSentence = await counted(reporter, async () => {
    await shortcut()
    await card(reporter).getByText('Which report: Reuters', {exact: false}).waitFor()
    await step(reporter, '03-card-needs-a-glance')
    await enter()
  })

  await select(editor, 'Donald Trump vetoed Israel’s plan to kill Ali Khamenei in June 2025')
  await shortcut()
  await card(reporter).getByTestId('said-before').first().waitFor()
  await card(reporter).getByText('Which report: The Associated Press', {exact: false}).waitFor()
  await step(reporter, '04-said-before')
  await press(
    card(reporter)
      .getByTestId('said-before')
      .filter({hasText: 'vetoed an Israeli plan to kill Ali Khamenei in June 2025.'})
      .first(),
  )
  // The focus is where it was pressed; Enter there would take it back.
  await press(chip(reporter, 'save', 'Save'))
  await card(reporter).waitFor({state: 'detached'})

  await select(editor, 'Benjamin Netanyahu denied it on 15 June 2025')
  const denial = await counted(reporter, async () => {
    await shortcut()
    await card(reporter).getByText('Name: Benjamin Netanyahu').waitFor()
    await press(chip(reporter, 'claim', /vetoed an Israeli plan/))
    await step(reporter, '05-denial')
    await press(chip(reporter, 'save', 'Save'))
    await card(reporter).waitFor({state: 'detached'})
  })

  await select(editor, 'He knew where Ali Khamenei was sheltered and would not let Israel or the U.S. forces kill him')
  const known = await counted(reporter, async () => {
    await shortcut()
    await card(reporter).getByText('Name: Donald Trump').waitFor()
    await press(chip(reporter, 'basis', 'Took part'))
    await enter()
  })

  await expect.poll(() => panel(reporter).getByTestId('outline-entry').count(), patiently).toBe(4)
  const client = await deskClient(lake, 'reporter')
  const stored = () =>
    client.fetch<{_id: string; attributions?: unknown[]} | null>(
      '*[_type == "article" && headline == $headline][0]{_id, attributions}',
      {headline: title},
    )
  await expect.poll(async () => (await stored())?.attributions?.length, patiently).toBe(4)
  const id = String((await stored())?._id).replace('drafts.', '')
  return {article, id, actions: {inTheSentence, known, denial} satisfies Actions}
}

export async function isStopped({reporter, hands, step}: People, article: Locator): Promise<void> {
  const {press} = hands(reporter)
  await press(
    panel(reporter)
      .getByRole('button', {name: /^The story stands on it: Donald Trump vetoed/})
      .first(),
  )
  await panel(reporter).getByText('Rule S07').first().waitFor()
  // S06, told as what is owed and by whom.
  await panel(reporter)
    .getByText(/^0 of 2 approved; Desk: owed by desk-editor; Standards: owed by standards-editor/)
    .waitFor()
  await panel(reporter).getByTestId('approvals').scrollIntoViewIfNeeded()
  await step(reporter, '06-stopped')
  expect(await isShut(publishButton(article))).toBe(true)
}

export async function isApproved(people: People, id: string, names: readonly string[]): Promise<void> {
  const {lake, desk, standards, hands, step} = people
  for (const [page, as, rung, name] of [
    [desk, 'night', 'owed-desk', names[0]],
    [standards, 'standards', 'owed-standards', names[1]],
  ] as const) {
    const owed = panel(page).getByTestId(rung)
    if (!(await owed.isVisible())) {
      await openDocument(page, lake, {id, type: 'article', as})
      await owed.waitFor()
    }
    if (name) {
      await owed.scrollIntoViewIfNeeded()
      await step(page, name)
    }
    await hands(page).press(owed.getByTestId('approve'))
    await owed.getByText('Approved', {exact: true}).waitFor()
  }
}

/** Publish is open, is pressed, and readers have it: told by the lake, so that no message has to be clicked away. */
export async function isPublished({lake, reporter, hands}: People, article: Locator, id: string): Promise<void> {
  const client = await deskClient(lake, 'reporter')
  const revision = () => client.fetch<string | null>('*[_id == $id][0]._rev', {id})
  const before = await revision()
  await expect.poll(() => isShut(publishButton(article)), patiently).toBe(false)
  await hands(reporter).press(publishButton(article))
  await expect.poll(revision, patiently).not.toBe(before)
}

export async function oneAttributionChanges({reporter, hands, step}: People, article: Locator): Promise<void> {
  const {press, write} = hands(reporter)
  await press(
    panel(reporter)
      .getByRole('button', {name: /^Edit: Donald Trump/})
      .first(),
  )
  await press(card(reporter).getByRole('button', {name: /^Role at the time/}))
  await write(card(reporter).getByLabel('Role at the time'), 'U.S. president')
  await step(reporter, '20-changed-in-the-text')
  await press(chip(reporter, 'save', 'Save'))
  await card(reporter).waitFor({state: 'detached'})
  await panel(reporter).getByText('lapsed by a change to the fourth attribution').first().waitFor()
  await expect.poll(() => isShut(publishButton(article)), patiently).toBe(true)
  await panel(reporter).getByTestId('approvals').scrollIntoViewIfNeeded()
  await step(reporter, '10-lapsed')
}

export async function aSourceIsWithdrawn({lake, reporter, hands, step}: People, id: string): Promise<void> {
  const {press} = hands(reporter)
  await press(
    panel(reporter)
      .getByRole('button', {name: /^Withdraw: The Associated Press/})
      .first(),
  )
  const dialog = reporter.getByTestId('withdraw-dialog')
  await press(dialog.getByRole('button', {name: 'It cannot stand'}))
  await step(reporter, '11-withdraw')
  await press(dialog.getByTestId('withdraw'))
  await dialog.waitFor({state: 'detached'})
  const client = await deskClient(lake, 'reporter')
  const notices = () => client.fetch<{kind: string}[] | null>('*[_id == $id][0].notices[]{kind}', {id: `drafts.${id}`})
  await expect.poll(notices, patiently).toEqual([{kind: 'correction'}])
}

export async function theNoticeIsSeen({reporter, hands, step}: People, article: Locator): Promise<void> {
  const {press} = hands(reporter)
  await press(
    field(article, 'notices')
      .getByText(/^Correction · /)
      .first(),
  )
  const dialog = article.getByTestId('nested-object-dialog').last()
  await dialog.getByTestId('notice-preview').waitFor()
  await step(reporter, '12-notice')
  await press(dialog.getByRole('button', {name: /close/i}).first())
  await dialog.waitFor({state: 'hidden'})
}

export async function readersSee(lake: string, id: string) {
  const client = await deskClient(lake, 'reporter')
  return client.fetch<unknown>(
    '*[_id == $id][0]{"kinds": notices[].kind, "attributions": count(attributions), "marks": count(body[].markDefs[_type == "claimMark"])}',
    {id},
  )
}

export async function isShut(button: Locator): Promise<boolean> {
  return (await button.and(button.page().locator(':disabled, [data-disabled=true]')).count()) === 1
}
