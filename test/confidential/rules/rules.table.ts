import type {RuleId} from '../../../src/sourcing/index.ts'
import type {Severity} from '../../../src/vocabulary.ts'
import {article, claim, organization, ref, unnamed} from '../../sourcing/storedDocuments.ts'
import {approval, hashOf, ours, record} from '../confidentialDocuments.ts'

type Stored = Record<string, unknown>

/** The smallest records that break a rule, and the same mended. */
export type Case = {
  readonly rule: RuleId
  readonly what: string
  readonly severity: Severity
  readonly path: string
  readonly message?: string
  readonly documents: readonly Stored[]
  readonly broken: readonly Stored[]
  readonly mended: readonly Stored[]
}

const documents = ours()
const hash = await hashOf(documents)
const approved = approval(hash)
const hearsay = {basis: 'secondhand'}
const attribution = 'attributions[_key=="a"]'

/** One field of the record, before and after. */
const noted = (rule: RuleId, field: string, what: string, broken: Stored, mended: Stored = {}): Case => ({
  rule,
  what,
  severity: 'error',
  path: field === '' ? attribution : `${attribution}.${field}`,
  documents,
  broken: [record(broken)],
  mended: [record(mended)],
})

/** One approval, before and after. */
const decided = (rule: RuleId, what: string, broken: Stored | undefined, message?: string): Case => ({
  rule,
  what,
  severity: 'error',
  path: '',
  ...(message !== undefined && {message}),
  documents,
  broken: broken === undefined ? [record()] : [record(), broken],
  mended: [record(), approved],
})

const accused = [
  claim('veto', {about: [ref('il')], serious: true}),
  organization('il'),
  ...ours().filter(({_type}) => _type === 'article'),
]
const twoWays = (second: Stored) => [
  claim('veto'),
  article('ours', [
    unnamed('a', 'veto', {descriptor: {role: 'official', affiliation: ref('us')}}),
    unnamed('c', 'veto', {descriptor: second}),
  ]),
]
const samePeople = [
  record({pseudonym: '7c1e90b4d52fa683'}),
  record({key: 'c', pseudonym: '7c1e90b4d52fa683'}, 'second'),
]

/** Every rule that takes confidential records, and each of its cases. */
export const cases: readonly Case[] = [
  {...noted('S02', '', 'an attribution without a record', {}), broken: [], message: 'no sourcing record'},
  noted('S02', '', 'no word on why the story needs it', {necessity: 'Vital.'}),
  noted('S03', '', 'nobody asked to speak on the record', {onRecordAttempts: 0}),
  noted(
    'S03',
    '',
    'and no reason why',
    {onRecordAttempts: 0},
    {onRecordAttempts: 0, noAttemptReason: 'It would expose them.'},
  ),
  decided('S05', 'an editor who does not know the source', approval(hash, {attestsIdentity: false})),
  decided('S05', 'an approver who handled the source', approval(hash, {by: 'reporter-1'})),
  decided('S06', 'no approval', undefined, 'Desk: nobody'),
  decided('S06', 'a draft of an approval', {...approved, _id: 'drafts.approval'}, 'Desk: nobody'),
  decided('S06', 'an approval from the future', approval(hash, {at: '2025-06-16T19:00:00Z'}), 'Desk: nobody'),
  decided('S06', 'a refusal', approval(hash, {decision: 'refused', reason: 'Too thin.'}), 'refused'),
  decided(
    'S06',
    'breaking news, looked at no more',
    approval(hash, {level: 'top', decision: 'breakingNews', reason: 'War.', at: '2025-06-15T17:00:00Z'}),
    'breaking news',
  ),
  noted('S11', 'descriptor', 'a description not agreed', {descriptorAgreed: false}),
  {...noted('S11', 'descriptor', 'consent withdrawn', {consent: 'withdrawn'}), message: 'no longer agrees'},
  {
    ...noted('S11', 'descriptor', 'consent narrowed', {consent: 'narrowed'}),
    severity: 'warning',
    message: 'agreed to less',
  },
  decided('S13', 'nobody who attests to no double use', approval(hash, {attestsNoDoubleUse: false})),
  {
    rule: 'S14',
    what: 'an attack, and no exception',
    severity: 'error',
    path: `${attribution}.tone`,
    documents: ours({tone: 'pejorative'}),
    broken: [record()],
    mended: [
      record({exception: {rule: 'S14', text: 'The conduct is what the story is about.'}}),
      approval(await hashOf(ours({tone: 'pejorative'})), {level: 'standards'}),
    ],
  },
  {
    rule: 'S14',
    what: 'an attack excepted, and not approved',
    severity: 'approval',
    path: `${attribution}.tone`,
    documents: ours({tone: 'pejorative'}),
    broken: [record({exception: {rule: 'S14', text: 'The conduct is what the story is about.'}})],
    mended: [
      record({exception: {rule: 'S14', text: 'The conduct is what the story is about.'}}),
      approval(await hashOf(ours({tone: 'pejorative'})), {level: 'top'}),
    ],
  },
  noted('S18', 'groundRule', 'a ground rule not settled', {groundRuleAgreed: false}),
  {
    rule: 'S20',
    what: 'a claim on deep background alone',
    severity: 'approval',
    path: 'attributions',
    message: 'deep background alone',
    documents,
    broken: [record({form: 'deepBackground', key: undefined, claimId: 'other', people: {exact: 1}, basis: 'briefed'})],
    mended: [record({form: 'deepBackground', key: undefined, claimId: 'veto', people: {exact: 1}, basis: 'briefed'})],
  },
  {
    rule: 'S22',
    what: 'somebody accused and not asked',
    severity: 'error',
    path: 'attributions',
    documents: accused,
    broken: [record({replySought: [{_key: 'r', of: 'il', outcome: 'notSought'}]})],
    mended: [
      record({replySought: [{_key: 'r', of: 'il', outcome: 'notSought', because: 'It would expose the source.'}]}),
    ],
  },
  noted('S29', '', 'no motive', {motive: ''}),
  {
    ...noted('S30', 'descriptor', 'one person fits', {pool: 'one'}, {pool: 'twentyOneToHundred'}),
    message: 'it names them',
  },
  {
    ...noted('S30', 'descriptor', 'few people fit', {pool: 'sixToTwenty'}, {pool: 'twentyOneToHundred'}),
    severity: 'approval',
  },
  {
    ...noted('S30', 'descriptor', 'one person fits and accepts it', {pool: 'one', consentSmallPool: true}),
    severity: 'approval',
  },
  {...noted('S30', 'descriptor', 'nobody counted', {pool: undefined}), severity: 'approval', message: 'counted'},
  {
    rule: 'S30',
    what: 'two descriptions of the same people',
    severity: 'approval',
    path: 'attributions[_key=="c"].descriptor',
    message: 'more than one way',
    documents: twoWays({role: 'official', affiliation: ref('us'), former: true}),
    broken: samePeople,
    mended: [record({pseudonym: '7c1e90b4d52fa683'}), record({key: 'c', pseudonym: '91b4d52fa6837c1e'}, 'second')],
  },
  {
    rule: 'S34',
    what: 'sourcing changed since',
    severity: 'error',
    path: '',
    documents: ours(hearsay),
    broken: [record(), approval('0'.repeat(64), {level: 'standards'})],
    mended: [record(), approval(await hashOf(ours(hearsay)), {level: 'standards'})],
  },
]
