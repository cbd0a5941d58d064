import {randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {deskClient} from './desk.ts'
import type {Network} from './network.ts'
import {pause} from './startLoop.ts'
import {footer, openDocument} from './studio.ts'
import {brokenConnections} from './watch.ts'
import {withLoop} from './withLoop.ts'

const newsroom = withLoop()
const patiently = {timeout: 60_000, interval: 250}
const cutFor = 10_000

/** Who sits at each tab, where in the article they write, and the letter they type: whoever's is lost is known. */
const desks = [
  {user: 'local', letter: 'A', place: "[data-testid='field-headline'] input"},
  {user: 'local', letter: 'B', place: "[data-testid='field-standfirst'] textarea"},
  {user: 'local', letter: 'C', place: paragraph('first')},
  {user: 'night', letter: 'D', place: paragraph('second')},
  {user: 'night', letter: 'E', place: paragraph('third')},
] as const
type Tab = (typeof desks)[number] & {readonly page: Page}

const id = randomUUID()
const tabs: Tab[] = []
let desk: SanityClient
let network: Network

beforeAll(async () => {
  desk = await deskClient(newsroom.loop.lake)
  network = await newsroom.network()
  await desk.create({
    _id: `drafts.${id}`,
    _type: 'article',
    kind: 'news',
    headline: 'five tabs, one story',
    standfirst: 'all of us write here',
    body: ['first', 'second', 'third'].map((key) => ({
      _type: 'block',
      _key: key,
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: `${key}-0`, text: `the ${key}`, marks: []}],
    })),
  })
  const browsers = {local: await newsroom.newContext(), night: await newsroom.newContext()}
  for (const at of desks) {
    const page = await newsroom.newPage(browsers[at.user])
    await openDocument(page, network.url, {id, type: 'article', as: at.user})
    await page.locator(at.place).waitFor()
    await page.evaluate(rememberWhatIsSaved, at.place)
    tabs.push({...at, page})
  }
})

describe('five tabs of two people in one article', () => {
  it('show who else is there', async () => {
    for (const {page, user} of tabs) {
      const other = user === 'local' ? 'Night editor' : 'Local editor'
      await page.locator(`[data-testid=document-pane] [aria-label='${other}']`).first().waitFor()
    }
  })

  it('carry on each other’s sentence', async () => {
    const sentence = "[data-testid='field-standfirst'] textarea"
    let said = 'all of us write here'
    for (const [index, {page}] of tabs.entries()) {
      await expect.poll(() => page.locator(sentence).inputValue(), patiently).toBe(said)
      await page.locator(sentence).press('End')
      await page.keyboard.type(`, said ${index}`)
      said += `, said ${index}`
    }
    await converged()
    expect((await stored())[1]).toBe(said)
  })

  it('write on while the network is out for ten seconds, and nobody loses a letter', async () => {
    const before = await stored()
    network.hold()
    const since = Date.now()
    const typed = await Promise.all(tabs.map((tab) => writeOn(tab, 12)))
    for (const {page} of tabs) await footer(page).getByText('Saving...').waitFor()
    await pause(Math.max(0, cutFor - (Date.now() - since)))
    expect(await stored()).toEqual(before)

    network.heal()
    await converged()
    expect(lettersOf(await stored())).toEqual(typed)
    await nothingSavedIsMissing()
  })

  it('stop taking letters when every connection is broken, and lose none they had', async () => {
    const forgive = newsroom.watch.excuse(brokenConnections)
    const writing = tabs.map((tab) => writeOn(tab, 3))
    await Promise.race(writing) // so that some letters are on their way
    network.cut()
    const since = Date.now()
    const typed = await Promise.all(writing)
    for (const {page} of tabs) await page.getByText('Trying to connect…').waitFor()
    await pause(Math.max(0, cutFor - (Date.now() - since)))

    network.heal()
    await converged()
    expect(lettersOf(await stored())).toEqual(typed)
    await nothingSavedIsMissing()
    forgive()
  })

  it('come back to a lake that was killed', async () => {
    const forgive = newsroom.watch.excuse(brokenConnections)
    await newsroom.restart()
    await converged()
    forgive()
    const typed = await Promise.all(tabs.map((tab) => writeOn(tab, 3)))
    await converged()
    expect(lettersOf(await stored())).toEqual(typed)
    await nothingSavedIsMissing()
  })
})

function paragraph(key: string): string {
  return `[data-testid='field-body'] [data-pt-path='[_key=="${key}"]']`
}

/** Types at the end of the tab's own place; returns how many of its letters the place shows then. */
async function writeOn({page, place, letter}: Tab, times: number): Promise<number> {
  await page.locator(place).click()
  await page.keyboard.press('End')
  await page.keyboard.type(letter.repeat(times), {delay: 50})
  return count(await page.evaluate(textAt, place), letter)
}

const count = (text: string, letter: string) => text.split(letter).length - 1

/** The text of every place, as the lake has it. */
async function stored(): Promise<string[]> {
  const article = await desk.fetch<{headline: string; standfirst: string; body: {children: {text: string}[]}[]}>(
    '*[_id == $id][0]{headline, standfirst, body[]{children[]{text}}}',
    {id: `drafts.${id}`},
  )
  return [
    article.headline,
    article.standfirst,
    ...article.body.map(({children}) => children.map(({text}) => text).join('')),
  ]
}

const lettersOf = (texts: readonly string[]) => desks.map(({letter}, index) => count(texts[index] ?? '', letter))

/** Waits until every tab shows what the lake has, and none has anything left to save. */
async function converged(): Promise<void> {
  const shown = ({page}: Tab) => Promise.all(desks.map(({place}) => page.evaluate(textAt, place)))
  for (const tab of tabs) {
    await expect.poll(() => footer(tab.page).textContent(), patiently).not.toContain('Saving')
  }
  await expect
    .poll(async () => {
      const inLake = JSON.stringify(await stored())
      const texts = await Promise.all(tabs.map(shown))
      return texts.map((text) => (JSON.stringify(text) === inLake ? 'the same' : text))
    }, patiently)
    .toEqual(tabs.map(() => 'the same'))
}

/** Whatever a tab showed in its place while it said “Saved” is in the lake. */
async function nothingSavedIsMissing(): Promise<void> {
  const texts = lettersOf(await stored())
  for (const [index, {page, letter}] of tabs.entries()) {
    const saved = await page.evaluate(() => Object(window).textsShownAsSaved as string[]) // put there by rememberWhatIsSaved
    expect(saved.length).toBeGreaterThan(0)
    expect(Math.max(...saved.map((text) => count(text, letter)))).toBeLessThanOrEqual(texts[index] ?? 0)
  }
}

/** Runs in the page. The editor of paragraphs ends them with a mark of no width. */
function textAt(place: string): string {
  const element = document.querySelector(place)
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value
    : (element?.textContent ?? '').replaceAll('\uFEFF', '')
}

/** Runs in the page: from now on it remembers every text it shows at a place while it says that all is saved. */
function rememberWhatIsSaved(place: string): void {
  const texts: string[] = []
  Object(window).textsShownAsSaved = texts
  setInterval(() => {
    const footer = document.querySelector('[data-testid=pane-footer]')?.textContent ?? ''
    const element = document.querySelector(place)
    const text = element && 'value' in element ? String(element.value) : (element?.textContent ?? '')
    if (footer.includes('Saved') && texts.at(-1) !== text) texts.push(text)
  }, 20)
}
