import type {Records} from '../../gate/index.ts'
import type {OutlineItem} from './outline.ts'

/** An unnamed attribution of our own, and whether the desk has noted what it must about it. */
export type Noted = {readonly key: string; readonly line: string; readonly isNoted: boolean}

/** The unnamed sources of an article in the order of its text, each once. */
export function recordStates(article: string, outline: readonly OutlineItem[], records: Records | undefined): Noted[] {
  const noted = new Set((records?.records.get(article) ?? []).map(({key}) => key))
  const lines = outline.flatMap((item) => item.lines).filter(({isUnnamed, isOwn}) => isUnnamed && isOwn)
  const unique = new Map(lines.map((line) => [line.key, line]))
  return [...unique.values()].map(({key, line}) => ({key, line, isNoted: noted.has(key)}))
}
