import {publishedId} from '../../references/ids.ts'

/** Words in a paragraph: `[start, end)` in its text, all its children put together. */
export type Place = {readonly block: string; readonly start: number; readonly end: number}

/** An attribution that is there already, by its `_key`, and the claim it is about. */
export type Written = {readonly attribution: string; readonly claim: string}

/** A claim that gets another source. */
export type Marked = {readonly claim: string}

/** Opens a card from outside the editor: over the words given, over those of a claim, or over those that are selected. */
export type OpenCard = (about?: Place | Written | Marked) => void

/** How the card of each open article is opened, by the article's id: the panel stands beside the form, and not in it. */
const cards = new Map<string, OpenCard>()

/** @returns takes it back, when the editor is closed */
export function offerCard(article: string, open: OpenCard): () => void {
  const id = publishedId(article)
  cards.set(id, open)
  return () => {
    if (cards.get(id) === open) cards.delete(id)
  }
}

/** The card of an article whose text is open in an editor; nothing where none is. */
export function cardOf(article: unknown): OpenCard | undefined {
  return typeof article === 'string' ? cards.get(publishedId(article)) : undefined
}
