// Characters that turn the direction of what follows them. Fine inside a paragraph of their own, where the browser ends
// their effect; in a title bar, a share card or a log they would turn the words around them.
const turnsDirection = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g

/** Text for places without markup, where nothing can contain a change of direction: titles, descriptions, log lines. */
export function plainText(text: string): string {
  return text.replace(turnsDirection, '').replace(/\s+/g, ' ').trim()
}
