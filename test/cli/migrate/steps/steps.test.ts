import {describe, expect, it} from 'vitest'
import {confidentialTypes, newsroomTypes} from '../../../../schemas/index.ts'
import {carry} from '../../../../src/cli/migrate/carry.ts'
import {instantFields, inUtc} from '../../../../src/cli/migrate/steps/instants.ts'
import type {Lookup} from '../../../../src/cli/migrate/steps/step.ts'
import {type StepId, steps} from '../../../../src/cli/migrate/steps/table.ts'

type Stored = {_id: string; _type: string; [field: string]: unknown}

const nothing: Lookup = () => undefined

/** The document, what was asked, and what each step changed. */
function carried(
  document: Stored,
  {answers = {}, lookup = nothing}: {answers?: Record<string, string>; lookup?: Lookup} = {},
) {
  const {document: after, told} = carry(document, lookup, ({path}) => answers[path])
  const again = carry(after, lookup, ({path}) => answers[path])
  expect(again.document, 'twice is once').toBe(after)
  return {after, asked: told.questions.map(({step, path}) => [step, path]), changed: told.changes.map(({step}) => step)}
}

const evidence = (fields: object) => ({
  _id: 'a',
  _type: 'article',
  attributions: [{_key: 'x', evidence: {label: 'a paper', kind: 'document', obtained: 'provided', ...fields}}],
})

describe('a document of the model before', () => {
  it.each<[string, string]>([
    ['2025-06-15T18:30:00Z', '2025-06-15T18:30:00.000Z'],
    ['2025-06-15T20:30:00+02:00', '2025-06-15T18:30:00.000Z'],
    ['2025-06-15T13:00-0530', '2025-06-15T18:30:00.000Z'],
    ['2025-06-15T20:30+02', '2025-06-15T18:30:00.000Z'],
    ['2025-06-15 18:30:00.5z', '2025-06-15T18:30:00.500Z'],
  ])('has its instants written in one way: %s', (stored, written) => {
    const {after, changed} = carried({_id: 'r', _type: 'report', publishedAt: stored})
    expect(after).toEqual({_id: 'r', _type: 'report', publishedAt: written})
    expect(changed).toEqual(['instants'])
  })

  it.each(['2025-06-15T18:30:00', '2025-06-15', '2025-02-30T09:00:00Z', '15 June 2025', ''])(
    'keeps an instant nobody can tell, and asks: %j',
    (stored) => {
      const document = {_id: 'r', _type: 'report', publishedAt: stored}
      expect(carried(document)).toEqual({after: document, asked: [['instants', 'publishedAt']], changed: []})
      const answered = carried(document, {answers: {publishedAt: '2025-06-15T20:30:00+02:00'}})
      expect(answered).toMatchObject({after: {publishedAt: '2025-06-15T18:30:00.000Z'}, asked: []})
      expect(carried(document, {answers: {publishedAt: 'on Sunday'}}).asked).toEqual([['instants', 'publishedAt']])
    },
  )

  it('keeps when something was said as it is, unless it has an offset: approvals are bound to it', () => {
    const said = (saidAt: string) => ({_id: 'a', _type: 'article', attributions: [{_key: 'x', saidAt}]})
    expect(carried(said('2025-06-15T18:30:00Z')).changed).toEqual([])
    expect(carried(said('2025-06-15T20:30:00+02:00')).after).toEqual(said('2025-06-15T18:30:00.000Z'))
  })

  it('has no instant the table of instants does not know', () => {
    const fields = [...newsroomTypes(), ...confidentialTypes].flatMap((type) =>
      'fields' in type ? (type.fields ?? []) : [],
    )
    const instants = fields.filter(({type}) => type === 'datetime').map(({name}) => name)
    expect(new Set(instants)).toEqual(new Set(Object.keys(instantFields)))
  })

  it.each(['email', 'message', 'recording', 'image', 'data'])('has %s as what it is: a record', (kind) => {
    const {after, asked} = carried(evidence({kind}))
    expect(after).toEqual(evidence({kind, does: 'records'}))
    expect(asked).toEqual([])
  })

  it.each([{kind: 'courtFile'}, {kind: 'document'}, {kind: 'recording', obtained: 'courtFile'}, {kind: 'deposition'}])(
    'leaves open whether %o alleges, finds or records, and asks',
    (fields) => {
      const path = 'attributions[_key=="x"].evidence.does'
      expect(carried(evidence(fields))).toEqual({after: evidence(fields), asked: [['evidenceDoes', path]], changed: []})
      expect(carried(evidence(fields), {answers: {[path]: 'finds, under appeal'}}).after).toEqual(
        evidence({...fields, does: 'finds', state: 'underAppeal'}),
      )
    },
  )

  it('asks of an outside report whether it printed the ground rule that a form had filled in, and of our own work never', () => {
    const work = (_type: string) => ({_id: 'r', _type, attributions: [{_key: 'x', groundRule: 'background'}]})
    const path = 'attributions[_key=="x"].groundRule'
    expect(carried(work('article'))).toEqual({after: work('article'), asked: [], changed: []})
    expect(carried(work('report'))).toEqual({after: work('report'), asked: [['outsideGroundRule', path]], changed: []})
    const printed = carried(work('report'), {answers: {[path]: 'printed'}})
    expect(printed.after).toMatchObject({attributions: [{groundRule: 'background', reason: ['notStated']}]})
    expect(printed.asked).toEqual([])
    const filledIn = carried(work('report'), {answers: {[path]: 'not printed'}})
    expect(filledIn.after).toEqual({_id: 'r', _type: 'report', attributions: [{_key: 'x'}]})
  })

  it('has an annotation once, and asks where two under one key say two things', () => {
    const mark = (claim: string) => ({_key: 'm', _type: 'claimMark', claims: [{_ref: claim}]})
    const block = (markDefs: object[]) => ({_id: 'a', _type: 'article', body: [{_key: 'b', _type: 'block', markDefs}]})
    expect(carried(block([mark('one'), mark('one')])).after).toEqual(block([mark('one')]))
    const twice = block([mark('one'), mark('two'), {_key: 'l', _type: 'link'}])
    const path = 'body[_key=="b"].markDefs[_key=="m"]'
    expect(carried(twice)).toEqual({after: twice, asked: [['keysTwice', path]], changed: []})
    expect(carried(twice, {answers: {[path]: '2'}}).after).toEqual(block([mark('two'), {_key: 'l', _type: 'link'}]))
  })

  it('tells of any other list in which two items have one key', () => {
    const notices = [
      {_key: 'n', kind: 'update'},
      {_key: 'n', kind: 'correction'},
    ]
    expect(carried({_id: 'r', _type: 'report', notices}).asked).toEqual([['keysTwice', 'notices[_key=="n"]']])
  })

  it('tells of topics in a circle, and not of those beneath it', () => {
    const topic = (_id: string, broader: string) => ({_id, _type: 'topic', broader: {_ref: broader}})
    const all = [
      topic('a', 'b'),
      topic('b', 'c'),
      topic('c', 'a'),
      topic('d', 'a'),
      topic('drafts.a', 'top'),
      topic('self', 'self'),
    ]
    const lookup: Lookup = (id) => all.find(({_id}) => _id === id)
    const circles = all.filter((one) => carried(one, {lookup}).asked.length > 0).map(({_id}) => _id)
    expect(circles).toEqual(['a', 'b', 'c', 'self'])
  })

  it('tells of days that are in no calendar', () => {
    const claim = (from: string, to: string) => ({_id: 'c', _type: 'claim', slots: {time: {from, to}}})
    expect(carried(claim('2025-06-30', '2024-02-29')).asked).toEqual([])
    expect(carried(claim('2025-06-31', '2025-02-29')).asked).toEqual([
      ['calendarDays', 'slots.time.from'],
      ['calendarDays', 'slots.time.to'],
    ])
    expect(carried(evidence({kind: 'email', madeAt: '2025-04-31'})).asked).toEqual([
      ['calendarDays', 'attributions[_key=="x"].evidence.madeAt'],
    ])
  })

  it('asks about a senior person and a former witness, and clears no rank before it is told to', () => {
    const described = (descriptor: object) => ({_id: 'a', _type: 'article', attributions: [{_key: 'x', descriptor}]})
    const path = (field: string) => `attributions[_key=="x"].descriptor.${field}`
    expect(carried(described({role: 'official', seniority: 'senior', former: true})).asked).toEqual([])
    const person = described({role: 'person', seniority: 'senior', former: true})
    expect(carried(person)).toEqual({
      after: person,
      asked: [
        ['rankless', path('seniority')],
        ['rankless', path('former')],
      ],
      changed: [],
    })
    expect(carried(person, {answers: {[path('seniority')]: 'clear', [path('former')]: 'clear'}}).after).toEqual(
      described({role: 'person', seniority: 'none', former: false}),
    )
  })

  it('asks of initials whether they take “the”, and of no other name', () => {
    const body = (name: string, fields: object = {}) => ({_id: 'o', _type: 'organization', name, ...fields})
    for (const name of ['Reuters', 'White House', 'Ministry of Defense of Russia', 'MI5', 'S&P Global'])
      expect(carried(body(name)).asked, name).toEqual([])
    expect(carried(body('OBC')).asked).toEqual([['articleOfBody', 'article']])
    expect(carried(body('O.B.C.'), {answers: {article: 'the'}}).after).toEqual(body('O.B.C.', {article: 'the'}))
    expect(carried(body('OBC', {article: 'none'})).asked).toEqual([])
  })

  it.each([
    {_id: 'a', _type: 'article', attributions: null, body: [null, 1, [[{}]]], notices: {at: 5}},
    {_id: 'a', _type: 'report', attributions: [{evidence: []}, {evidence: {}}], publishedAt: null},
    {_id: 't', _type: 'topic', broader: 'a'},
    {_id: 'p', _type: 'policy', rules: [{_key: {}}, {_key: 1}]},
  ])('written by no schema at all is carried without harm: %#', (document) => {
    expect(carried(document).after).toEqual(document)
  })

  it.each(Object.keys(steps) as StepId[])('is told in a line what %s does', (id) => {
    expect(steps[id].does).toMatch(/^\S.{10,90}[^.]$/)
  })
})

it('reads an instant only where it says all of it', () => {
  expect(inUtc('2024-02-29T00:00:00Z')).toBe('2024-02-29T00:00:00.000Z')
  for (const text of ['2023-02-29T00:00:00Z', '2025-13-01T00:00:00Z', '2025-01-01T25:00:00Z', '', 'now']) {
    expect(inUtc(text), text).toBeUndefined()
  }
})
