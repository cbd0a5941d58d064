import type {NoticeKind, OrUnknown} from '../../../vocabulary.ts'
import type {NoticeFacts} from '../../facts/status.ts'
import type {House} from './house.ts'
import {inBrackets, whoWords} from './who.ts'

/** What an outlet did to what it had reported of a claim, before "by". */
const withdrew: Record<OrUnknown<NoticeKind>, string> = {
  correction: 'corrected',
  clarification: 'clarified',
  editorsNote: 'called into question in an editor’s note',
  update: 'updated',
  retraction: 'retracted',
  removal: 'taken down',
  unknown: 'given a notice',
}

/** What it did to a work, after its name. */
const mended: Record<OrUnknown<NoticeKind>, string> = {
  correction: 'corrected its report',
  clarification: 'clarified its report',
  editorsNote: 'called its report into question in an editor’s note',
  update: 'updated its report',
  retraction: 'retracted its report',
  removal: 'took down its report',
  unknown: 'gave notice about its report',
}

/** Of a claim: `retracted by Newsweek (May 16, 2005)`; of a work as a whole: `Newsweek corrected its report (…)`. @internal */
export function noticeClause(notice: NoticeFacts, house: House): string {
  const {kind, who, at} = notice
  const date = inBrackets(at, house)
  if (kind === 'retraction' || kind === 'removal' || notice.isOfClaim)
    return `${withdrew[kind]} by ${whoWords(who, house)}${date}`
  return `${whoWords(who, house)} ${mended[kind]}${date}`
}

/** The same as a sentence of its own, about "it". @internal */
export function noticeSentence({kind, who, at, isOfClaim}: NoticeFacts, house: House): string {
  const date = at === undefined ? '' : ` on ${house.day(at)}`
  if (!isOfClaim || kind === 'retraction' || kind === 'removal') return `${whoWords(who, house)} ${mended[kind]}${date}`
  return `This was ${withdrew[kind]} by ${whoWords(who, house)}${date}`
}

/** After "was": `retracted by Newsweek on May 16, 2005`. @internal */
export function noticeWords({kind, who, at}: NoticeFacts, house: House): string {
  return `${withdrew[kind]} by ${whoWords(who, house)}${at === undefined ? '' : ` on ${house.day(at)}`}`
}

/** Of a work of our own that was taken back: what it claimed is not said again. @internal */
export function takenBack({kind, who, at}: Omit<NoticeFacts, 'isOfClaim'>, house: House): string {
  const did = kind === 'removal' ? 'took down' : 'retracted'
  const words = `${whoWords(who, house)} ${did} this article${at === undefined ? '' : ` on ${house.day(at)}`}.`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
