import {describe, expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {plainReader} from '../../../src/reading/plain/plainReader.ts'
import {defaultPolicy, findings, fromDocuments, isFinding} from '../../../src/sourcing/index.ts'
import {article, claim, unnamed} from '../storedDocuments.ts'
import {cases} from './rules.table.ts'

const at = '2025-06-28T00:00:00Z'
const read = createReader({language: 'en'})
const plainRules = ['S12', 'S17', 'S32', 'S35']
const fired = (documents: readonly Record<string, unknown>[], options = {}) =>
  new Set(
    findings(fromDocuments(documents), defaultPolicy, at, options)
      .filter(isFinding)
      .map(({rule}) => rule),
  )

describe('without a reader', () => {
  it.each(cases.filter(({rule}) => plainRules.includes(rule)).map((row) => [row.rule, row.what, row] as const))(
    '%s finds %s all the same, and says that the sentences were not read',
    (rule, _, {broken, mended}) => {
      expect(fired(broken)).toContain(rule)
      expect(fired(mended)).not.toContain(rule)
      expect(findings(fromDocuments(broken), defaultPolicy, at)).toContainEqual({rule, notChecked: 'text'})
    },
  )
})

const words = (text: string, [reading] = plainReader.read(text)) =>
  reading?.source && [text.slice(reading.source.start, reading.source.end), reading.count?.min]

describe('people beside a plain word of saying', () => {
  it.each([
    ['Sources tell the paper that he left.', 'Sources', 2],
    ['He left, three senior aides said.', 'three senior aides', 3],
    ['He left, said four officials.', 'four officials', 4],
    ['He left, according to several police officers.', 'several police officers', 3],
    ['Nearly 20 former pupils told the inquiry so.', 'Nearly 20 former pupils', 10],
    ['He left, said two people who were there.', 'two people', 2],
    ['More than a dozen witnesses have told the court so.', 'More than a dozen witnesses', 13],
  ])('%s', (text, source, min) => expect(words(text)).toEqual([source, min]))

  it.each([
    'A spokesman for the officials said he left.',
    'One of the aides said he left.',
    '“Officials tell us nothing,” Ray said.',
    'Officials would say if he left.',
    'Officials did not say whether he left.',
    'An official said he left.',
    'The officials told nothing of it.',
    'He told officials that he left.',
    'The officer, who spoke to the paper, said managers had been warned.',
    'The keeper, Piet Haan, told reporters he knew nothing of it.',
    'If officials say so, the road will open.',
    'What did the officials say to each other that night?',
    'Some 74 percent of likely voters said they had heard of it.',
    'Ada Vale, who runs the club, said on Monday she agrees with him.',
  ])('none in: %s', (text) => expect(words(text)).toBeUndefined())
})

const veto = claim('veto', {text: 'The president vetoed the attack plan.', slots: {action: 'vetoed the plan'}})
const ours = (fields: Record<string, unknown>) =>
  article('ours', [unnamed('a', 'veto', {count: {exact: 1}})], {
    centralClaims: [{_type: 'reference', _ref: 'veto', _key: 'k'}],
    language: 'en',
    ...fields,
  })
const body = (text: string) => ({
  body: [{_type: 'block', _key: 'p', children: [{_type: 'span', _key: 's', text, marks: []}]}],
})
const noticed = (kind: string, text: string) => ({
  ...body('The minister was in Tarsis as a candidate.'),
  notices: [{_key: 'n', _type: 'notice', kind, at, text}],
})

describe('what is innocent, with a reader and without', () => {
  it.each([
    ['S35', {headline: 'Did the president veto the attack plan?'}],
    ['S35', {headline: 'President ‘vetoed attack plan’'}],
    ['S35', {headline: 'What we know of the night of the vote'}],
    ['S35', {headline: 'Parliament opens its autumn session'}],
    ['S35', {headline: 'President vetoed attack plan, according to an aide'}],
    ['S32', noticed('clarification', 'Clarification: The minister was there as a guest of the mayor.')],
    ['S32', noticed('clarification', 'The minister speaks for his party, and not for the government.')],
    ['S32', noticed('update', 'Adds a reply of the ministry.')],
    ['S17', body('The dish is called “Karim” after its cook.')],
    ['S17', body('She writes under the pseudonym Ada Vale.')],
    ['S17', body('He was called by his first name at home.')],
  ])('%s is silent', (rule, fields) => {
    const documents = [veto, ours(fields)]
    expect(fired(documents)).not.toContain(rule)
    expect(fired(documents, {read})).not.toContain(rule)
  })

  it.each([
    ['S32', noticed('clarification', 'Clarification: he was there as a guest, and not as a candidate.')],
    ['S32', noticed('update', 'He was in Sola rather than in Tarsis.')],
    ['S35', {headline: 'A vetoed plan'}],
  ])('%s finds the same told as a fault', (rule, fields) => {
    const documents = [veto, ours(fields)]
    expect(fired(documents)).toContain(rule)
    expect(fired(documents, {read})).toContain(rule)
  })
})
