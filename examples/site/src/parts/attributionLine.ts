import type {AttributionResult, WorkReference} from 'sourceline'
import {type Html, html} from '../html.ts'
import {type Evidence, papers, states, takenBack} from '../wording.ts'
import {calendarDay, dayOf, endsWithDay} from './dates.ts'
import {safeHref} from './safeLink.ts'

const denials = new Set<AttributionResult['stance']>(['denies', 'partlyDenies'])

/** It speaks against the claim, in whole or in part. */
export function isDenial({stance}: Pick<AttributionResult, 'stance'>): boolean {
  return denials.has(stance)
}

/** Who says so: the sentence, their words if there are any, and the way to the original. */
export function attributionItem(attribution: AttributionResult): Html {
  const {quote, saidIn, saidAt, interest, evidence, withdrawn, via} = attribution
  return html`<li${isDenial(attribution) && html` class="is-against"`}>
    ${sentence(attribution.line)}
    ${withdrawn !== null && html`<strong class="fine">${takenBack[withdrawn.kind]} since, ${dayOf(withdrawn.at)}.</strong>`}
    ${quote !== null && html`<q class="quote">${quote}</q>`}
    ${interest !== null && html`<span class="fine">Their interest: ${interest}</span>`}
    ${evidence !== null && html`<span class="fine">${paper(evidence)}</span>`}
    ${saidIn !== null && html`<span class="fine">Said in ${linked(saidIn.label, saidIn.url)}${saidAt !== null && !endsWithDay(saidIn.label, saidAt) && html`, ${dayOf(saidAt)}`}</span>`}
    ${via.map((work) => html`<span class="fine">First reported by ${workLink(work)}</span>`)}
  </li>`
}

/** `Allegation: civil complaint, by Jane Roe, May 3, 2024`: what a paper does, who made it, and whether it still holds. */
function paper({label, url, does, state, madeBy, madeAt, authenticated, obtained}: Evidence): Html {
  const isOpen = obtained === 'publicRecord' || obtained === 'courtFile'
  const holds = state === null ? undefined : states[state]
  return html`${papers[does]}: ${linked(label, url)}${madeBy !== null && html`, by <bdi>${madeBy.name}</bdi>`}${
    madeAt !== null && html`, ${calendarDay(madeAt)}`
  }${holds !== undefined && `, ${holds}`}${!authenticated && !isOpen && ', not authenticated'}`
}

/** `two U.S. officials said` → `Two U.S. officials said.`; nothing in a language that there is no wording in. */
export function sentence(line: string | null): string {
  if (line === null) return ''
  const [first = ''] = line
  const ended = /[.!?]["”’)]?$/.test(line)
  return `${first.toLocaleUpperCase('en')}${line.slice(first.length)}${ended ? '' : '.'}`
}

/** A work by its outlet and title, linked where there is something to follow; a kept copy, where there is one, beside it. */
export function workLink(work: WorkReference): Html {
  const {outlet, title, slug, url, archivedUrl, publishedAt} = work
  const publisher = outlet ?? (work.type === 'report' ? 'Unknown outlet' : null)
  return html`${publisher !== null && html`<bdi>${publisher}</bdi>: `}${linked(title, slug === null ? url : `/articles/${encodeURIComponent(slug)}`)}${
    publishedAt !== null && html`, ${dayOf(publishedAt)}`
  }${safeHref(archivedUrl) !== undefined && html` (${linked('archived copy', archivedUrl)})`}`
}

/** Words with a link where the address is one to follow: `/…` on this site, or a safe one outside it. */
export function linked(words: string, address: string | null): Html {
  const href = address?.startsWith('/') ? address : safeHref(address)
  return href === undefined ? html`<bdi>${words}</bdi>` : html`<a href="${href}"><bdi>${words}</bdi></a>`
}
