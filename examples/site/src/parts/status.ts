import type {Status} from 'sourceline'
import {type Html, html} from '../html.ts'

type Look = {tone: 'tone-good' | 'tone-open' | 'tone-doubt'; fill: 'is-solid' | 'is-part' | 'is-hollow'}

/** How much stands behind a claim, as a small mark beside the sentence that says it. */
const byEvidence: Record<Status['evidence'], Look> = {
  none: {tone: 'tone-doubt', fill: 'is-hollow'},
  untraced: {tone: 'tone-doubt', fill: 'is-hollow'},
  alleged: {tone: 'tone-doubt', fill: 'is-hollow'},
  singleOrigin: {tone: 'tone-open', fill: 'is-hollow'},
  multiOrigin: {tone: 'tone-open', fill: 'is-part'},
  onRecord: {tone: 'tone-open', fill: 'is-solid'},
  partlyConfirmed: {tone: 'tone-good', fill: 'is-part'},
  principalOnRecord: {tone: 'tone-good', fill: 'is-solid'},
  documented: {tone: 'tone-good', fill: 'is-solid'},
}

const takenBack = new Set<Status['assessment']>(['refuted', 'misquoted', 'withdrawn'])

/** The classes of a status: colour for evidence, a square instead of a circle where somebody concerned disputes it. */
export function statusLook(status: Status): string {
  const {tone, fill} = byEvidence[status.evidence]
  const contested = status.contest === 'uncontested' ? '' : 'is-contested'
  return `${takenBack.has(status.assessment) ? 'tone-doubt' : tone} ${fill} ${contested}`.trimEnd()
}

/** The mark decorates; the sentence, which the package derives and nobody types, tells all of it. */
export function statusLine(status: Status, id?: string): Html | false {
  if (status.text === null) return false
  return html`<p class="status ${statusLook(status)}"${id !== undefined && html` id="${id}"`}><span>${status.text}</span></p>`
}
