import type {PlannedPage} from '../../rebuild/index.ts'
import {type Step, trailText} from '../site/index.ts'
import {printable} from '../terminal/printable.ts'
import type {Terminal} from '../terminal/terminal.ts'

/** A page of a plan, as it is told. */
export type ToldPage = {
  readonly page: string
  readonly action: PlannedPage['action']
  readonly because: readonly Step[]
  /** Why it cannot be made from what is published. */
  readonly invalid?: string
}

const colours = {add: 'green', rebuild: 'yellow', remove: 'red'} as const
const indent = ' '.repeat('rebuild  '.length)

/**
 * ```
 * rebuild  /articles/harbour-mud
 *          person “Maren Oake” (9eb6…)
 *          is authors[] of article “Harbour mud” (94cd…)
 *
 * 1 page: 0 to add, 1 to rebuild, 0 to remove.
 * ```
 */
export function planText(pages: readonly ToldPage[], terminal: Pick<Terminal, 'paint'>): string {
  if (pages.length === 0) return 'Every page is as it should be.'
  return [...pages.map((page) => `${pageText(page, terminal)}\n`), totals(pages)].join('\n')
}

function pageText({page, action, because, invalid}: ToldPage, {paint}: Pick<Terminal, 'paint'>): string {
  return [
    `${paint(colours[action], action.padEnd('rebuild'.length))}  ${printable(page)}`,
    ...trailText(because).map((line) => `${indent}${paint('dim', line)}`),
    ...(invalid === undefined ? [] : [`${indent}${paint('red', 'cannot be made:')} ${printable(invalid)}`]),
  ].join('\n')
}

function totals(pages: readonly ToldPage[]): string {
  const counts = (['add', 'rebuild', 'remove'] as const).map(
    (wanted) => `${pages.filter(({action}) => action === wanted).length} to ${wanted}`,
  )
  return `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}: ${counts.join(', ')}.`
}
