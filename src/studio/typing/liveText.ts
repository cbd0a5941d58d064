import {useSyncExternalStore} from 'react'

/**
 * The texts of open articles as they stand in their editors, by the id of the draft or version that is written. The editor hands a text to the form only when
 * a quarter of a second has passed without a key; what stands beside it is to follow sooner.
 */
const texts = new Map<unknown, unknown>()
const waiting = new Set<() => void>()

/** Tells the text of an article; `undefined` when its editor is closed. */
export function tellText(article: string, text: unknown): void {
  if (text === undefined) texts.delete(article)
  else texts.set(article, text)
  for (const tell of waiting) tell()
}

/** The text that was told last; nothing where no editor is open, or nothing was typed since. */
export function useLiveText(article: unknown): unknown {
  return useSyncExternalStore(subscribe, () => texts.get(article))
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  return () => waiting.delete(tell)
}
