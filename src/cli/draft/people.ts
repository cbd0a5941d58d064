import type {Reading} from '../../reading/index.ts'
import type {Plural} from '../../vocabulary.ts'
import type {Stored} from './drafted.ts'
import {idOf} from './identifiers.ts'

/** An organization by the name the text gives it. */
export function organization(name: string, kind: 'organization' | 'outlet' = 'organization'): Stored {
  return {_id: idOf('organization', name.toLowerCase()), _type: 'organization', name, kind, topLevel: true}
}

/** How the model holds people who are not named. */
export function description(text: string, reading: Reading, affiliated: (name: string) => Stored) {
  const {role, seniority, former, alsoCurrent, relation, affiliation} = reading.descriptor
  const isNamed =
    affiliation !== undefined &&
    (affiliation.organization !== undefined ||
      isProper(affiliation.value, affiliation.span.start === reading.span.start))
  const of =
    relation && reading.source ? text.slice(relation.span.end, reading.source.end).trim().replace(/^of /, '') : ''
  const rank = seniority && hasRanks.has(role?.value ?? 'person') ? seniority.value : 'none'
  return {
    _type: 'descriptor',
    role: role?.value ?? 'person',
    ...(rank !== 'none' && {seniority: rank}),
    ...(former &&
      isLeft(role?.value) && {former: true, ...(alsoCurrent && reading.count?.max !== 1 && {alsoCurrent: true})}),
    ...(isNamed && {
      affiliation: {_type: 'reference', _ref: affiliation.organization ?? affiliated(affiliation.value)._id},
    }),
    ...(relation && {relation: relation.value}),
    ...(of !== '' && of.length <= 80 && {of}),
  }
}

/** "Aid workers" begins a sentence, and names no body; "Israeli officials" does. */
function isProper(words: string, isFirst: boolean): boolean {
  if (!/^\p{Lu}/u.test(words)) return false
  return !isFirst || / |\.|\p{Lu}.*\p{Lu}|(?:ese|ish|ian|can|li|qi|ni)$/u.test(words)
}

const hasRanks = new Set(
  'official diplomat lawmaker prosecutor judge investigator agent officer executive manager employee adviser aide analyst banker doctor engineer scientist lawyer'.split(
    ' ',
  ),
)
const isLeft = (role: string | undefined) =>
  !['witness', 'victim', 'survivor', 'relative', 'source', 'person', 'friend', 'resident'].includes(role ?? 'person')

/** How the model holds how many they are: a number, or the least of it and the word for it. */
export function count(text: string, {count: read}: Reading) {
  if (read === null) return undefined
  const words = text.slice(read.span.start, read.span.end).toLowerCase()
  if (read.max === read.min && read.min <= 99) return {_type: 'count', exact: read.min}
  return {_type: 'count', min: Math.max(2, read.min), plural: pluralOf(words, read.min)}
}

function pluralOf(words: string, min: number): Plural {
  if (/several/.test(words)) return 'several'
  if (/multiple/.test(words)) return 'multiple'
  if (/many|numerous/.test(words) && min >= 3) return 'many'
  if (/dozens/.test(words) && min >= 24) return 'dozens'
  if (/\bfew|handful/.test(words)) return 'few'
  if (/more than|over/.test(words) && min >= 3) return 'moreThan'
  return min > 2 ? 'atLeast' : 'plural'
}
