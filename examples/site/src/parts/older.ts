import {type Html, html} from '../html.ts'

/** The way to the next page of a list, if there is one. */
export function older(path: string, next: string | null): Html | null {
  if (next === null) return null
  return html`<p class="pages"><a class="button" href="${path}?after=${encodeURIComponent(next)}">Older stories</a></p>`
}
