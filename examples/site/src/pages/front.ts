import type {ArticleCard, Page} from 'sourceline'
import {html} from '../html.ts'
import {articleCard} from '../parts/card.ts'
import type {View} from '../parts/layout.ts'
import {older} from '../parts/older.ts'

/** The newest article that has a picture in full size, the rest beneath it; further back, a plain list. */
export function frontPage({items, next}: Page<ArticleCard>, after: string | undefined): View {
  const lead = after === undefined ? (items.find(({image}) => image !== null) ?? items[0]) : undefined
  const rest = items.filter((article) => article !== lead)
  return {
    title: after === undefined ? 'Front page' : 'Older stories',
    path: after === undefined ? '/' : `/?after=${encodeURIComponent(after)}`,
    description: 'News with its sources: every marked sentence says who says so.',
    main: html`
      <h1 class="${after === undefined ? 'unseen' : 'page-title'}">${after === undefined ? 'The latest' : 'Older stories'}</h1>
      ${items.length === 0 && html`<p>Nothing has been published yet. What is published in the Studio appears here.</p>`}
      ${lead !== undefined && articleCard(lead, {lead: true})}
      <div class="cards in-two">${rest.map((article) => articleCard(article))}</div>
      ${older('/', next)}
    `,
  }
}
