/** What can stand behind a claim, against it, and have been told of it: a row each. Nobody in it is real. */
type Stored = Readonly<Record<string, unknown>>

const ref = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const said = (key: string, stance: string, fields: Stored): Stored => ({
  _key: key,
  claim: ref('act'),
  stance,
  obtained: 'own',
  ...fields,
})
const named = (stance: string, speaker: string, fields: Stored = {}) =>
  said(`${speaker}-${stance}`, stance, {groundRule: 'onRecord', speaker: ref(speaker), ...fields})
const paper = (evidence: Stored, fields: Stored = {}) =>
  said('paper', 'asserts', {
    basis: 'documentHeld',
    evidence: {label: 'civil complaint', kind: 'courtFile', obtained: 'publicRecord', ...evidence},
    ...fields,
  })
const unnamed = (fields: Stored = {}) =>
  said('unnamed', 'asserts', {groundRule: 'background', descriptor: {role: 'employee'}, count: {exact: 1}, ...fields})
const record = {kind: 'document', label: 'register entry', does: 'records', authenticated: true}

/** Behind it. */
export const evidenceCases: Readonly<Record<string, readonly Stored[]>> = {
  nobody: [],
  'a text without a source': [said('unstated', 'asserts', {obtained: 'unstated'})],
  'one unnamed person': [unnamed()],
  'a complaint': [paper({does: 'alleges', madeBy: ref('roe'), madeAt: '2024-05-03', authenticated: true})],
  'a court file nobody has said what it does': [paper({authenticated: true})],
  'a judgment that stands': [paper({label: 'judgment', does: 'finds', state: 'standing', madeBy: ref('court')})],
  'a judgment under appeal': [paper({label: 'judgment', does: 'finds', state: 'underAppeal', madeBy: ref('court')})],
  'a judgment set aside': [paper({label: 'judgment', does: 'finds', state: 'setAside', madeBy: ref('court')})],
  'a settlement': [paper({label: 'settlement', does: 'settles'})],
  'a record not authenticated': [paper({...record, authenticated: false, obtained: 'provided'})],
  'an authenticated record': [paper(record)],
  'an authenticated record of the very fact': [paper({...record, ofTheFact: true})],
  'a paper that repeats the press': [paper({...record, via: [ref('press')]})],
  'a recording of a private call': [
    paper(
      {...record, kind: 'recording', label: 'call of May 3', privately: true, obtained: 'provided'},
      {groundRule: 'onRecord', speaker: ref('smith')},
    ),
  ],
  'our reporter': [said('seen', 'asserts', {groundRule: 'onRecord', basis: 'observed'})],
  'an accuser by name': [named('asserts', 'roe', {basis: 'participant'})],
  'the one who acted': [named('confirms', 'smith', {basis: 'participant'})],
  'the one who acted, in part': [named('partlyConfirms', 'smith')],
  'a plea to part': [named('partlyConfirms', 'smith', {admission: 'plea', admits: 'disorderly conduct'})],
  'a plea of no contest': [named('partlyConfirms', 'smith', {admission: 'noContest', admits: 'simple assault'})],
}

/** Against it. */
export const contestCases: Readonly<Record<string, readonly Stored[]>> = {
  nothing: [],
  'denied by the accused': [named('denies', 'smith', {denial: 'general'})],
  'denied by their lawyer': [named('denies', 'lawyer', {denial: 'general', speaksFor: ref('smith')})],
  'disputed in part': [named('partlyDenies', 'smith', {denial: 'specific'})],
  'not directly denied': [named('denies', 'smith', {denial: 'nonDenialDenial'})],
  'denied by somebody else': [named('denies', 'other', {denial: 'general'})],
  'denied by somebody unnamed': [
    said('no', 'denies', {
      denial: 'general',
      groundRule: 'background',
      descriptor: {role: 'official'},
      count: {exact: 1},
    }),
  ],
  'no comment': [named('declined', 'smith')],
}

/** Told of it. */
export const noticeCases: Readonly<Record<string, readonly Stored[]>> = {
  nothing: [],
  clarification: [{_key: 'n', kind: 'clarification', claims: [ref('act')]}],
  'editor’s note': [{_key: 'n', kind: 'editorsNote', claims: []}],
  correction: [{_key: 'n', kind: 'correction', claims: [ref('act')]}],
  retraction: [{_key: 'n', kind: 'retraction', claims: []}],
}

const person = (id: string, name: string, fields: Stored = {}): Stored => ({_id: id, _type: 'person', name, ...fields})

/** The documents of one cell. */
export function statusDocuments(
  evidence: readonly Stored[],
  contest: readonly Stored[],
  notices: readonly Stored[],
  isSerious: boolean,
): Stored[] {
  const publishedAt = '2024-06-01T12:00:00.000Z'
  return [
    person('smith', 'John Smith'),
    person('roe', 'Jane Roe'),
    person('lawyer', 'Ann Lawyer'),
    person('other', 'Sam Other'),
    {_id: 'court', _type: 'organization', name: 'High Court', kind: 'government', article: 'the'},
    {_id: 'wire', _type: 'organization', name: 'Orren Wire', kind: 'outlet'},
    {
      _id: 'act',
      _type: 'claim',
      text: 'John Smith assaulted a colleague.',
      serious: isSerious,
      about: [ref('smith')],
      slots: {agent: ref('smith')},
    },
    {_id: 'press', _type: 'report', title: 'Report', publishedAt, outlet: ref('wire'), attributions: []},
    {
      _id: 'report',
      _type: 'report',
      title: 'Report',
      publishedAt,
      outlet: ref('wire'),
      attributions: [...evidence, ...contest],
      notices: notices.map((notice) => ({...notice, at: '2024-06-03T12:00:00.000Z'})),
    },
  ]
}
