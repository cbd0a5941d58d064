import type {AttributionResult} from '../content/shown.ts'
import {safeHref} from './addresses.ts'
import {CalendarDay, Day, endsWithDay} from './dates.tsx'
import {Linked, WorkLink} from './WorkLink.tsx'

const against = new Set<AttributionResult['stance']>(['denies', 'partlyDenies'])

/** It speaks against the claim, in whole or in part. */
export function isDenial({stance}: Pick<AttributionResult, 'stance'>): boolean {
  return against.has(stance)
}

/** Who says so: the sentence, their words if there are any, and the way to the original. */
export function AttributionItem({attribution}: {attribution: AttributionResult}) {
  const {line, quote, saidIn, saidAt, interest, evidence, withdrawn, via} = attribution
  return (
    <li className={isDenial(attribution) ? 'is-against' : undefined}>
      {sentence(line)}
      {withdrawn && (
        <strong className="fine">
          {takenBack[withdrawn.kind ?? 'unknown']} since
          {withdrawn.at && (
            <>
              , <Day at={withdrawn.at} />
            </>
          )}
          .
        </strong>
      )}
      {quote && <q className="quote">{quote}</q>}
      {interest && <span className="fine">Their interest: {interest}</span>}
      {evidence && (
        <span className="fine">
          <Paper evidence={evidence} />
        </span>
      )}
      {saidIn && (
        <span className="fine">
          Said in <Linked words={saidIn.label} href={safeHref(saidIn.url)} />
          {saidAt && !endsWithDay(saidIn.label ?? '', saidAt) && (
            <>
              , <Day at={saidAt} />
            </>
          )}
        </span>
      )}
      {via.map((work) => (
        <span className="fine" key={work.id}>
          First reported by <WorkLink work={work} />
        </span>
      ))}
    </li>
  )
}

type Evidence = NonNullable<AttributionResult['evidence']>

/** A paper as what it does: an accusation is never told as a record. */
const papers: Record<Evidence['does'], string> = {
  alleges: 'Allegation',
  finds: 'Finding',
  settles: 'Settlement, without a finding',
  records: 'Document',
}

/** What became of a finding; of one that stands there is nothing to say. */
const states: Record<NonNullable<Evidence['state']>, string> = {
  standing: '',
  underAppeal: ', under appeal',
  setAside: ', since set aside',
}

function Paper({evidence}: {evidence: Evidence}) {
  const {label, url, does, state, madeBy, madeAt, authenticated, obtained} = evidence
  const isOpen = obtained === 'publicRecord' || obtained === 'courtFile'
  return (
    <>
      {papers[does]}: <Linked words={label} href={safeHref(url)} />
      {madeBy && `, by ${madeBy.name}`}
      {madeAt && (
        <>
          , <CalendarDay day={madeAt} />
        </>
      )}
      {state && states[state]}
      {!authenticated && !isOpen && ', not authenticated'}
    </>
  )
}

/** What was done to what had been reported. */
export const takenBack: Record<NonNullable<NonNullable<AttributionResult['withdrawn']>['kind']>, string> = {
  correction: 'Corrected',
  clarification: 'Clarified',
  editorsNote: 'Called into question',
  update: 'Updated',
  retraction: 'Retracted',
  removal: 'Taken down',
  unknown: 'Withdrawn',
}

/** `two U.S. officials said` → `Two U.S. officials said.`; nothing in a language that there is no wording in. */
export function sentence(line: string | null): string {
  if (line === null) return ''
  const [first = ''] = line
  const ended = /[.!?]["”’)]?$/.test(line)
  return `${first.toLocaleUpperCase('en')}${line.slice(first.length)}${ended ? '' : '.'}`
}
