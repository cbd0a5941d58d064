import type {ArticleCard, Page, Topic} from 'sourceline'
import {html} from '../html.ts'
import {articleCard, topicAddress} from '../parts/card.ts'
import type {View} from '../parts/layout.ts'
import {older} from '../parts/older.ts'

/** A subject: the way up, the ways down, and every article about it or anything narrower. */
export function topicPage(topic: Topic, {items, next}: Page<ArticleCard>, after: string | undefined): View {
  const path = topicAddress(topic)
  const {breadcrumbs, narrower} = topic
  return {
    title: topic.name,
    path: after === undefined ? path : `${path}?after=${encodeURIComponent(after)}`,
    topic: topic.slug,
    description: `Articles about ${topic.name}, with their sources.`,
    main: html`
      <div class="section-intro">
        ${
          breadcrumbs.length > 0 &&
          html`<nav class="kicker" aria-label="Broader subjects">
            ${breadcrumbs.map((broader) => html`<a href="${topicAddress(broader)}">${broader.name}</a> › `)}
          </nav>`
        }
        <h1 class="page-title">${topic.name}</h1>
        ${
          narrower.length > 0 &&
          html`<nav aria-label="Narrower subjects"><ul class="narrower">
            ${narrower.map((each) => html`<li><a href="${topicAddress(each)}">${each.name}</a></li>`)}
          </ul></nav>`
        }
      </div>
      ${items.length === 0 && html`<p>Nothing has been published about this yet.</p>`}
      <div class="cards in-two">${items.map((article) => articleCard(article))}</div>
      ${older(path, next)}
    `,
  }
}
