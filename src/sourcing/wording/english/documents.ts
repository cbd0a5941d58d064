import type {EvidenceObtained} from '../../../vocabulary.ts'
import type {DocumentFacts} from '../../facts/line.ts'
import {words} from '../../tidy.ts'
import {evidenceNoun} from './vocabulary.ts'

/** Open to anyone: that a newsroom has it is no news, and nobody needs to vouch for it. */
const isOpenToAnyone: Record<EvidenceObtained, boolean> = {
  publicRecord: true,
  courtFile: true,
  informationRequest: false,
  provided: false,
  notStated: false,
}

/** `a document (draft order)`, `an email (not authenticated)`. @internal */
export function documentNoun({kind, label, obtained, authenticated}: Omit<DocumentFacts, 'handled'>): string {
  const doubt = !authenticated && !isOpenToAnyone[obtained] ? 'not authenticated' : ''
  const aside = [label, doubt].filter((part) => part !== '').join(', ')
  return words(evidenceNoun[kind], aside && `(${aside})`)
}

/**
 * The document and how the newsroom came to know what is in it.
 *
 * ```ts
 * documentPhrase(memo, 'Reuters', 'two officials') // 'a document (memo) described to Reuters by two officials'
 * ```
 *
 * @internal
 */
export function documentPhrase(document: DocumentFacts, outlet = 'the newsroom', by?: string): string {
  return words(documentNoun(document), handling(document, outlet), by && `by ${by}`)
}

function handling({handled, obtained}: DocumentFacts, outlet: string): string {
  if (handled === 'documentDescribed') return `described to ${outlet}`
  if (obtained === 'provided') return `${handled === 'documentSeen' ? 'shown' : 'provided'} to ${outlet}`
  if (handled === 'documentSeen') return `seen by ${outlet}`
  return isOpenToAnyone[obtained] ? '' : `obtained by ${outlet}`
}
