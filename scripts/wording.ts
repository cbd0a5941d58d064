/**
 * Prints what readers would be told, to be read by a person before a change of wording is merged: of 300 random pieces of
 * sourcing, and of every combination of evidence, contest and notice.
 *
 *     node scripts/wording.ts           writes docs/wording/random.md and docs/wording/status.md
 *     node scripts/wording.ts --check   writes nothing, and fails when a page is not what the engine says now
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {attributionLine, fromDocuments, readerStatus, sourcingNote, type Wording} from '../src/sourcing/index.ts'
import {cast} from './wording/cast.ts'
import {diceOf} from './wording/dice.ts'
import {randomAssessments, randomStory} from './wording/randomDocuments.ts'
import {statusTable} from './wording/statusTable.ts'

const folder = join(import.meta.dirname, '../docs/wording')
const command = 'node scripts/wording.ts'
const at = '2025-07-10T00:00:00Z'

const most = {lines: 150, statuses: 75, notes: 75}

const wordings: readonly Wording[] = [
  {style: 'ap', timeZone: 'America/New_York'},
  {style: 'reuters', timeZone: 'Europe/London'},
]

/** Each sentence once: what has been read need not be read again. */
function told(wording: Wording, seed: number, share: number): Record<keyof typeof most, Set<string>> {
  const found = {lines: new Set<string>(), statuses: new Set<string>(), notes: new Set<string>()}
  const add = (kind: keyof typeof most, text: string | null) => {
    if (text !== null && text !== '' && found[kind].size < most[kind] * share) found[kind].add(text)
  }
  for (let number = 0; number < 400; number += 1) {
    const dice = diceOf(seed + number)
    const story = randomStory(dice, number)
    const assessments = randomAssessments(dice)
    const graph = fromDocuments([
      ...cast.map((document) => (document._type === 'claim' ? {...document, assessments} : document)),
      ...story,
    ])
    for (const attribution of graph.attributions.values()) add('lines', attributionLine(attribution, graph, wording))
    const [claim] = graph.articles.get('ours')?.centralClaims ?? []
    if (claim !== undefined) add('statuses', readerStatus(claim, graph, at, wording).text)
    add('notes', sourcingNote('ours', graph, at, wording))
  }
  return found
}

/** The page as it has to be. */
export function randomWordings(): string {
  const [ap, reuters] = wordings.map((wording, index) => told(wording, 1000 * (index + 1), index === 0 ? 0.6 : 0.4))
  const list = (title: string, kind: keyof typeof most) => [
    `## ${title}, under \`ap\``,
    ...[...(ap?.[kind] ?? [])].map((text) => `- ${text}`),
    `## ${title}, under \`reuters\``,
    ...[...(reuters?.[kind] ?? [])].map((text) => `- ${text}`),
  ]
  return `${[
    '# Three hundred sentences to read',
    `Written by \`${command}\`, from random graphs of people who do not exist. Read each as the person it is about would, and as a copy desk would; mend the engine, never this page.`,
    ...list('Attribution lines', 'lines'),
    ...list('Statuses', 'statuses'),
    ...list('Notes', 'notes'),
  ].join('\n\n')}\n`
    .replace(/\n\n- /g, '\n- ')
    .replace(/(## [^\n]+)\n- /g, '$1\n\n- ')
}

const pages = {'random.md': randomWordings, 'status.md': () => statusTable(command)}

if (import.meta.main) {
  await mkdir(folder, {recursive: true})
  for (const [name, write] of Object.entries(pages)) {
    const text = write()
    const page = join(folder, name)
    const isFresh = (await readFile(page, 'utf8').catch(() => undefined)) === text
    if (process.argv.includes('--check')) {
      if (isFresh) console.log(`docs/wording/${name} is fresh.`)
      else {
        console.error(
          `docs/wording/${name} is not what the engine says now. Run \`${command}\`, read what changed, and commit it.`,
        )
        process.exitCode = 1
      }
    } else {
      await writeFile(page, text)
      console.log(isFresh ? `docs/wording/${name} was fresh.` : `Wrote docs/wording/${name}. Read what changed.`)
    }
  }
}
