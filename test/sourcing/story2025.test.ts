import {describe, expect, it} from 'vitest'
import {attributionLine, fromDocuments, independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from './storedDocuments.ts'

/** June 2025: a president is said to have vetoed another country's plan. Facts as two agencies and the principals gave them. */
const documents = [
  {_id: 'policy', _type: 'policy', publisher: ref('daily')},
  organization('daily', {name: 'The Daily', kind: 'outlet'}),
  organization('reuters', {name: 'Reuters', kind: 'outlet'}),
  organization('ap', {name: 'AP', kind: 'outlet'}),
  organization('us', {name: 'U.S. government', adjective: 'U.S.', kind: 'government'}),
  organization('white-house', {name: 'White House', memberOf: ref('us'), kind: 'government'}),
  organization('israel', {name: 'Israeli government', adjective: 'Israeli', kind: 'government'}),
  organization('pmo', {name: "Prime Minister's Office", memberOf: ref('israel'), kind: 'government'}),
  organization('defense', {name: 'Israeli Defense Ministry', memberOf: ref('israel'), kind: 'government'}),
  person('trump', {name: 'Donald Trump', memberOf: ref('white-house')}),
  person('netanyahu', {name: 'Benjamin Netanyahu', memberOf: ref('pmo')}),
  person('dostri', {name: 'Omer Dostri', memberOf: ref('pmo')}),
  person('katz', {name: 'Israel Katz', memberOf: ref('defense')}),
  claim('veto', {
    text: 'Donald Trump vetoed an Israeli plan to kill Ali Khamenei.',
    slots: {agent: ref('trump'), objectOf: ref('israel'), modality: 'decision'},
    about: [ref('netanyahu'), ref('israel')],
  }),
  claim('garbled', {
    text: 'Donald Trump vetoed a plan to kill Ali Khamenei in spring 2020.',
    variantOf: ref('veto'),
    slots: {agent: ref('trump')},
  }),
  report(
    'reuters-veto',
    [
      unnamed('two', 'veto', {descriptor: {role: 'official', affiliation: ref('us')}}),
      unnamed('one', 'veto', {
        descriptor: {role: 'official', seniority: 'senior', affiliation: ref('us')},
        count: {exact: 1},
        partOf: 'two',
      }),
      named('fox', 'veto', 'denies', 'netanyahu', {denial: 'general', saidAt: '2025-06-15T14:00:00Z'}),
    ],
    {outlet: ref('reuters'), publishedAt: '2025-06-15T12:00:00Z'},
  ),
  report(
    'ap-veto',
    [
      unnamed('one', 'veto', {
        descriptor: {role: 'official', affiliation: ref('us'), relation: 'familiar'},
        count: {exact: 1},
        reason: ['notAuthorised', 'sensitiveMatter'],
      }),
      named('dostri', 'veto', 'denies', 'dostri', {
        denial: 'general',
        saidAt: '2025-06-15T18:00:00Z',
        speakerRole: 'a spokesman for Benjamin Netanyahu',
      }),
    ],
    {outlet: ref('ap'), publishedAt: '2025-06-15T16:00:00Z'},
  ),
  report(
    'rewrite',
    [
      unnamed('a', 'garbled', {
        obtained: 'unstated',
        descriptor: {role: 'official', seniority: 'senior', affiliation: ref('us')},
        count: {min: 2, plural: 'plural'},
      }),
    ],
    {publishedAt: undefined},
  ),
  article(
    'ours',
    [
      relay('agencies', 'veto', ['reuters-veto', 'ap-veto']),
      relay('denial', 'veto', ['reuters-veto'], {stance: 'denies', groundRule: 'onRecord'}),
      named('katz', 'veto', 'partlyDenies', 'katz', {
        denial: 'specific',
        saidAt: '2025-06-26T17:00:00Z',
        publishedAt: '2025-06-26T20:00:00Z',
        saidIn: {label: 'Channel 13'},
      }),
      named('trump', 'veto', 'partlyConfirms', 'trump', {
        basis: 'participant',
        saidAt: '2025-06-27T18:00:00Z',
        publishedAt: '2025-06-27T20:00:00Z',
        saidIn: {label: 'Truth Social'},
      }),
    ],
    {centralClaims: [ref('veto')], publishedAt: '2025-06-15T17:00:00Z'},
  ),
]

const graph = fromDocuments(documents)
const line = (id: string) => {
  const attribution = graph.attributions.get(id)
  return attribution && attributionLine(attribution, graph)
}

describe('the veto story of June 2025', () => {
  it('rests on two to three people, who may be one origin, however many repeat it', () => {
    const ofVeto = [...graph.attributions.values()].filter(({claim: of}) => of === 'veto')
    expect(independence(ofVeto)).toEqual({
      people: {min: 2, max: 3},
      origins: {min: 1, max: 3},
      outlets: 2,
      camps: 1,
      onRecord: 0,
      documents: {min: 0, max: 0},
      relays: 1,
      untraced: [],
      circular: [],
      twoOrigin: 'unproven',
    })
  })

  it('words each attribution from what its text holds', () => {
    expect(line('ours#agencies')).toBe(
      'Reuters reported, citing two U.S. officials, and AP reported, citing a U.S. official familiar with the matter',
    )
    expect(line('ours#denial')).toBe('Reuters reported that Benjamin Netanyahu denied it')
    expect(line('ap-veto#dostri')).toBe('Omer Dostri, a spokesman for Benjamin Netanyahu, denied it')
    expect(line('rewrite#a')).toBe('senior U.S. officials; the text does not say where it got this')
  })

  it('tells the reader more as more is said, and never hides a denial', () => {
    const texts = ['15T13', '15T23', '26T23', '27T23'].map(
      (hour) => readerStatus('veto', graph, `2025-06-${hour}:00:00Z`).text,
    )
    expect(texts).toEqual([
      'Reported by Reuters (June 15, 2025), from what may be a single source; not disputed by anyone it concerns.',
      'Reported by Reuters (June 15, 2025) and AP (June 15, 2025), from what may be a single source; denied by Benjamin Netanyahu (June 15, 2025) and Omer Dostri (June 15, 2025).',
      'Reported by Reuters (June 15, 2025) and AP (June 15, 2025), from what may be a single source; disputed in part by Israel Katz (June 26, 2025); denied by Benjamin Netanyahu (June 15, 2025) and Omer Dostri (June 15, 2025).',
      'Confirmed in part by Donald Trump (June 27, 2025); disputed in part by Israel Katz (June 26, 2025); denied by Benjamin Netanyahu (June 15, 2025) and Omer Dostri (June 15, 2025).',
    ])
  })

  it('gives the garbled rewrite nothing of what was said about the original', () => {
    expect(readerStatus('garbled', graph, '2025-06-28T00:00:00Z')).toMatchObject({
      evidence: 'untraced',
      contest: 'uncontested',
    })
  })

  it('tells the readers of our article what it rests on', () => {
    expect(sourcingNote('ours', graph, '2025-06-15T23:00:00Z')).toBe(
      '“Donald Trump vetoed an Israeli plan to kill Ali Khamenei” rests on two unnamed U.S. officials (Reuters) and one (AP), who may be the same people; all of it may go back to a single source. Denied by Benjamin Netanyahu on June 15, 2025, and Omer Dostri on June 15, 2025.',
    )
    expect(sourcingNote('ours', graph, '2025-06-28T00:00:00Z')).toContain(
      'Confirmed in part by Donald Trump on June 27, 2025. Disputed in part by Israel Katz on June 26, 2025.',
    )
  })
})
