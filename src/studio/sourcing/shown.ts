import {useSyncExternalStore} from 'react'
import {publishedId} from '../../references/ids.ts'

/** The claim that each article's panel is asked to show, by the article's id: who asks stands in the text, and not in the panel. */
const asked = new Map<string, string>()
const listeners = new Set<() => void>()

function put(article: string, claim: string | undefined): void {
  if (claim === undefined) asked.delete(article)
  else asked.set(article, claim)
  for (const listener of listeners) listener()
}

/** Asks the panel of an article to show what stands behind a claim; one that is opened a moment later does so too. */
export function showInPanel(article: unknown, claim: string): void {
  if (typeof article === 'string') put(publishedId(article), claim)
}

/** @returns the claim that is asked for, until it {@link isShown} */
export function useAskedClaim(article: string): string | undefined {
  return useSyncExternalStore(listen, () => asked.get(article))
}

export function isShown(article: string): void {
  put(article, undefined)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
