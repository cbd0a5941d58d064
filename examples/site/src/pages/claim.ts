import type {Assessment, Claim, ClaimAttribution} from 'sourceline'
import {type Html, html} from '../html.ts'
import {attributionItem, workLink} from '../parts/attributionLine.ts'
import {articleCard, topicAddress} from '../parts/card.ts'
import {claimAddress} from '../parts/claimCard.ts'
import {claimSlots} from '../parts/claimSlots.ts'
import {dayOf} from '../parts/dates.ts'
import type {View} from '../parts/layout.ts'
import {statusLine, statusLook} from '../parts/status.ts'
import {findings} from '../wording.ts'

/** One claim: what is known, what exactly is claimed, who said what about it and when, and what else is going round. */
export function claimPage(claim: Claim): View {
  return {
    title: claim.text,
    description: claim.status.text,
    path: claimAddress(claim),
    main: html`<div class="sheet">
      <p class="kicker">Claim${claim.topics.map((topic) => html` · <a href="${topicAddress(topic)}">${topic.name}</a>`)}</p>
      <h1>${claim.text}</h1>
      <div class="verdict ${statusLook(claim.status)}">${statusLine(claim.status)}</div>
      ${
        claim.variantOf !== null &&
        html`<p>This is another wording of <a href="${claimAddress(claim.variantOf)}">${claim.variantOf.text}</a> What is known about that claim does not carry over to this one.</p>`
      }
      ${rivals(claim)}
      ${assessments(claim.assessments)}
      ${claim.slots !== null && claimSlots(claim.slots)}
      ${whoSaysSo(claim)}
      ${variants(claim)}
      ${
        claim.articles.length > 0 &&
        html`<section><h2>In our reporting</h2><div class="cards">${claim.articles.map((article) => articleCard(article, {inSection: true}))}</div></section>`
      }
    </div>`,
  }
}

function assessments(all: readonly Assessment[]): Html | null {
  if (all.length === 0) return null
  return html`<section>
    <h2>Our assessment</h2>
    <ol class="timeline">${all.toReversed().map(
      ({finding, at, reason, relies}) => html`<li>
        ${dayOf(at)}
        <div>
          <p><strong>${findings[finding]}.</strong> ${reason}</p>
          ${relies.length > 0 && html`<p class="fine">Relies on:</p><ul class="fine relies">${relies.map((work) => html`<li>${workLink(work)}</li>`)}</ul>`}
        </div>
      </li>`,
    )}</ol>
  </section>`
}

function whoSaysSo(claim: Claim): Html {
  const about = claim.attributions.filter((attribution) => attribution.claim === claim.id)
  return html`<section>
    <h2>Who says so</h2>
    ${about.length === 0 ? html`<p>No published work gives a source for this wording.</p>` : workList(about)}
  </section>`
}

/** Other wordings apart, so that nobody's confirmation or denial of one is taken for another's. */
function variants(claim: Claim): Html | null {
  const others = claim.variantOf === null ? claim.variants : [claim.variantOf, ...claim.variants]
  if (others.length === 0) return null
  return html`<section>
    <h2>Other wordings of it</h2>
    ${others.map((other) => {
      const about = claim.attributions.filter((attribution) => attribution.claim === other.id)
      return html`<h3><a href="${claimAddress(other)}">${other.text}</a></h3>${about.length > 0 && workList(about)}`
    })}
  </section>`
}

/** At most one of them can be right: each is told on the page of every other. */
function rivals({competesWith}: Claim): Html | null {
  if (competesWith.length === 0) return null
  return html`<section>
    <h2>Accounts at odds with it</h2>
    <ul class="rivals">${competesWith.map((rival) => html`<li><a href="${claimAddress(rival)}">${rival.text}</a></li>`)}</ul>
  </section>`
}

/** Statements under the work they are in, in the order in which the works appeared. */
function workList(attributions: readonly ClaimAttribution[]): Html {
  const works = [...new Map(attributions.map(({work}) => [work.id, work])).values()]
  return html`<ol class="works">${works.map(
    (work) => html`<li>
      <p class="fine">${workLink(work)}</p>
      <ul class="lines">${attributions.filter(({work: {id}}) => id === work.id).map(attributionItem)}</ul>
    </li>`,
  )}</ol>`
}
