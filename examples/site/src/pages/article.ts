import type {Article} from 'sourceline'
import {articleJsonLd} from 'sourceline/export'
import {type Html, html} from '../html.ts'
import {absoluteAddresses} from '../parts/addresses.ts'
import {workLink} from '../parts/attributionLine.ts'
import {bodyText} from '../parts/body.ts'
import {bylineOf} from '../parts/byline.ts'
import {articleAddress, kicker, topicAddress} from '../parts/card.ts'
import {claimCard} from '../parts/claimCard.ts'
import {momentOf} from '../parts/dates.ts'
import {figure} from '../parts/figure.ts'
import {languageTag} from '../parts/languageTag.ts'
import type {Shell, View} from '../parts/layout.ts'
import {isTakenBack, notices} from '../parts/notices.ts'
import {withSourceNotes} from '../parts/sourceNotes.ts'
import {sourcingBox} from '../parts/sourcingBox.ts'

/** An article: what must be known before reading it, the text with its sources to open, and where all of it comes from. */
export function articlePage(article: Article, {siteUrl, policy}: Shell): View {
  const numberOf = new Map(article.claims.map(({id}, index) => [id, index + 1]))
  const {body, cards} = withSourceNotes(article.body, numberOf)
  return {
    title: article.headline,
    description: isTakenBack(article.notices) ? article.sourcingNote : article.standfirst,
    path: articleAddress(article),
    image: article.image,
    published: article.publishedAt,
    jsonLd: articleJsonLd(article, {addresses: absoluteAddresses(siteUrl), policy}),
    ...(article.topics[0] && {topic: article.topics[0].slug}),
    main: html`<article class="article" lang="${languageTag(article.language)}">
      ${heading(article)}
      ${notices(article.notices, 'above')}
      ${
        isTakenBack(article.notices)
          ? html`<p class="sourcing-note">${article.sourcingNote}</p>`
          : html`${article.image !== null && figure(article.image, {first: true})}
      <div class="body">${bodyText(body)}</div>
      ${sourcingBox(article)}`
      }
      ${article.claims.length === 0 && article.aiUse !== null && html`<p class="fine">Use of AI: ${article.aiUse}</p>`}
      <div class="after">
        ${notices(article.notices, 'below')}
        <ul class="topics" aria-label="Subjects">${article.topics.map((topic) => html`<li><a href="${topicAddress(topic)}">${topic.name}</a></li>`)}</ul>
      </div>
      ${!isTakenBack(article.notices) && cards.map((card) => claimCard(card, article))}
    </article>`,
  }
}

function heading(article: Article): Html {
  const byline = bylineOf(article.authors)
  const {standfirst, publishedAt, modifiedAt, basedOn} = article
  return html`<header>
    ${kicker(article)}
    <h1 class="headline">${article.headline}</h1>
    ${standfirst !== null && !isTakenBack(article.notices) && html`<p class="standfirst">${standfirst}</p>`}
    <div class="byline">
      ${byline}
      <span class="fine">${momentOf(publishedAt)}${modifiedAt !== null && modifiedAt !== publishedAt && html` · changed ${momentOf(modifiedAt)}`}</span>
      ${basedOn !== null && html`<span class="fine">${origins[article.origin]} ${workLink(basedOn)}</span>`}
    </div>
  </header>`
}

/** How a text that is not ours says so; our own reporting has nothing to say here. */
const origins: Record<Article['origin'], string> = {
  own: 'Based on',
  wire: 'Agency text from',
  translation: 'Translated from',
  unknown: 'Based on',
}
