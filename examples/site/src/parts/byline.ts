import type {Byline} from 'sourceline'
import {type Html, html} from '../html.ts'

/** `By Ada Byrne and Tom Reyes`, each name kept from turning the direction of the rest. */
export function bylineOf(authors: readonly Byline[]): Html | null {
  if (authors.length === 0) return null
  return html`By ${authors.map(({name}, index) => html`${separator(index, authors.length)}<strong><bdi>${name}</bdi></strong>`)}`
}

function separator(index: number, count: number): string {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
