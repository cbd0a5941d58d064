import type {Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {anonymousClient, type Onlooker, watchAnonymously} from './anonymous.ts'
import {passed} from './passed.ts'
import {pause} from './startLoop.ts'
import {
  addAttribution,
  addReference,
  attributionField,
  choose,
  chooseReference,
  closeDialog,
  closePopover,
  createClaimInPlace,
  createInPlace,
  field,
  generateSlug,
  markSentence,
  newDocument,
  openStudio,
  paneOf,
  publish,
  typeBody,
  write,
} from './studio.ts'
import {brokenConnections} from './watch.ts'
import {withLoop} from './withLoop.ts'

/** Words that stand nowhere else: whoever sees one sees a part of the story. */
const words = {
  headline: 'Lanternfish',
  body: 'quillback',
  claim: 'kept the flood report back for a year',
  report: 'Barnacle',
  outlet: 'Periwinkle',
}
const headline = `${words.headline} ministry kept its flood report back`
const sentence = `The ministry ${words.claim}`

const newsroom = withLoop()
let page: Page
let onlooker: Onlooker

beforeAll(async () => {
  page = await newsroom.newPage()
  onlooker = watchAnonymously(newsroom.loop.lake, Object.values(words))
})
afterAll(() => onlooker?.stop())

describe('the whole loop, from an empty article to the page a reader sees', () => {
  let article: Locator

  it('lets an editor write it, mark a sentence, say who says so, and publish once', async () => {
    await openStudio(page, newsroom.loop.lake)
    article = await newDocument(page, 'article')
    await write(field(article, 'headline'), headline)
    await generateSlug(article)
    await addReference(article, 'authors', 'Imogen Calloway')
    await addReference(article, 'topics', 'Port Farrow')
    await typeBody(
      article,
      `${sentence}, ${words.outlet} Agency reported on 3 March 2026.`,
      `It says so in a ${words.body} note.`,
    )

    const popover = await markSentence(article, sentence)
    const claim = await createClaimInPlace(popover)
    const claimText = field(claim, 'text').locator('textarea')
    await expect.poll(() => claimText.inputValue(), {timeout: 10_000}).toContain(words.claim)
    article = await paneOf(page, headline)
    await closePopover(page)

    const dialog = await addAttribution(article, 'otherOutlet')
    await attributionField(dialog, 'via').getByTestId('add-single-object-button').click()
    const report = await createInPlace(attributionField(dialog, 'via'), {type: 'Report'})
    await write(field(report, 'title'), `${words.report} bulletin on the flood report`)
    await write(field(report, 'url'), 'https://example.com/flood-report')
    const outlet = await createInPlace(report, {name: 'outlet'})
    await write(field(outlet, 'name'), `${words.outlet} Agency`)
    await choose(field(outlet, 'kind'), 'Outlet')
    const inReport = await addAttribution(await paneOf(page, words.report), 'unnamedSource')
    await chooseReference(inReport, words.claim, '.claim')
    await choose(attributionField(inReport, 'descriptor.role'), 'Official')
    await write(attributionField(inReport, 'count.exact'), '2')
    await closeDialog(page)
    article = await paneOf(page, headline)

    expect(onlooker.sightings()).toEqual([])
    expect(onlooker.looks()).toBeGreaterThan(100)

    await passed(newsroom.loop.lake, headline)
    const {said} = await publish(article)
    expect(said).toContain('1 report, 1 claim and 1 organization')
  })

  it('shows it on the site, its claim under its sentence and its outlet under its claim', async () => {
    const html = await freshPage((text) => text.includes(words.headline))
    expect(html).toContain(words.claim)
    expect(textOf(html)).toContain(`${words.outlet} Agency reported, citing two officials`)
    expect(await (await fetch(newsroom.loop.site)).text()).toContain(headline)
  })

  it('never showed anyone a part of the story before its article', async () => {
    const sightings = onlooker.sightings()
    expect(new Set(sightings.map(({via}) => via))).toEqual(new Set(['query', 'event']))
    expect(sightings.filter(({articleVisible}) => !articleVisible)).toEqual([])
    expect(sightings.filter(({id}) => id.includes('.'))).toEqual([])
  })

  it('has the page of a new headline fresh within two seconds of the publish response, twenty times', async () => {
    const delays: number[] = []
    for (let run = 1; run <= 20; run += 1) {
      const next = `${headline}, take ${run}`
      await write(field(article, 'headline'), next)
      await passed(newsroom.loop.lake, next)
      const {answeredAt} = await publish(article)
      await freshPage((text) => text.includes(next))
      delays.push(Date.now() - answeredAt)
    }
    console.log(`From publish response to fresh page, in ms: ${delays.join(' ')}; worst ${Math.max(...delays)}`)
    expect(Math.max(...delays)).toBeLessThanOrEqual(2000)
  })

  it('keeps pages that show nothing of it', async () => {
    const unrelated = `${newsroom.loop.site}/articles/how-the-veto-report-was-sourced`
    await fetch(unrelated)
    await write(field(article, 'headline'), headline)
    await passed(newsroom.loop.lake, headline)
    await publish(article)
    await freshPage((text) => text.includes(headline))
    expect((await fetch(unrelated)).headers.get('x-cache')).toBe('hit')
  })

  it('has a publish that was acknowledged, though the lake was killed right after', async () => {
    const last = `${headline}, the last before the cut`
    await write(field(article, 'headline'), last)
    await passed(newsroom.loop.lake, last)
    await publish(article)
    await onlooker.stop()
    newsroom.watch.excuse(brokenConnections)
    await newsroom.restart()
    const found = await anonymousClient(newsroom.loop.lake).fetch('*[_type == "article" && headline == $last]._id', {
      last,
    })
    expect(found).toHaveLength(1)
    expect(await (await fetch(await articleUrl())).text()).toContain(last)
  })
})

async function articleUrl(): Promise<string> {
  const slug = await anonymousClient(newsroom.loop.lake).fetch<string>('*[headline match $word][0].slug.current', {
    word: words.headline,
  })
  return `${newsroom.loop.site}/articles/${slug}`
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
}

/** The article's page, once it is as it should be; asks again until it is. */
async function freshPage(isFresh: (html: string) => boolean): Promise<string> {
  const url = await articleUrl()
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(20)) {
    const html = await (await fetch(url)).text()
    if (isFresh(html)) return html
  }
  throw new Error(`${url} did not become fresh in ten seconds.`)
}
