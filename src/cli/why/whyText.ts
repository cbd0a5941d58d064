import type {ContentChange} from '../../rebuild/index.ts'
import {type Step, trailText} from '../site/index.ts'
import {printable} from '../terminal/printable.ts'
import {latest} from './latest.ts'

type ToldTag = {readonly tag: string; readonly because: readonly Step[]}

/**
 * ```
 * /articles/harbour-mud is filed under article:harbour-mud:
 *   person “Maren Oake” (9eb6…)
 *   is authors[] of article “Harbour mud” (94cd…)
 * ```
 */
export function whyText(page: string, tags: readonly ToldTag[], change: ContentChange | undefined): string {
  if (tags.length === 0) {
    const what = change ? `${change.type} ${change.id}` : `the ${latest} documents that were published last`
    return printable(`Nothing leads from ${what} to ${page}.`)
  }
  return tags
    .map(({tag, because}) => [printable(`${page} is filed under ${tag}:`), ...trailText(because)].join('\n  '))
    .join('\n\n')
}
