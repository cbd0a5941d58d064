import {describe, expect, it} from 'vitest'
import {fromDocuments, sourcingNote} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

const official = {role: 'official', affiliation: ref('us')}
const cast = [
  organization('reuters', {name: 'Reuters'}),
  organization('ap', {name: 'AP'}),
  organization('us', {name: 'United States', adjective: 'U.S.'}),
  organization('israel', {name: 'Israel', adjective: 'Israeli'}),
  person('trump', {name: 'Donald Trump', memberOf: ref('us')}),
  claim('veto', {text: 'The plan was vetoed.', about: [ref('trump')]}),
]

const reuters = (...attributions: Record<string, unknown>[]) =>
  report('r', attributions, {outlet: ref('reuters'), publishedAt: '2025-06-15T10:00:00Z'})
const ap = (...attributions: Record<string, unknown>[]) =>
  report('p', attributions, {outlet: ref('ap'), publishedAt: '2025-06-15T11:00:00Z'})
const bothAgencies = relay('x', 'veto', ['r', 'p'])

function note(attributions: Record<string, unknown>[], others: unknown[] = [], fields: Record<string, unknown> = {}) {
  const ours = article('ours', attributions, {centralClaims: [ref('veto')], ...fields})
  return sourcingNote('ours', fromDocuments([...cast, ours, ...others]), '2025-06-16T00:00:00Z')
}

describe('the sourcing note', () => {
  it('says whom a claim rests on, to which outlets they spoke, and that they may be the same', () => {
    const agencies = [
      reuters(
        unnamed('a', 'veto', {descriptor: official}),
        unnamed('b', 'veto', {descriptor: official, count: {exact: 1}, partOf: 'a'}),
      ),
      ap(unnamed('a', 'veto', {descriptor: {...official, relation: 'familiar'}, count: {exact: 1}})),
    ]
    expect(note([bothAgencies], agencies)).toBe(
      '“The plan was vetoed” rests on two unnamed U.S. officials (Reuters) and one (AP), who may be the same people; all of it may go back to a single source.',
    )
  })

  it('tells a group by those it is part of, wherever they stand in the text', () => {
    const senior = unnamed('b', 'veto', {descriptor: {...official, seniority: 'senior'}, partOf: 'a'})
    expect(note([bothAgencies], [reuters(senior, unnamed('a', 'veto', {descriptor: official}))])).toContain(
      'rests on two unnamed U.S. officials (Reuters);',
    )
  })

  it('says "person" of one and one', () => {
    const one = unnamed('a', 'veto', {descriptor: official, count: {exact: 1}})
    expect(note([bothAgencies], [reuters(one), ap(one)])).toContain(
      'one unnamed U.S. official (Reuters) and one (AP), who may be the same person; all of it may go back to a single source.',
    )
  })

  it('does not call all of them the same where there are two origins at least', () => {
    const ours = unnamed('a', 'veto', {basis: 'participant', descriptor: official, count: {exact: 2}})
    const theirs = unnamed('c', 'veto', {
      basis: 'participant',
      descriptor: {role: 'official', affiliation: ref('israel')},
    })
    const another = unnamed('b', 'veto', {descriptor: {role: 'official', former: true}, count: {exact: 1}})
    expect(note([ours, theirs, another])).toContain(
      'some of whom may be the same people; together at least two separate sources.',
    )
  })

  it('does not say so of people of two camps', () => {
    const israeli = {role: 'official', affiliation: ref('israel')}
    const agencies = [
      reuters(unnamed('a', 'veto', {descriptor: official})),
      ap(unnamed('a', 'veto', {descriptor: israeli})),
    ]
    expect(note([bothAgencies], agencies)).toContain(
      'two unnamed U.S. officials (Reuters) and two unnamed Israeli officials (AP); all of it may go back to a single source.',
    )
  })

  it('tells an upper bound only where it is known', () => {
    const officials = unnamed('a', 'veto', {descriptor: official, count: {min: 2, plural: 'plural'}})
    expect(note([bothAgencies], [reuters(officials)])).toBe(
      '“The plan was vetoed” rests on unnamed U.S. officials (Reuters); all of it may go back to a single source.',
    )
  })

  it('puts names and documents first', () => {
    expect(
      note([
        unnamed('a', 'veto', {descriptor: official}),
        unnamed('d', 'veto', {
          basis: 'documentHeld',
          evidence: {label: 'the order', kind: 'document', authenticated: true},
          descriptor: undefined,
          count: undefined,
        }),
        named('t', 'veto', 'asserts', 'trump', {basis: 'participant', saidAt: '2025-06-15T09:00:00Z'}),
      ]),
    ).toBe(
      '“The plan was vetoed” rests on Donald Trump on the record (June 15, 2025), the order and two unnamed U.S. officials; together at least two separate sources.',
    )
  })

  it('says where reporting could not be traced, and where there is none', () => {
    expect(note([bothAgencies], [reuters(), ap(relay('a', 'veto', ['gone']))])).toBe(
      '“The plan was vetoed” rests on reporting by Reuters (June 15, 2025) and AP (June 15, 2025) that could not be traced to a source.',
    )
    expect(note([unnamed('a', 'veto', {obtained: 'unstated'})])).toBe('“The plan was vetoed” has no source given.')
  })

  it('does not say that a claim has no source which other works have one for: the status beside it names them', () => {
    const theirs = reuters(unnamed('a', 'veto', {descriptor: official}))
    expect(note([named('n', 'veto', 'denies', 'trump', {denial: 'general'})], [theirs])).toMatch(
      /^“The plan was vetoed” is not sourced in this article\. Denied by Donald Trump/,
    )
    expect(note([], [reuters(named('n', 'veto', 'asserts', 'trump'))])).toBe(
      '“The plan was vetoed” is not sourced in this article.',
    )
    expect(note([], [reuters(relay('n', 'veto', ['gone']))])).toBe('“The plan was vetoed” has no source given.')
  })

  it('tells one source as one', () => {
    expect(note([named('n', 'veto', 'asserts', 'trump', {saidAt: '2025-06-15T09:30:00Z'})])).toBe(
      '“The plan was vetoed” rests on a single source: Donald Trump on the record (June 15, 2025).',
    )
  })

  it('tells denials, from wherever they were made by then', () => {
    const denials = [
      reuters(named('n', 'veto', 'denies', 'trump', {denial: 'general', saidAt: '2025-06-15T09:30:00Z'})),
      ap(named('n', 'veto', 'denies', 'trump', {denial: 'general', saidAt: '2025-06-17T09:30:00Z'})),
    ]
    expect(note([unnamed('a', 'veto', {descriptor: official})], denials)).toMatch(
      /Denied by Donald Trump on June 15, 2025\.$/,
    )
  })

  it('no longer rests on what was retracted by then', () => {
    const retracted = {
      ...reuters(unnamed('a', 'veto')),
      notices: [{_key: 'n', kind: 'retraction', at: '2025-06-15T20:00:00Z'}],
    }
    expect(note([bothAgencies], [retracted])).toBe('“The plan was vetoed” was retracted by Reuters on June 15, 2025.')
  })

  it('says nothing again of what our own article has taken back', () => {
    const notices = [{_key: 'n', kind: 'retraction', at: '2025-06-15T20:30:00Z', claims: [ref('veto')]}]
    expect(note([unnamed('a', 'veto')], [], {notices})).toBe('This newsroom retracted this article on June 15, 2025.')
  })

  it('takes the attributions of a translation from what it translates', () => {
    const original = reuters(unnamed('a', 'veto', {descriptor: official}))
    expect(note([], [original], {origin: 'translation', basedOn: ref('r')})).toContain(
      'two unnamed U.S. officials (Reuters)',
    )
  })

  it('can be read before the article is published, and of an article nobody knows says nothing', () => {
    expect(note([unnamed('a', 'veto')], [], {_id: 'drafts.ours', publishedAt: undefined})).toContain(
      'two unnamed officials',
    )
    expect(sourcingNote('gone', fromDocuments([]), '2025-06-16T00:00:00Z')).toBe('')
    expect(note([], [], {centralClaims: []})).toBe('')
  })

  it('says one paragraph for all central claims, also of one that is not there', () => {
    expect(note([], [], {centralClaims: [ref('veto'), ref('gone')]})).toBe(
      '“The plan was vetoed” has no source given. This claim has no source given.',
    )
  })
})
