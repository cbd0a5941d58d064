import type {Status} from 'sourceline'

/** How much stands behind a claim, as a small mark beside the sentence that says it. */
const byEvidence: Record<Status['evidence'], string> = {
  none: 'tone-doubt is-hollow',
  untraced: 'tone-doubt is-hollow',
  alleged: 'tone-doubt is-hollow',
  singleOrigin: 'tone-open is-hollow',
  multiOrigin: 'tone-open is-part',
  onRecord: 'tone-open is-solid',
  partlyConfirmed: 'tone-good is-part',
  principalOnRecord: 'tone-good is-solid',
  documented: 'tone-good is-solid',
}

const takenBack = new Set<Status['assessment']>(['refuted', 'misquoted', 'withdrawn'])

/** Colour for evidence, a square instead of a circle where somebody concerned disputes it. */
export function toneOf({evidence, contest, assessment}: Status): string {
  const look = byEvidence[evidence]
  const tone = takenBack.has(assessment) ? look.replace(/^tone-\w+/, 'tone-doubt') : look
  return contest === 'uncontested' ? tone : `${tone} is-contested`
}

/** The mark decorates; the sentence, which the package derives and nobody types, tells all of it. */
export function StatusLine({status}: {status: Status}) {
  if (status.text === null) return null
  return (
    <p className={`status ${toneOf(status)}`}>
      <span>{status.text}</span>
    </p>
  )
}
