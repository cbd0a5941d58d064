import type {InitialDocument} from '../../src/lake/index.ts'

/** A valid document that was broken in one way. */
export type Broken = {
  readonly way: string
  readonly document: InitialDocument
  /** Whether its own list can no longer show it; else it is shown, without what is broken. */
  readonly lost: boolean
}

type Way = readonly [
  way: string,
  change: (document: InitialDocument) => {readonly [field: string]: unknown},
  lost?: 'lost',
]

const gone = {_key: 'gone', _type: 'reference', _ref: 'gone'}

/** The first item of a list, changed; documents without the list stay as they are. */
function firstOf(field: string, change: object) {
  return (document: InitialDocument) => {
    const {[field]: items} = document
    return Array.isArray(items) ? {[field]: [{...items[0], ...change}, ...items.slice(1)]} : {}
  }
}

/** The other fields, emptied. */
function only(document: InitialDocument, ...kept: string[]) {
  return Object.fromEntries(Object.keys(document).flatMap((field) => (kept.includes(field) ? [] : [[field, null]])))
}

const named: readonly Way[] = [
  ['no name', () => ({name: undefined})],
  ['a name that is a number', () => ({name: 7})],
  ['an address that is an object', () => ({url: {href: 'https://example.org'}})],
  ['a member of something gone', () => ({memberOf: gone})],
]

/** How documents go wrong, by type. To add a way, add a row: what it changes, and whether the document can still be listed. */
const ways: Readonly<Record<string, readonly Way[]>> = {
  article: [
    ['no headline', () => ({headline: undefined}), 'lost'],
    ['a headline that is an object', () => ({headline: {en: 'A headline'}}), 'lost'],
    ['a kind of the future', () => ({kind: 'podcast'})],
    ['a kind that is a list', () => ({kind: ['news']}), 'lost'],
    ['no address', () => ({slug: undefined}), 'lost'],
    ['an address of another type', () => ({slug: 'an-address'}), 'lost'],
    ['a standfirst that is a list', () => ({standfirst: ['One', 'Two']}), 'lost'],
    ['a picture without words', () => ({image: {image: {asset: gone}}}), 'lost'],
    ['a picture that is gone', () => ({image: {alt: 'A quay', image: {asset: gone}}})],
    ['a picture without a file', () => ({image: {alt: 'A quay', image: {asset: null}}})],
    ['an author that is gone', () => ({authors: [gone]})],
    ['a topic that is gone', () => ({topics: [gone]})],
    ['a source that is gone', firstOf('attributions', {speaker: gone})],
    ['a claim that is gone', firstOf('attributions', {claim: gone})],
    ['a stance of the future', firstOf('attributions', {stance: 'shrugs'})],
    ['an attribution without a claim', firstOf('attributions', {claim: undefined})],
    ['a block of the future', () => ({body: [{_key: 'q', _type: 'quiz', question: 'Who said so?'}]})],
    ['no text', () => ({body: undefined})],
    ['a notice of the future', () => ({notices: [{_key: 'n', kind: 'footnote', at: '2026-01-01T00:00:00Z'}]})],
    ['nothing but an address and a date', (document) => only(document, '_id', '_type', 'slug', 'publishedAt'), 'lost'],
  ],
  claim: [
    ['no text', () => ({text: undefined}), 'lost'],
    ['a text that is a list', () => ({text: ['A claim.']}), 'lost'],
    ['a seriousness that is a word', () => ({serious: 'very'}), 'lost'],
    ['a precision of the future', () => ({slots: {time: {from: '2025', precision: 'decade'}}})],
    ['an assessment without a date', () => ({assessments: [{_key: 'a', finding: 'confirmed'}]}), 'lost'],
    ['another wording of something gone', () => ({variantOf: gone})],
    ['about somebody gone', () => ({about: [gone]})],
    ['a topic that is gone', () => ({topics: [gone]})],
  ],
  topic: [
    ['no name', () => ({name: undefined}), 'lost'],
    ['a name that is a number', () => ({name: 7}), 'lost'],
    ['no address', () => ({slug: undefined}), 'lost'],
    ['a code that is a number', () => ({medtop: 11000000}), 'lost'],
    ['beneath something gone', () => ({broader: gone})],
  ],
  report: [
    ['no title', () => ({title: undefined})],
    ['an outlet that is gone', () => ({outlet: gone})],
    ['a stance of the future', firstOf('attributions', {stance: 'shrugs'})],
    ['a count of another type', firstOf('attributions', {count: 2})],
    ['a notice of the future', () => ({notices: [{_key: 'n', kind: 'footnote', at: '2026-01-01T00:00:00Z'}]})],
  ],
  person: named,
  organization: [...named, ['a kind of the future', () => ({kind: 'alliance'})]],
}

/** Every document of a dataset, broken in every way there is for its type: each time one document, in one way. */
export function brokenOnes(documents: readonly InitialDocument[]): Broken[] {
  return documents.flatMap((document) =>
    (ways[document._type] ?? []).map(([way, change, lost]) => ({
      way,
      document: {...document, ...change(document)},
      lost: lost !== undefined,
    })),
  )
}
