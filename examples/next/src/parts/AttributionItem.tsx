import type {AttributionResult} from 'sourceline'
import {safeHref} from './addresses.ts'
import {Day, endsWithDay} from './dates.tsx'
import {Linked, WorkLink} from './WorkLink.tsx'

const against = new Set<AttributionResult['stance']>(['denies', 'partlyDenies'])

/** It speaks against the claim, in whole or in part. */
export function isDenial({stance}: Pick<AttributionResult, 'stance'>): boolean {
  return against.has(stance)
}

/** Who says so: the sentence, their words if there are any, and the way to the original. */
export function AttributionItem({attribution}: {attribution: AttributionResult}) {
  const {line, quote, saidIn, saidAt, interest, evidence, via} = attribution
  return (
    <li className={isDenial(attribution) ? 'is-against' : undefined}>
      {sentence(line)}
      {quote && <q className="quote">{quote}</q>}
      {interest && <span className="fine">Their interest: {interest}</span>}
      {evidence && (
        <span className="fine">
          Document: <Linked words={evidence.label} href={safeHref(evidence.url)} />
          {!evidence.authenticated && ', not authenticated'}
        </span>
      )}
      {saidIn && (
        <span className="fine">
          Said in <Linked words={saidIn.label} href={safeHref(saidIn.url)} />
          {saidAt && !endsWithDay(saidIn.label, saidAt) && (
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

/** `two U.S. officials said` → `Two U.S. officials said.`; nothing in a language that there is no wording in. */
export function sentence(line: string | null): string {
  if (line === null) return ''
  const [first = ''] = line
  const ended = /[.!?]["”’)]?$/.test(line)
  return `${first.toLocaleUpperCase('en')}${line.slice(first.length)}${ended ? '' : '.'}`
}
