import {accountsIn} from './accounts.ts'
import {addressesIn} from './addresses.ts'
import {asRead} from './asRead.ts'
import {emailsIn} from './emails.ts'
import {handlesIn} from './handles.ts'
import type {Identity, IdentityKind, Span} from './identity.ts'
import {addressesOnTheWeb, linksIn} from './links.ts'
import {namesIn} from './names/namesIn.ts'
import {phonesIn} from './phones.ts'

/** What is looked for, surest first: of two findings that overlap, the later gives way. */
const finders: readonly (readonly [IdentityKind, (text: string) => readonly Span[]])[] = [
  ['iban', accountsIn],
  ['email', emailsIn],
  ['link', linksIn],
  ['handle', handlesIn],
  ['phone', phonesIn],
  ['address', addressesIn],
]

/**
 * ```ts
 * identitiesIn('Maria Delgado, maria.delgado@farrow.example, of the White House')
 * // [{kind: 'name', words: 'Maria Delgado', start: 0, end: 13}, {kind: 'email', words: 'maria.delgado@farrow.example', …}]
 * identitiesIn('someone in Marta Reyes’s office', ['Marta Reyes']) // []
 * ```
 *
 * @param named - whom the story names on the record, by full name
 * @internal
 */
export function identitiesIn(text: string, named: readonly string[] = []): Identity[] {
  const {plain, typed} = asRead(text)
  const found: Identity[] = []
  const taken = new Uint8Array(plain.length)
  const take = (kind: IdentityKind, {start, end}: Span) => {
    if (taken.subarray(start, end).some(Boolean)) return
    taken.fill(1, start, end)
    const span = typed({start, end})
    found.push({kind, ...span, words: text.slice(span.start, span.end)})
  }
  for (const [kind, find] of finders) for (const span of find(plain)) take(kind, span)
  for (const span of addressesOnTheWeb(plain)) taken.fill(1, span.start, span.end)
  for (const span of namesIn(plain, named)) take('name', span)
  return found.sort((a, b) => a.start - b.start)
}
