import {describe, expect, it} from 'vitest'
import {attributionLine, fromDocuments} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, report, unnamed} from '../storedDocuments.ts'
import {table} from './wording.table.ts'

const cast = [
  {_id: 'policy', _type: 'policy', publisher: ref('daily')},
  organization('daily', {name: 'The Daily', kind: 'outlet'}),
  organization('reuters', {name: 'Reuters', kind: 'outlet'}),
  organization('ap', {name: 'AP', kind: 'outlet'}),
  organization('us', {name: 'United States', adjective: 'U.S.', kind: 'government'}),
  organization('israel', {name: 'Israel', adjective: 'Israeli', kind: 'government'}),
  organization('fbi', {name: 'FBI'}),
  organization('white-house', {name: 'White House', memberOf: ref('us')}),
  person('trump', {name: 'Donald Trump'}),
  person('netanyahu', {name: 'Benjamin Netanyahu'}),
  person('dostri', {name: 'Omer Dostri'}),
  person('katz', {name: ' Israel  Katz '}),
  claim('veto'),
  claim('mail'),
  claim('accusation', {serious: true, slots: {agent: ref('trump')}}),
  report('rewrite', []),
  report(
    'ap-veto',
    [
      unnamed('a', 'veto', {
        descriptor: {role: 'official', affiliation: ref('us'), relation: 'familiar'},
        count: {exact: 1},
      }),
      unnamed('m', 'mail', {
        basis: 'documentHeld',
        evidence: {label: 'from 2019', kind: 'email'},
        descriptor: undefined,
        count: undefined,
      }),
    ],
    {outlet: ref('ap')},
  ),
  report(
    'reuters-veto',
    [
      unnamed('b', 'veto', {partOf: 'a', count: {exact: 1}}),
      unnamed('a', 'veto', {descriptor: {role: 'official', affiliation: ref('us')}}),
      named('n', 'veto', 'denies', 'netanyahu', {denial: 'general'}),
    ],
    {outlet: ref('reuters')},
  ),
]

describe('the attribution line', () => {
  it.each(table)('$says', ({says, of, style}) => {
    const graph = fromDocuments([...cast, article('ours', [of])])
    const attribution = graph.attributions.get('ours#a')
    expect(attribution && attributionLine(attribution, graph, style === undefined ? {} : {style})).toBe(says)
  })
})
