import {describe, expect, it} from 'vitest'
import {problems, to, type Written} from '../newsroomDesk.ts'

const named = {stance: 'asserts', obtained: 'own', groundRule: 'onRecord', speaker: to('dostri'), basis: 'participant'}
const unnamed = {
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {_type: 'descriptor', role: 'official', affiliation: to('us')},
  count: {_type: 'count', exact: 2},
  basis: 'briefed',
  reason: ['sensitiveMatter'],
}
const relay = {stance: 'asserts', obtained: 'relay', groundRule: 'background', via: [to('reuters', {_key: 'r'})]}

const others: Written[] = [
  {_id: 'dostri', _type: 'person', name: 'Omer Dostri'},
  {_id: 'us', _type: 'organization', name: 'U.S. government'},
  {_id: 'c', _type: 'claim', text: 'The president vetoed a plan to kill the leader.'},
  {_id: 'reuters', _type: 'report', title: 'Trump vetoed plan'},
]

/** What is wrong with an attribution, in a work that is otherwise left out of account. */
async function wrongWith(attribution: object, work: Partial<Written> = {}, more: readonly object[] = []) {
  const written = {_key: 'a', _type: 'attribution', claim: to('c', {_weak: true}), ...attribution}
  const document: Written = {_id: 'drafts.w', _type: 'article', ...work, attributions: [written, ...more]}
  const prefix = 'attributions.[a].'
  const found = await problems(document, others)
  return found.filter((problem) => problem.startsWith(prefix)).map((problem) => problem.slice(prefix.length))
}

describe('an attribution', () => {
  it.each([
    ['a named person', named],
    ['two unnamed officials', unnamed],
    ['a relay that leaves the rest as upstream', relay],
    ['a relay of somebody named', {...relay, groundRule: 'onRecord'}],
    ['a denial', {...named, stance: 'denies', denial: 'general', basis: undefined}],
    ['nobody said where from', {...unnamed, obtained: 'unstated', basis: undefined, reason: undefined}],
  ])('is complete: %s', async (_case, attribution) => {
    expect(await wrongWith(attribution)).toEqual([])
  })

  it('asks a report for what it printed and no more', async () => {
    const printed = {...unnamed, basis: undefined, reason: undefined}
    expect(await wrongWith(printed, {_type: 'report'})).toEqual([])
    expect(await wrongWith(printed)).toEqual([
      'basis: Say how they know it.',
      'reason: Say why they are not named. Readers are told.',
    ])
  })

  it('records unnamed people of a report as on background', async () => {
    expect(await wrongWith({...unnamed, groundRule: 'notForAttribution'}, {_type: 'report'})).toEqual([
      'groundRule: In somebody else’s work, choose “On background”: what they agreed is not known to us.',
    ])
  })

  it('names the speaker if and only if it is on the record', async () => {
    expect(await wrongWith({...named, speaker: undefined})).toEqual([
      'speaker: Name the speaker, or choose another ground rule.',
    ])
    expect(
      await wrongWith({
        ...unnamed,
        speaker: to('dostri'),
        speakerRole: 'spokesman',
        saidAt: '2025-06-15T18:00:00Z',
        saidIn: {label: 'Interview'},
      }),
    ).toEqual(
      ['saidAt', 'saidIn', 'speaker', 'speakerRole'].map(
        (field) => `${field}: Clear this: it would name the source, and the ground rule is not “On the record”.`,
      ),
    )
  })

  it('describes and counts people if and only if they are unnamed', async () => {
    expect(await wrongWith({...unnamed, descriptor: undefined, count: undefined})).toEqual([
      'count: Say how many people the text speaks of.',
      'descriptor: Describe them the way the text does.',
    ])
    const {descriptor, count} = unnamed
    expect(await wrongWith({...named, descriptor, count, interest: 'A rival'})).toEqual(
      ['count', 'descriptor', 'interest'].map(
        (field) => `${field}: Clear this: it describes somebody unnamed, and the ground rule is “On the record”.`,
      ),
    )
  })

  it('says what kind of denial it is if and only if it is one', async () => {
    expect(await wrongWith({...named, stance: 'partlyDenies'})).toEqual([
      'denial: Say what kind of denial it is. Readers are told which.',
    ])
    expect(await wrongWith({...named, denial: 'specific'})).toEqual(['denial: Clear this: it goes with a denial only.'])
  })

  it('describes the document if and only if own reporting rests on one', async () => {
    const evidence = {_type: 'evidence', label: 'a memo', kind: 'document', does: 'records', obtained: 'provided'}
    expect(await wrongWith({...named, basis: 'documentHeld', evidence})).toEqual([])
    expect(await wrongWith({...named, basis: 'documentHeld'})).toEqual(['evidence: Describe the document.'])
    expect(await wrongWith({...named, evidence})).toEqual([
      'evidence: Clear this: it goes with own reporting that rests on a document.',
    ])
  })

  it('names the work it relays if and only if it relays one, and never its own', async () => {
    expect(await wrongWith({...relay, via: []})).toEqual(['via: Name the work whose reporting is repeated.'])
    expect(await wrongWith({...named, via: relay.via})).toEqual([
      'via: Clear this, or choose “Relayed” under “How it was obtained”.',
    ])
    expect(await wrongWith({...relay, via: [to('w', {_key: 'r'})]})).toEqual([
      'via: A work cannot have it from itself. Choose another.',
    ])
  })

  it('is the same people only as another attribution of this work', async () => {
    const other = {_key: 'b', _type: 'attribution', claim: to('c'), ...unnamed}
    expect(await wrongWith({...unnamed, partOf: 'b'}, {}, [other])).toEqual([])
    expect(await wrongWith({...unnamed, partOf: 'a'}, {}, [other])).toEqual([
      'partOf: Choose another attribution than this one.',
    ])
    expect(await wrongWith({...unnamed, partOf: 'z'}, {}, [other])).toEqual([
      'partOf: This work has no such attribution any more. Choose another, or clear this.',
    ])
  })

  it('takes no reason and no stance that is not in the vocabulary', async () => {
    expect(await wrongWith({...unnamed, reason: ['because']})).not.toEqual([])
    expect(await wrongWith({...named, stance: 'shrugs'})).not.toEqual([])
  })

  it('gives times to the minute, and none to come', async () => {
    expect(await wrongWith({...named, saidAt: '2025-06-15T18:30:12Z'})).toEqual([
      'saidAt: Leave the seconds out: type the time as hours and minutes.',
    ])
    expect(await wrongWith({...named, saidAt: '2999-01-01T00:00:00Z'})).toEqual([
      'saidAt: This lies in the future. Give a time that has passed.',
    ])
  })
})
