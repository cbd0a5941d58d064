import type {ArticleCard} from 'sourceline'
import {type Html, html} from '../html.ts'
import {articleKinds, takenBack} from '../wording.ts'
import {bylineOf} from './byline.ts'
import {dayOf} from './dates.ts'
import {imageElement} from './figure.ts'

/** An article in a list. The picture repeats the headline's link for the pointer only: one link a card is enough to tab to. */
export function articleCard(article: ArticleCard, {lead = false, inSection = false} = {}): Html {
  const {headline, standfirst, slug, publishedAt, authors, image, withdrawn} = article
  const picture =
    image === null
      ? null
      : imageElement(image, {sizes: lead ? '(min-width: 56rem) 40rem, 100vw' : '22rem', first: lead})
  const byline = bylineOf(authors)
  const title = html`<a href="${articleAddress({slug})}">${headline}</a>`
  return html`<article class="${lead ? 'lead' : 'card'}${picture !== null && ' has-image'}">
    <div>
      ${kicker(article)}
      ${inSection ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`}
      ${standfirst !== null && html`<p class="standfirst">${standfirst}</p>`}
      <p class="fine">${withdrawn !== null && html`<strong>${takenBack[withdrawn.kind]}</strong> · `}${byline !== null && html`${byline} · `}${dayOf(publishedAt)}</p>
    </div>
    ${picture !== null && html`<a class="card-image" href="${articleAddress({slug})}" tabindex="-1" aria-hidden="true">${picture}</a>`}
  </article>`
}

/** The subject, and the kind of text where it is more or less than news. */
export function kicker({topics, kind}: Pick<ArticleCard, 'topics' | 'kind'>): Html {
  const [topic] = topics
  return html`<p class="kicker">
    ${topic !== undefined && html`<a href="${topicAddress(topic)}">${topic.name}</a>`}${topic !== undefined && kind !== 'news' && ' · '}${kind !== 'news' && articleKinds[kind]}
  </p>`
}

export function articleAddress({slug}: {slug: string}): string {
  return `/articles/${encodeURIComponent(slug)}`
}

export function topicAddress({slug}: {slug: string}): string {
  return `/topics/${encodeURIComponent(slug)}`
}
