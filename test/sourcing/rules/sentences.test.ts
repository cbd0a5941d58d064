import {describe, expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {defaultPolicy, findings, fromDocuments, isFinding, type RuleId} from '../../../src/sourcing/index.ts'
import {article, claim, ref, relay, report, unnamed} from '../storedDocuments.ts'

/** Sentences that a standards editor read, and what the rules about text made of them once was wrong. */
const at = '2025-06-28T00:00:00Z'
const read = createReader({language: 'en'})

type Stored = Record<string, unknown>

const veto = claim('veto', {text: 'The president vetoed the attack plan.', slots: {action: 'vetoed the plan'}})

/** A body of one paragraph; what stands between bars is marked as the claim. */
const body = (text: string): Stored => {
  const [before = '', marked = '', after = ''] = text.split('|')
  return {
    body: [
      {
        _key: 'p',
        _type: 'block',
        markDefs: [{_key: 'm', _type: 'claimMark', claims: [ref('veto')]}],
        children: [
          {_key: 's1', _type: 'span', text: before, marks: []},
          {_key: 's2', _type: 'span', text: marked, marks: marked === '' ? [] : ['m']},
          {_key: 's3', _type: 'span', text: after, marks: []},
        ],
      },
    ],
  }
}

const byOne = unnamed('a', 'veto', {count: {exact: 1}})
const ours = (fields: Stored, attributions: Stored[] = [byOne]) => [
  veto,
  article('ours', attributions, {centralClaims: [{...ref('veto'), _key: 'k'}], language: 'en', ...fields}),
]
const noticed = (kind: string, text: string, fields: Stored = {}) =>
  ours({...body('The plan lay on a table.'), notices: [{_key: 'n', _type: 'notice', kind, at, text, ...fields}]})

/** An accurate relay: the agency’s report has several people, and so has the sentence about it. */
const relayed = (text: string) => [
  report('up', [unnamed('u', 'veto', {count: {min: 2, plural: 'multiple'}})]),
  ...ours(body(text), [relay('r', 'veto', ['up'], {groundRule: 'background'})]),
]

const fires = (documents: readonly Stored[], rule: RuleId) =>
  findings(fromDocuments(documents), defaultPolicy, at, {read})
    .filter(isFinding)
    .some((finding) => finding.rule === rule && finding.document === 'ours')

const rows: readonly (readonly [rule: RuleId, sentence: string, documents: readonly Stored[], isWrong: boolean])[] = [
  [
    'S12',
    'a quotation that names officials',
    ours(body('“Officials tell us nothing,” |he vetoed it|, an aide said.')),
    false,
  ],
  [
    'S12',
    'an accurate relay of multiple sources',
    relayed('|He vetoed it|, Reuters reported, citing multiple sources.'),
    false,
  ],
  [
    'S12',
    'more than a dozen, for two',
    ours(body('|He vetoed it|, more than a dozen aides said.'), [unnamed('a', 'veto', {count: {exact: 2}})]),
    true,
  ],
  [
    'S12',
    'more than a dozen, for as many',
    ours(body('|He vetoed it|, more than a dozen aides said.'), [
      unnamed('a', 'veto', {count: {min: 13, plural: 'moreThan'}}),
    ]),
    false,
  ],
  ['S12', '“said three aides”, for one', ours(body('|He vetoed it|, said three aides.')), true],
  ['S12', '“Two MPs”, for one', ours(body('Two MPs said |he vetoed it|.')), true],
  ['S12', '“Councillors”, for one', ours(body('Councillors said |he vetoed it|.')), true],
  ['S12', 'one aide, for one', ours(body('|He vetoed it|, said one aide.')), false],
  [
    'S32',
    '“An earlier version of this article stated”',
    noticed('clarification', 'An earlier version of this article stated that the law was passed in 2020.'),
    true,
  ],
  [
    'S32',
    '“has been corrected to show”',
    noticed('update', 'This article has been corrected to show that Mr. Hale was not charged.'),
    true,
  ],
  ['S32', '“misidentified”', noticed('clarification', 'The caption misidentified the mayor.'), true],
  [
    'S32',
    'a correction that owns up',
    noticed('correction', 'Correction: an earlier version of this article gave the wrong year.', {
      wrong: 'The law was passed in 2020.',
      right: 'The law was passed in 2021.',
    }),
    false,
  ],
  ['S32', 'news that is added', noticed('update', 'Adds a reply of the ministry.'), false],
  ['S35', '“Exclusive:” says nobody said it', ours({headline: 'Exclusive: President vetoed attack plan'}), true],
  ['S35', 'quotation marks say that somebody did', ours({headline: 'President ‘vetoed attack plan’'}), false],
  ['S35', 'whoever says so stands in front', ours({headline: 'Officials: President vetoed attack plan'}), false],
  ['S17', 'a name that we gave', ours(body('The woman, whom we are calling Maria, saw |the plan vetoed|.')), true],
  [
    'S17',
    'a name that they write under',
    ours(body('He writes under the pseudonym Max Frost of |the vetoed plan|.')),
    false,
  ],
  ['S42', 'an accusation that nobody marked', ours(body('He also sold the fleet, three senior sources said.')), true],
  ['S42', 'one that is marked', ours(body('|He vetoed it|, an official said.')), false],
]

describe('sentences that were judged wrongly', () => {
  it.each(rows)('%s: %s', (rule, _, documents, isWrong) => {
    expect(fires(documents, rule)).toBe(isWrong)
  })
})
