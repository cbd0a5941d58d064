import type {EvidenceObtained, OrUnknown} from '../../../vocabulary.ts'
import type {DocumentFacts} from '../../facts/line.ts'
import {words} from '../../tidy.ts'
import type {House} from './house.ts'
import {labelled} from './labels.ts'
import {hasOwnComma} from './numbers.ts'
import {evidenceNoun, seenVerb, shownTo} from './vocabulary.ts'

/** Open to anyone: that a newsroom has it is no news, and nobody needs to vouch for it. */
const isOpenToAnyone: Record<OrUnknown<EvidenceObtained>, boolean> = {
  publicRecord: true,
  courtFile: true,
  informationRequest: false,
  provided: false,
  notStated: false,
  unknown: false,
}

/** `a document (draft order)`, `an email (not authenticated)`. @internal */
export function documentNoun(document: Omit<DocumentFacts, 'handled'>, house: House): string {
  const {label, obtained, authenticated} = document
  const doubt = !authenticated && !isOpenToAnyone[obtained] ? 'not authenticated' : ''
  const {noun, aside: what} = labelled(nounOf(document, house), document.kind, label)
  const aside = [what, doubt].filter((part) => part !== '').join(', ')
  return words(noun, aside && `(${aside})`)
}

/** Of an exchange that has become known readers are told with whom it was: nobody in it spoke to them. */
function nounOf({kind, privately, isPrivate, by: maker}: Omit<DocumentFacts, 'handled'>, house: House): string {
  const by = maker && house.called(maker)
  if (!privately) return evidenceNoun[kind]
  if (kind === 'email' || kind === 'message') {
    return words(isPrivate ? `a private ${kind}` : evidenceNoun[kind], by && `from ${by}`)
  }
  return isPrivate
    ? words(evidenceNoun[kind], 'of a private conversation', by && `with ${by}`)
    : words(evidenceNoun[kind], by && `of ${by}`)
}

/**
 * The document and how the newsroom came to know what is in it.
 *
 * ```ts
 * documentPhrase(memo, 'Reuters', house, 'two officials') // 'a document (memo) described to Reuters by two officials'
 * ```
 *
 * @internal
 */
export function documentPhrase(
  document: DocumentFacts,
  outlet: string,
  house: House,
  by?: string,
  {isParted = false}: {isParted?: boolean} = {},
): string {
  const noun = documentNoun(document, house)
  const handled = words(handling(document, outlet), by && `by ${by}`)
  // "AP’s statement, as quoted in 2009, seen by …": what opens with a comma is closed by one.
  return words(handled !== '' && (isParted || hasOwnComma(noun)) ? `${noun},` : noun, handled)
}

function handling({handled, kind, obtained}: DocumentFacts, outlet: string): string {
  if (handled === 'documentDescribed') return `described to ${outlet}`
  if (obtained === 'provided') return `${handled === 'documentSeen' ? shownTo[kind] : 'provided to'} ${outlet}`
  if (handled === 'documentSeen') return `${seenVerb[kind]} by ${outlet}`
  return isOpenToAnyone[obtained] ? '' : `obtained by ${outlet}`
}
