import type {ClaimSlots} from 'sourceline'
import {type Html, html} from '../html.ts'
import {modalities} from '../wording.ts'
import {periodInWords} from './dates.ts'

/** What exactly is claimed, word by word, so that two wordings can be told apart. Nothing where nothing is filled in. */
export function claimSlots(slots: ClaimSlots): Html | null {
  const rows = [
    ['Who acts', slots.agent?.name],
    ['Does what', slots.action],
    ['What it is about', slots.object],
    ['Whose it is', slots.objectOf?.name],
    ['When', slots.time === null ? null : period(slots.time)],
    ['Where', slots.place],
    ['What kind of thing', slots.modality === null ? null : modalities[slots.modality]],
  ] as const
  const filled = rows.flatMap(([term, value]) => (value == null ? [] : [[term, value] as const]))
  if (filled.length === 0) return null
  return html`<section>
    <h2>What exactly is claimed</h2>
    <dl class="terms in-two">${filled.map(([term, value]) => html`<dt>${term}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>
  </section>`
}

type Time = NonNullable<ClaimSlots['time']>

const precisions: Record<NonNullable<Time['precision']>, Intl.DateTimeFormatOptions> = {
  day: {dateStyle: 'long'},
  month: {year: 'numeric', month: 'long'},
  season: {year: 'numeric', month: 'long'},
  year: {year: 'numeric'},
  unknown: {year: 'numeric'},
}

/** `{from: '2025-06-01', to: '2025-06-15', precision: 'day'}` → `1–15 June 2025`: no finer than is known. */
function period({from, to, precision}: Time): string | null {
  const start = from ?? to
  if (start === null) return null
  const [first, last] = [new Date(start), new Date(to ?? start)]
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return null
  return periodInWords(first, last, precisions[precision ?? 'day'])
}
