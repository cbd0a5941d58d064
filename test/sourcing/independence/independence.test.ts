import {describe, expect, it} from 'vitest'
import {type Attribution, independence} from '../../../src/sourcing/index.ts'

/** Two U.S. officials to Reuters, and whatever is said differently. */
function attribution(id: string, different: Partial<Attribution> = {}): Attribution {
  return {
    id,
    claim: 'veto',
    work: {id: 'work', outlet: 'reuters'},
    stance: 'asserts',
    obtained: 'own',
    groundRule: 'background',
    camp: 'us',
    count: {min: 2, max: 2},
    basis: 'undisclosed',
    ...different,
  }
}

const apOfficial = attribution('ap#a', {work: {id: 'ap', outlet: 'ap'}, count: {min: 1, max: 1}})
const named = (id: string, speaker: string, different: Partial<Attribution> = {}) =>
  attribution(id, {groundRule: 'onRecord', speaker, count: {min: 1, max: 1}, ...different})

describe('independence', () => {
  it('knows nothing of a claim nobody supports', () => {
    expect(independence([])).toEqual({
      people: {min: 0, max: 0},
      origins: {min: 0, max: 0},
      outlets: 0,
      camps: 0,
      onRecord: 0,
      documents: {min: 0, max: 0},
      relays: 0,
      untraced: [],
      circular: [],
      twoOrigin: 'notMet',
    })
  })

  it('takes one unnamed official for possibly one of the two another outlet has', () => {
    expect(independence([attribution('reuters#a'), apOfficial])).toMatchObject({
      people: {min: 2, max: 3},
      origins: {min: 1, max: 3},
      outlets: 2,
      camps: 1,
      twoOrigin: 'unproven',
    })
  })

  it('counts people of two camps as different people', () => {
    const israeli = attribution('kan#a', {camp: 'israel', count: {min: 1, max: 1}})
    expect(independence([attribution('reuters#a'), israeli]).people).toEqual({min: 3, max: 3})
  })

  it('takes somebody of an undisclosed camp for possibly anyone', () => {
    const {camp: _, ...someone} = attribution('x#a', {count: {min: 1, max: 1}})
    expect(independence([attribution('reuters#a'), someone]).people).toEqual({min: 2, max: 3})
  })

  it('knows no upper bound where a text says "officials"', () => {
    const officials = attribution('x#a', {count: {min: 2, max: null}})
    expect(independence([officials, apOfficial])).toMatchObject({people: {min: 2, max: null}, twoOrigin: 'unproven'})
  })

  it('does not count one of the two again', () => {
    const oneOfThem = attribution('reuters#b', {count: {min: 1, max: 1}, partOf: 'reuters#a'})
    expect(independence([attribution('reuters#a'), oneOfThem]).people).toEqual({min: 2, max: 2})
  })

  it('takes those who are part of something it was not given for one group', () => {
    const one = {count: {min: 1, max: 1}, partOf: 'elsewhere#a'}
    expect(independence([attribution('a', one), attribution('b', one)]).people).toEqual({min: 1, max: 1})
  })

  it('keeps a relay from adding a source, however many repeat it', () => {
    const relays = Array.from({length: 40}, (_, index) =>
      attribution(`paper${index}#a`, {
        obtained: 'relay',
        from: ['reuters#a'],
        work: {id: `paper${index}`, outlet: `paper${index}`},
      }),
    )
    expect(independence([attribution('reuters#a'), ...relays])).toMatchObject({
      people: {min: 2, max: 2},
      outlets: 1,
      relays: 40,
      untraced: [],
      twoOrigin: 'unproven',
    })
  })

  it('keeps a non-denial, a partial confirmation and a refusal to comment from counting', () => {
    const stances = ['partlyConfirms', 'denies', 'partlyDenies', 'declined', 'noComment', 'noReply'] as const
    expect(independence(stances.map((stance) => attribution(stance, {stance}))).people).toEqual({min: 0, max: 0})
  })

  it('does not count what a notice has withdrawn, and no longer traces to it', () => {
    const withdrawn = {kind: 'retraction', at: '2017-06-23T00:00:00Z'} as const
    const relay = attribution('paper#a', {obtained: 'relay', from: ['cnn#a']})
    expect(independence([attribution('cnn#a', {withdrawn}), relay])).toMatchObject({
      people: {min: 0, max: 0},
      untraced: ['paper#a'],
      twoOrigin: 'notMet',
    })
  })

  it('needs two who know at first hand, or documents, for two origins', () => {
    const firsthand = {basis: 'witness', count: {min: 1, max: 1}} as const
    expect(independence([attribution('a', firsthand), attribution('b', firsthand)]).twoOrigin).toBe('unproven')
    expect(
      independence([attribution('a', {...firsthand, camp: 'us'}), attribution('b', {...firsthand, camp: 'israel'})])
        .twoOrigin,
    ).toBe('met')
    expect(independence([named('a', 'trump', firsthand), named('b', 'katz', firsthand)]).twoOrigin).toBe('met')
    expect(independence([attribution('a', {basis: 'briefed', count: {min: 9, max: 9}})]).origins.min).toBe(1)
  })

  it('leaves open whether people of one room, or of one side, are two origins', () => {
    const inTheRoom = attribution('a', {basis: 'participant', count: {min: 2, max: 2}})
    expect(independence([inTheRoom])).toMatchObject({people: {min: 2, max: 2}, twoOrigin: 'unproven'})
    const {camp: _, ...ofNoSide} = inTheRoom
    expect(independence([ofNoSide]).twoOrigin).toBe('unproven')
    expect(independence([inTheRoom, {...inTheRoom, id: 'b', work: {id: 'ap', outlet: 'ap'}}]).twoOrigin).toBe(
      'unproven',
    )
  })

  it('counts a claim as it is worded, and nothing for what another wording of it rests on', () => {
    const weaker = attribution('reuters#a', {claim: 'weaker', basis: 'witness'})
    const relay = attribution('ours#a', {obtained: 'relay', from: ['reuters#a']})
    expect(independence([weaker, relay])).toMatchObject({
      people: {min: 0, max: 0},
      origins: {min: 0, max: 0},
      twoOrigin: 'notMet',
      untraced: ['ours#a'],
    })
    expect(independence([weaker, relay], 'weaker').people).toEqual({min: 2, max: 2})
  })

  it('counts nothing for a paper that settles, was set aside or repeats, and no head for one that speaks', () => {
    const paper = (evidence: Attribution['evidence']) =>
      independence([attribution('a', {basis: 'documentHeld', count: {min: 0, max: 0}, ...(evidence && {evidence})})])
    const one = {people: {min: 0, max: 0}, origins: {min: 1, max: 1}, documents: {min: 1, max: 1}}
    const none = {people: {min: 0, max: 0}, origins: {min: 0, max: 0}, documents: {min: 0, max: 0}}
    expect(paper({does: 'records', authenticated: true})).toMatchObject(one)
    expect(paper({does: 'alleges', authenticated: true})).toMatchObject(one)
    expect(paper({does: 'finds', state: 'standing'})).toMatchObject(one)
    expect(paper({does: 'finds', state: 'setAside', authenticated: true})).toMatchObject(none)
    expect(paper({does: 'settles', authenticated: true})).toMatchObject(none)
    expect(paper({does: 'records', authenticated: true, via: ['r1']})).toMatchObject(none)
  })

  it('takes a complaint beside its witness for one origin, and a register beside it for two', () => {
    const witness = named('w', 'roe', {basis: 'witness'})
    const paper = (does: 'alleges' | 'records') =>
      attribution('a', {basis: 'documentHeld', count: {min: 0, max: 0}, evidence: {authenticated: true, does}})
    expect(independence([witness, paper('alleges')]).twoOrigin).toBe('unproven')
    expect(independence([witness, paper('records')]).twoOrigin).toBe('met')
  })

  it('counts a document once, and only where it was seen; as an origin, where it is authenticated', () => {
    const memo = {basis: 'documentHeld', evidence: {id: 'memo', authenticated: true}} as const
    expect(independence([attribution('a', memo), attribution('b', memo)]).documents).toEqual({min: 1, max: 1})
    expect(
      independence([attribution('a', memo), attribution('b', {...memo, evidence: {id: 'tape', authenticated: true}})]),
    ).toMatchObject({documents: {min: 2, max: 2}, twoOrigin: 'met'})
    expect(independence([attribution('a', {...memo, evidence: {id: 'memo'}})])).toMatchObject({
      documents: {min: 1, max: 1},
      origins: {min: 1},
    })
    const unsaid = {...memo, evidence: {authenticated: true}}
    expect(independence([attribution('a', unsaid), attribution('b', unsaid)]).documents).toEqual({min: 1, max: 2})
    expect(independence([attribution('a', {...memo, basis: 'documentDescribed'})]).documents.max).toBe(0)
  })

  it('counts a document beside somebody who knows at first hand', () => {
    const memo = attribution('a', {basis: 'documentSeen', evidence: {id: 'memo', authenticated: true}})
    expect(independence([memo, named('b', 'trump', {basis: 'participant'})]).twoOrigin).toBe('met')
  })

  it('counts a named speaker once, and two of them as two whatever their camps', () => {
    expect(independence([named('a', 'trump'), named('b', 'trump')])).toMatchObject({
      onRecord: 1,
      people: {min: 1, max: 1},
    })
    expect(independence([named('a', 'trump'), named('b', 'rubio')])).toMatchObject({
      onRecord: 2,
      people: {min: 2, max: 2},
    })
  })

  it('keeps its lower bound under its upper one where the input contradicts itself', () => {
    const israeli = attribution('b', {camp: 'israel', partOf: 'a'})
    expect(independence([attribution('a'), israeli]).people).toEqual({min: 2, max: 2})
    expect(independence([named('a', 'trump'), named('b', 'trump', {camp: 'israel'})]).people).toEqual({min: 1, max: 1})
    expect(independence([attribution('a', {count: {min: 3, max: 1}})]).people).toEqual({min: 3, max: 3})
  })

  it('takes own reporting for the end of a path, also where a relay has the same id', () => {
    const relay = attribution('a', {obtained: 'relay', from: ['a']})
    expect(independence([attribution('a'), relay])).toMatchObject({untraced: [], circular: []})
  })

  it('does not take a name for given where the ground rule promises none', () => {
    expect(independence([attribution('a', {speaker: 'trump'})]).onRecord).toBe(0)
  })

  it('says which relays lead nowhere and which repeat one another', () => {
    const relay = (id: string, ...from: string[]) => attribution(id, {obtained: 'relay', from})
    const given = [
      relay('a', 'b'),
      relay('b', 'a'),
      relay('c', 'a'),
      relay('d', 'gone'),
      relay('e', 'e', 'root'),
      attribution('root'),
    ]
    expect(independence(given)).toMatchObject({untraced: ['a', 'b', 'c', 'd'], circular: ['a', 'b', 'e']})
  })

  it('follows a chain of 100,000 relays, and a circle of as many, without recursion', () => {
    const length = 100_000
    const chain = Array.from({length}, (_, index) =>
      attribution(`r${index}`, {obtained: 'relay', from: [`r${index + 1}`]}),
    )
    expect(independence([...chain, attribution(`r${length}`)])).toMatchObject({
      relays: length,
      untraced: [],
      circular: [],
    })
    const circle = independence([...chain, attribution(`r${length}`, {obtained: 'relay', from: ['r0']})])
    expect([circle.untraced.length, circle.circular.length]).toEqual([length + 1, length + 1])
  }, 120_000)

  it('takes a relay of 200,000 upstream attributions', () => {
    const from = Array.from({length: 200_000}, (_, index) => `r${index}`)
    expect(independence([attribution('x', {obtained: 'relay', from}), attribution('r7')]).untraced).toEqual([])
  })
})
