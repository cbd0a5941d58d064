import type {EvidenceKind, OrUnknown} from '../../../vocabulary.ts'
import {indefinite} from './indefinite.ts'

/** What a document is called, and what is told of it in brackets. @internal */
export type Labelled = {readonly noun: string; readonly aside: string}

/** The words an editor may use for a kind, so that it is not said twice. */
const ownWords: Record<OrUnknown<EvidenceKind>, RegExp> = {
  document: /^documents?\b/i,
  email: /^e-?mails?\b/i,
  message: /^(?:(?:text|chat|voice|WhatsApp|Signal|Slack) )?messages?\b/i,
  recording: /^(?:(?:audio|video|sound|phone|telephone) )?recordings?\b/i,
  image: /^(?:images?|photo(?:graph)?s?|screenshots?|pictures?)\b/i,
  data: /^data\b/i,
  courtFile: /^court (?:files?|filings?|records?|documents?|papers?)\b/i,
  unknown: /(?!)/,
}

/** "the inspectorate's register", "a draft order", "Smith's diary": a phrase that stands by itself. */
const isPhrase =
  /^(?:the|an?|his|her|its|their|our|this|that|these|those|two|three|several)\s|^(?:\S+\s){0,3}?\S+(?:[’']s|s[’'])\s/i
const isMany =
  /^(?:\w+ )?(?:documents|e-?mails|messages|recordings|images|photo(?:graph)?s|screenshots|pictures|data|court (?:files|filings|records|documents|papers))\b/i

/**
 * ```ts
 * labelled('an email', 'email', 'email to the board') // {noun: 'an email to the board', aside: ''}
 * labelled('a document', 'document', 'the inspectorate’s register') // {noun: 'the inspectorate’s register', aside: ''}
 * labelled('a document', 'document', 'draft order (2024)') // {noun: 'a document', aside: 'draft order, 2024'}
 * ```
 *
 * @internal
 */
export function labelled(noun: string, kind: OrUnknown<EvidenceKind>, label: string): Labelled {
  const plain = label.replace(/\s*\(([^()]*)\)/g, ', $1')
  if (isPhrase.test(label)) return {noun: plain, aside: ''}
  if (ownWords[kind].test(label)) return {noun: isMany.test(label) ? plain : indefinite(plain), aside: ''}
  return {noun, aside: plain}
}
