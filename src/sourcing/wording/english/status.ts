import type {ContestFacts, Dated, EvidenceFacts, StatusFacts} from '../../facts/status.ts'
import {sentence} from '../../tidy.ts'
import {assessed} from './assessments.ts'
import {documentNoun} from './documents.ts'
import type {House} from './house.ts'
import {withdrew} from './notices.ts'
import {capitalised, list} from './numbers.ts'
import {fromSources} from './origins.ts'
import {verb} from './stances.ts'
import {inBrackets, whoWords} from './who.ts'

/**
 * `Confirmed in part by X (June 27, 2025); disputed in part by Y (June 26, 2025).`
 *
 * @internal
 */
export function status({evidence, contest, assessment, mayConfirm}: StatusFacts, house: House): string {
  const told = [...evidenceClauses(evidence, house), ...contestClauses(contest, house)].filter(
    (clause) => clause !== '',
  )
  return [told.join('; '), assessed(assessment, mayConfirm, house)]
    .filter((text) => text !== '')
    .map((text) => sentence(capitalised(text)))
    .join(' ')
}

function evidenceClauses(facts: EvidenceFacts, house: House): string[] {
  const by = dated(house)
  const proofs = facts.documents.filter(({isProof}) => isProof).map(documentNoun)
  const documents = facts.documents.filter(({isProof}) => !isProof).map(documentNoun)
  return [
    unnamedOrigin(facts, house),
    by('confirmed', facts.confirmed),
    by('confirmed in part', facts.partlyConfirmed),
    proofs.length > 0 ? `confirmed by ${list(unique(proofs))}, a public record` : '',
    documents.length > 0 ? `supported by ${list(unique(documents))}` : '',
    by('stated on the record', facts.stated),
    by('stated in part on the record', facts.partlyStated),
    ...facts.withdrawn.map(({kind, who, at}) => `${withdrew[kind]} by ${whoWords(who, house)}${inBrackets(at, house)}`),
  ]
}

/** What can be said of a claim that nobody stands behind by name; nothing where somebody, or a document, does. */
function unnamedOrigin(facts: EvidenceFacts, house: House): string {
  const by = dated(house)
  const {level, origins, outlets} = facts
  if (level === 'none') return nobody(facts)
  if (level === 'untraced') return facts.isRelayed ? 'no source given that could be traced' : 'no source given'
  if (level === 'multiOrigin') return `${by('reported', outlets)}, ${fromSources(origins)}`
  if (level !== 'singleOrigin') return ''
  if (facts.isOtherWording) return 'traced to reporting that worded it differently'
  return `${by('reported', outlets)}, ${fromSources(origins)}`
}

function nobody({withdrawn, partlyStated}: EvidenceFacts): string {
  if (withdrawn.length > 0) return 'no source given that still stands behind it'
  return partlyStated.length > 0 ? 'no source given for all of it' : 'no source given'
}

function contestClauses(facts: ContestFacts, house: House): string[] {
  const by = dated(house)
  return [
    facts.level === 'uncontested' ? 'not disputed by anyone it concerns' : '',
    by('disputed', facts.disputed),
    by('disputed in part', facts.partlyDisputed),
    by('denied', facts.denied),
    by('denied', facts.deniedByOthers),
    by('not directly denied', facts.notDirectlyDenied),
    ...facts.silent.map(
      ({stance, who, at}) => `${whoWords(who, house)} ${verb[stance]({mayConfirm: false})}${inBrackets(at, house)}`,
    ),
  ]
}

/** `denied by X (June 26, 2025) and Y`; nothing of nobody. */
function dated(house: House): (what: string, people: readonly Dated[]) => string {
  return (what, people) => {
    if (people.length === 0) return ''
    return `${what} by ${list(people.map(({who, at}) => `${whoWords(who, house)}${inBrackets(at, house)}`))}`
  }
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}
