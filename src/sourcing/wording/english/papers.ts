import type {DocumentFacts} from '../../facts/line.ts'
import type {PaperFacts} from '../../facts/status.ts'
import {words} from '../../tidy.ts'
import {documentNoun} from './documents.ts'
import type {House} from './house.ts'
import {list} from './numbers.ts'

type Paper = Omit<DocumentFacts, 'handled'>

/**
 * What a paper makes of a claim, for the middle of a sentence; nothing of one that only records.
 *
 * ```ts
 * paperSays(complaint, 'a court file (civil complaint)', house) // 'alleged by Jane Roe in a court file (civil complaint)'
 * paperSays(judgment, 'a court file (judgment)', house) // 'found by the High Court in a court file (judgment), under appeal'
 * ```
 *
 * @internal
 */
export function paperSays({does, state, by}: Paper, phrase: string, house: House): string {
  const maker = by && `by ${house.called(by)}`
  if (does === 'records') return ''
  if (does === 'alleges') return words('alleged', maker, 'in', phrase)
  if (does === 'settles') return `settled without a finding or an admission in ${phrase}`
  if (state === 'setAside') return `${words('found', maker, 'in', phrase)}, which was set aside`
  return `${words('found', maker, 'in', phrase)}${state === 'underAppeal' ? ', under appeal' : ''}`
}

/** The same as a thing that a claim can rest on: `an allegation by Jane Roe in a court file (civil complaint)`. @internal */
export function paperBehind(paper: Paper, house: House): string {
  const phrase = datedNoun(paper, house)
  const maker = paper.by && `by ${house.called(paper.by)}`
  if (paper.does === 'records') return phrase
  if (paper.does === 'alleges') return words('an allegation', maker, 'in', phrase)
  if (paper.does === 'settles') return words('a settlement without a finding in', phrase)
  const state = paper.state === 'underAppeal' ? ', under appeal' : paper.state === 'setAside' ? ', since set aside' : ''
  return `${words('a finding', maker, 'in', phrase)}${state}`
}

/** A paper that is cited: what it does is said of any that does more than record. @internal */
export function paperCited(paper: Paper, house: House): string {
  return paper.does === 'records' ? documentNoun(paper, house) : paperBehind(paper, house)
}

/** The clauses of a status, the weightiest first. @internal */
export function paperClauses(papers: readonly PaperFacts[], house: House): string[] {
  const own = papers.filter(({repeats}) => repeats.length === 0)
  const repeating = papers.filter(({repeats}) => repeats.length > 0)
  const records = own.filter(({does}) => does === 'records')
  const nouns = (some: readonly PaperFacts[]) => list(unique(some.map((paper) => datedNoun(paper, house))))
  const proofs = records.filter(({isProof}) => isProof)
  const publicProofs = proofs.filter(isPublic)
  const heldProofs = proofs.filter((paper) => !isPublic(paper))
  const others = records.filter(({isProof}) => !isProof)
  return [
    ...unique(own.filter(({does}) => does === 'finds').map((paper) => finding(paper, house))),
    publicProofs.length > 0 ? `confirmed by ${nouns(publicProofs)}, a public record` : '',
    heldProofs.length > 0 ? `confirmed by ${nouns(heldProofs)}` : '',
    others.length > 0 ? `supported by ${nouns(others)}` : '',
    ...unique(
      own.filter(({does}) => does === 'alleges').map((paper) => paperSays(paper, datedNoun(paper, house), house)),
    ),
    ...unique(
      own.filter(({does}) => does === 'settles').map((paper) => paperSays(paper, datedNoun(paper, house), house)),
    ),
    ...unique(repeating.map((paper) => repeats(paper, house))),
  ]
}

/** That it was set aside comes with the verb: nobody should read first that it was found. */
function finding(paper: PaperFacts, house: House): string {
  if (paper.state !== 'setAside') return paperSays(paper, datedNoun(paper, house), house)
  return `${words('a finding', paper.by && `by ${house.called(paper.by)}`, 'in', datedNoun(paper, house))} was set aside`
}

function repeats(paper: PaperFacts, house: House): string {
  const outlets = list(
    paper.repeats.map((outlet) => (outlet === undefined ? 'an outlet that is not known' : house.called(outlet))),
  )
  return `repeated from reporting by ${outlets} in ${datedNoun(paper, house)}`
}

function isPublic({obtained}: Paper): boolean {
  return obtained === 'publicRecord' || obtained === 'courtFile'
}

/** `a court file (civil complaint, May 3, 2024)`. A day is the same day everywhere. */
function datedNoun(paper: Paper, house: House): string {
  const at = paper.at && house.day(`${paper.at}T12:00:00Z`)
  return documentNoun({...paper, label: [paper.label, at].filter((part) => part).join(', ')}, house)
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}
