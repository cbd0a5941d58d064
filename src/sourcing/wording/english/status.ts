import type {ContestFacts, Dated, EvidenceFacts, StatusFacts} from '../../facts/status.ts'
import {sentence} from '../../tidy.ts'
import {admitted} from './admissions.ts'
import {assessed} from './assessments.ts'
import type {House} from './house.ts'
import {noticeClause} from './notices.ts'
import {capitalised, list} from './numbers.ts'
import {fromSources} from './origins.ts'
import {paperClauses} from './papers.ts'
import {quoted} from './quoted.ts'
import {verb} from './stances.ts'
import {denierWords, inBrackets, whoWords} from './who.ts'

/**
 * `Confirmed in part by X (June 27, 2025); disputed in part by Y (June 26, 2025).`
 *
 * @internal
 */
export function status(facts: StatusFacts, house: House): string {
  const clauses = [...evidenceClauses(facts.evidence, house), ...contestClauses(facts, house)]
  return [
    clauses.filter((clause) => clause !== '').join('; '),
    ...facts.rivals.map((text) => `another account is at odds with it: ${quoted(text)}`),
    assessed(facts.assessment, facts.mayConfirm, house),
  ]
    .filter((text) => text !== '')
    .map((text) => sentence(capitalised(text)))
    .join(' ')
}

function evidenceClauses(facts: EvidenceFacts, house: House): string[] {
  const by = dated(house)
  return [
    unnamedOrigin(facts, house),
    by('confirmed', facts.confirmed),
    by('confirmed in part', facts.partlyConfirmed),
    ...facts.admitted.map(
      ({who, at, kind, to, isWhole}) =>
        `${whoWords(who, house)} ${admitted(kind, to, isWhole)}${inBrackets(at, house)}`,
    ),
    by('stated on the record', facts.stated),
    by('stated in part on the record', facts.partlyStated),
    ...facts.observed.map(({who, at}) => `seen by ${reporterOf(who, house)}${inBrackets(at, house)}`),
    ...paperClauses(facts.documents, house),
    ...[...facts.withdrawn, ...facts.noticed].map((notice) => noticeClause(notice, house)),
  ]
}

function reporterOf(who: Dated['who'], house: House): string {
  return who.kind === 'outlet' && who.own ? 'this newsroom’s reporter' : `a reporter of ${whoWords(who, house)}`
}

/** What can be said of a claim that nobody stands behind by name; nothing where somebody, or a document, does. */
function unnamedOrigin(facts: EvidenceFacts, house: House): string {
  const by = dated(house)
  const {level, origins, outlets} = facts
  // A paper is told as what it is, whatever it is worth.
  const isTold = facts.documents.length > 0 && facts.withdrawn.length === 0
  if (level === 'none') return isTold ? '' : nobody(facts)
  if (level === 'untraced') return isTold ? '' : untraced(facts)
  // A paper that speaks for itself is told as one.
  if (outlets.length === 0 && !facts.isOtherWording) return ''
  if (level === 'multiOrigin') return `${by('reported', outlets)}, ${fromSources(origins)}`
  if (level !== 'singleOrigin') return ''
  if (facts.isOtherWording) return 'traced to reporting that worded it differently'
  return `${by('reported', outlets)}, ${fromSources(origins)}`
}

/** Reporting that was taken back had a source: that it has none is not what readers are told. */
const noneStands = 'no longer supported by reporting'

function untraced(facts: EvidenceFacts): string {
  if (facts.withdrawn.length > 0) return noneStands
  return `no source given${facts.isRelayed ? ' that could be traced' : ''}${ofAll(facts)}`
}

function nobody(facts: EvidenceFacts): string {
  return facts.withdrawn.length > 0 ? noneStands : `no source given${ofAll(facts)}`
}

/** Where somebody stands behind a part of it, it has a source for that. */
function ofAll({partlyStated, admitted: owned}: EvidenceFacts): string {
  return partlyStated.length + owned.length > 0 ? ' for all of it' : ''
}

function contestClauses({evidence, contest, isSerious}: StatusFacts, house: House): string[] {
  const by = dated(house)
  return [
    undisputed(evidence, contest, isSerious),
    by('disputed', contest.disputed),
    by('disputed in part', contest.partlyDisputed),
    by('denied', contest.denied),
    by('denied in part', contest.partlyDenied),
    by('denied', contest.deniedByOthers),
    by('not directly denied', contest.notDirectlyDenied),
    ...contest.silent.map(
      ({stance, who, at}) => `${whoWords(who, house)} ${verb[stance]({mayConfirm: false})}${inBrackets(at, house)}`,
    ),
  ]
}

/**
 * That nobody disputes a claim is said of one that accuses nobody, stands as it was reported, and that nobody has said
 * anything against. Of an accusation it would say that the accused lets it stand; there it is told that they are not heard.
 */
function undisputed(evidence: EvidenceFacts, contest: ContestFacts, isSerious: boolean): string {
  // What nobody has reported in these words nobody was asked about.
  if (evidence.level === 'none' || evidence.isOtherWording || !contest.isUndisputed) return ''
  const isProven = evidence.documents.some(({isProof}) => isProof)
  const {partlyConfirmed, partlyStated, admitted: owned, withdrawn, noticed} = evidence
  if (isSerious) {
    // What is not here may have been said elsewhere, and whoever it concerns may never have been asked.
    const isUnheard = contest.isUnheard && owned.length === 0 && !isProven
    return isUnheard ? 'no response from anyone it concerns is recorded here' : ''
  }
  const isWhole = partlyConfirmed.length + partlyStated.length + owned.length === 0
  return isWhole && withdrawn.length + noticed.length === 0 ? 'not disputed by anyone it concerns' : ''
}

/** `denied by X (June 26, 2025) and Y`; nothing of nobody. */
function dated(house: House): (what: string, people: readonly Dated[]) => string {
  return (what, people) => {
    if (people.length === 0) return ''
    return `${what} by ${list(people.map(({who, at}) => `${denierWords(who, house)}${inBrackets(at, house)}`))}`
  }
}
