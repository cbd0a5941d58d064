import type {Article, ArticleAttribution, ArticleClaim} from 'sourceline'
import {type Html, html} from '../html.ts'
import {takenBack} from '../wording.ts'
import {isDenial, sentence} from './attributionLine.ts'
import type {Card} from './sourceNotes.ts'
import {statusLine} from './status.ts'

/**
 * What a marked sentence shows: for each of its claims what is known, and who says so in this article. Cards stand after
 * the text, so that the text reads through; they are popovers, so that opening one moves nothing.
 */
export function claimCard({id, mark}: Card, article: Article): Html {
  const claims = mark.claims.flatMap((claim) => article.claims.find((candidate) => candidate.id === claim) ?? [])
  const given = article.attributions.filter((attribution) => mark.attributions.includes(attribution.id))
  return html`<div class="says" id="${id}" popover="manual" role="group" aria-label="Who says so">
    ${claims.map((claim, index) => section(claim, given, index === 0 ? `${id}-status` : undefined))}
  </div>`
}

function section(claim: ArticleClaim, given: readonly ArticleAttribution[], statusId: string | undefined): Html {
  const about = given.filter((attribution) => attribution.claim === claim.id)
  const shown = sample(about)
  return html`<section>
    <p class="claim-text">${claim.text}</p>
    ${statusLine(claim.status, statusId)}
    ${shown.length > 0 && html`<ul class="lines">${shown.map(shortItem)}</ul>`}
    <p class="more"><a href="${claimAddress(claim)}">${moreThan(shown, about)}<span class="unseen">: ${claim.text}</span></a></p>
  </section>`
}

function shortItem(attribution: ArticleAttribution): Html {
  const {line, withdrawn} = attribution
  return html`<li${isDenial(attribution) && html` class="is-against"`}>${sentence(line)}${withdrawn !== null && html` <strong class="fine">${takenBack[withdrawn.kind]} since.</strong>`}</li>`
}

const room = 4

/** As many as a card has room for, in their order, and never one side alone where there are two. */
export function sample(about: readonly ArticleAttribution[]): readonly ArticleAttribution[] {
  const against = about.filter(isDenial)
  const others = about.filter((attribution) => !isDenial(attribution))
  const shown = others.slice(0, Math.max(room - against.length, room - 2))
  shown.push(...against.slice(0, room - shown.length))
  return about.filter((attribution) => shown.includes(attribution))
}

function moreThan(shown: readonly unknown[], about: readonly unknown[]): string {
  const left = about.length - shown.length
  return left === 0 ? 'All that is known about this claim' : `${left} more, and all that is known about this claim`
}

export function claimAddress({id}: {id: string}): string {
  return `/claims/${encodeURIComponent(id)}`
}
