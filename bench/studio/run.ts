/**
 * What typing costs, with the plugin and its panel open, beside the same document in the same Studio without it: `npm run
 * bench:studio`. 5,000 words, 40 marks; from each keystroke to the next paint, in one browser, the two taking turns. Then how soon the panel
 * shows what was typed into a marked sentence.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {launchBrowser} from '../../scripts/browser.ts'
import {buildStudio} from '../../scripts/build-studio.ts'
import {staff} from '../../scripts/staff.ts'
import {createLake} from '../../src/lake/index.ts'
import {longArticle} from './article.ts'

const root = join(import.meta.dirname, '../..')
const rounds = Number(process.env.BENCH_ROUNDS ?? 4)
const keys = Number(process.env.BENCH_KEYS ?? 120)
/** As a fast typist's keys come. */
const pace = 110
/** How often words are typed into a marked sentence, to see the panel follow. */
const sayings = 10

await buildStudio({from: 'bench/studio', name: 'bench-studio'})
const lake = await createLake({
  projectId: 'sourceline',
  datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
  users: staff,
})
const {article, around} = longArticle(5300, 40)
const policy = readFileSync(join(root, 'seeds/production/shared.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"_type":"policy"') || line.includes('"_type":"organization"'))
  .map((line) => JSON.parse(line))
await lake.import({
  dataset: 'production',
  lines: [...policy, ...around, article].map((document) => JSON.stringify(document)),
  existing: 'keep',
  ungated: true,
})
const {url} = await lake.listen(0, {studio: join(root, '.sourceline/bench-studio')})
const browser = await launchBrowser()

/** From a key going down to the paint after it, by the browser's own event timing where that tells it. */
async function typing(workspace: 'newsroom' | 'plain'): Promise<{paints: number[]; panel: number[]}> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}})
  const page = await context.newPage()
  await page.goto(`${url}/studio/${workspace}/intent/edit/id=long;type=article/?as=reporter`)
  const editor = page.locator("[data-testid='field-body'] [contenteditable=true]")
  await editor.waitFor({timeout: 90_000})
  if (workspace === 'newsroom') await page.getByTestId('outline-entry').nth(39).waitFor({timeout: 60_000})
  await page.waitForTimeout(3_000)
  await editor.locator('[data-pt-text], span').first().click()
  await page.keyboard.press('End')
  await page.evaluate(watch)
  for (let at = 0; at < keys; at += 1) await page.keyboard.type('abcde fghij'.charAt(at % 11), {delay: pace})
  await page.waitForTimeout(1_000)
  const paints = await page.evaluate((): number[] => Reflect.get(window, 'typed'))
  await undo(page)
  const panel = workspace === 'newsroom' ? await followed(page) : []
  await context.close()
  return {paints, panel}
}

/** From the last key of words typed into a marked sentence to the panel that shows them. */
async function followed(page: Page): Promise<number[]> {
  await page.locator('[data-claim-mark]').first().click()
  const delays: number[] = []
  for (let at = 0; at < sayings; at += 1) {
    const words = `more${'abcdefghij'.charAt(at % 10)}`
    await page.evaluate(awaitInPanel, words)
    await page.keyboard.type(words, {delay: pace})
    delays.push(await page.evaluate((): Promise<number> => Reflect.get(window, 'followed')))
    await page.waitForTimeout(1_000)
  }
  return delays
}

/** Runs in the page: a promise of how long after the last key the panel shows what was typed. */
function awaitInPanel(words: string): void {
  let last = 0
  document.addEventListener(
    'keydown',
    (event) => {
      last = event.timeStamp
    },
    true,
  )
  const panel = document.querySelector('[data-testid=sourcing-panel]')
  const followed = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!panel?.textContent?.includes(words)) return
      observer.disconnect()
      resolve(performance.now() - last)
    })
    if (panel) observer.observe(panel, {subtree: true, childList: true, characterData: true})
  })
  Object.assign(window, {followed})
}

async function undo(page: Page): Promise<void> {
  for (let at = 0; at < keys; at += 1) await page.keyboard.press('Backspace')
  await page.waitForTimeout(3_000)
}

/** Runs in the page: how long each key takes to be painted. */
function watch(): void {
  const typed: number[] = []
  Object.assign(window, {typed})
  document.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel()
        port1.onmessage = () => typed.push(performance.now() - event.timeStamp)
        port2.postMessage(undefined)
      })
    },
    true,
  )
}

const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

const measured = {
  newsroom: {paints: [] as number[], panel: [] as number[]},
  plain: {paints: [] as number[], panel: [] as number[]},
}
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const workspace of round % 2 === 0 ? (['plain', 'newsroom'] as const) : (['newsroom', 'plain'] as const)) {
      const {paints, panel} = await typing(workspace)
      measured[workspace].paints.push(...paints)
      measured[workspace].panel.push(...panel)
      console.log(`round ${round + 1}, ${workspace}: p95 ${at(paints, 0.95).toFixed(1)} ms of ${paints.length} keys`)
    }
  }
} finally {
  await browser.close()
  await lake.close()
}
for (const [name, {paints}] of Object.entries(measured)) {
  console.log(
    `${name}: keystroke to paint p50 ${at(paints, 0.5).toFixed(1)} ms, p95 ${at(paints, 0.95).toFixed(1)} ms, p99 ${at(paints, 0.99).toFixed(1)} ms`,
  )
}
console.log(
  `p95, with the plugin beside without: ${(at(measured.newsroom.paints, 0.95) / at(measured.plain.paints, 0.95)).toFixed(2)}x`,
)
const {panel} = measured.newsroom
console.log(
  `the panel, after the last keystroke: p50 ${at(panel, 0.5).toFixed(0)} ms, p95 ${at(panel, 0.95).toFixed(0)} ms, most ${Math.max(...panel).toFixed(0)} ms of ${panel.length} changes`,
)
