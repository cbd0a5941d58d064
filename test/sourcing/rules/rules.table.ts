import type {RuleId} from '../../../src/sourcing/index.ts'
import type {Severity} from '../../../src/vocabulary.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

/** The smallest documents that break a rule, and the same mended. */
export type Case = {
  readonly rule: RuleId
  readonly what: string
  readonly severity: Severity
  readonly path: string
  /** Says of itself what is wrong, and not what the rule says in general. */
  readonly message?: string
  readonly broken: readonly Stored[]
  readonly mended: readonly Stored[]
}

export const at = '2025-06-28T00:00:00Z'

const ours = (attributions: Stored[], fields: Stored = {}) => article('ours', attributions, fields)
const official = (fields: Stored = {}) => unnamed('a', 'veto', fields)
const inUs = {role: 'official', affiliation: ref('us')}
const withAuthors = {authors: [ref('reporter')]}
const central = {centralClaims: [ref('veto')]}

/** A body of one paragraph; what stands between bars is marked. */
const body = (text: string, claims: readonly string[] = ['veto']): Stored => {
  const [before = '', marked = '', after = ''] = text.split('|')
  return {
    body: [
      {
        _key: 'p',
        _type: 'block',
        markDefs: [{_key: 'm', _type: 'claimMark', claims: claims.map(ref)}],
        children: [
          {_key: 's1', _type: 'span', text: before, marks: []},
          {_key: 's2', _type: 'span', text: marked, marks: ['m']},
          {_key: 's3', _type: 'span', text: after, marks: []},
        ],
      },
    ],
  }
}

/** One attribution of our own, before and after. */
const one = (
  rule: RuleId,
  severity: Severity,
  field: string,
  what: string,
  broken: Stored,
  mended: Stored,
  message?: string,
): Case => ({
  rule,
  what,
  severity,
  path: `attributions[_key=="a"].${field}`,
  ...(message !== undefined && {message}),
  broken: [ours([official(broken)])],
  mended: [ours([official(mended)])],
})

const onBothSides = [
  claim('veto'),
  unnamed('a', 'veto', {basis: 'witness', descriptor: inUs}),
  unnamed('b', 'veto', {basis: 'witness', descriptor: {role: 'official', affiliation: ref('il')}}),
] as const
const memo = {label: 'a memo', kind: 'document', obtained: 'provided'}
const reuters = organization('reuters', {name: 'Reuters', kind: 'outlet'})
const upstream = report('up', [unnamed('u', 'veto', {descriptor: inUs})], {outlet: ref('reuters')})
const accusation = claim('veto', {about: [ref('katz')], serious: true})
const notice = (fields: Stored) => ({notices: [{_key: 'n', at: '2025-06-20T00:00:00Z', ...fields}]})
const correction = {kind: 'correction', wrong: 'The plan was vetoed in 2020.', right: 'It was vetoed in 2025.'}
const headlined = (headline: string, fields: Stored = {}) => [
  claim('veto', {text: 'The president vetoed the attack plan.'}),
  ours([official()], {headline, ...central, ...fields}),
]

/** Every rule that public documents are enough for, and each of its cases. To add a rule is to add a row here. */
export const cases: readonly Case[] = [
  one('S01', 'error', 'content', 'an unnamed opinion', {content: 'opinion'}, {content: 'fact'}),
  one('S01', 'error', 'content', 'unnamed speculation', {content: 'speculation'}, {content: 'plan'}),
  one('S04', 'warning', 'basis', 'nothing on how they know', {}, {basis: 'briefed'}),
  one('S04', 'approval', 'basis', 'hearsay', {basis: 'secondhand'}, {basis: 'witness'}, 'heard it from others'),
  {
    rule: 'S07',
    what: 'a story on unnamed sources alone',
    severity: 'approval',
    path: 'centralClaims',
    message: 'unnamed sources alone',
    broken: [ours([official()], central)],
    mended: [ours([official(), named('b', 'veto', 'confirms', 'katz')], central)],
  },
  {
    rule: 'S08',
    what: 'one origin',
    severity: 'approval',
    path: 'attributions[_key=="a"]',
    message: 'may come from one origin',
    broken: [ours([official()])],
    mended: [organization('us'), organization('il'), ours(onBothSides.slice(1))],
  },
  {
    rule: 'S08',
    what: 'one origin behind a relay',
    severity: 'approval',
    path: 'attributions[_key=="r"]',
    message: 'may come from one origin',
    broken: [upstream, ours([relay('r', 'veto', ['up'])])],
    mended: [
      report('up', [named('n', 'veto', 'asserts', 'katz', {basis: 'participant'})]),
      ours([relay('r', 'veto', ['up'], {groundRule: 'onRecord'})]),
    ],
  },
  one('S09', 'error', 'reason', 'no reason', {}, {reason: ['safety']}),
  one('S09', 'warning', 'reason', 'custom alone', {reason: ['customary']}, {reason: ['customary', 'safety']}, 'always'),
  one('S10', 'error', 'descriptor', 'a bare word', {descriptor: {role: 'official'}}, {descriptor: inUs}),
  one(
    'S10',
    'warning',
    'descriptor',
    '“people familiar with the matter”',
    {descriptor: {role: 'person', relation: 'familiar'}},
    {descriptor: {role: 'person', relation: 'present'}},
    'neither',
  ),
  one(
    'S10',
    'warning',
    'descriptor',
    'a person at a ministry',
    {descriptor: {role: 'person', affiliation: ref('us')}},
    {descriptor: {role: 'person', affiliation: ref('us'), relation: 'briefed'}},
    'neither',
  ),
  one('S12', 'error', 'count', 'no number', {count: undefined}, {count: {exact: 1}}),
  {
    rule: 'S12',
    what: 'three in the text for two in the attributions',
    severity: 'error',
    path: 'body[_key=="p"]',
    message: 'no more than 2',
    broken: [ours([official()], body('|He vetoed it|, three U.S. officials said.'))],
    mended: [ours([official()], body('|He vetoed it|, two U.S. officials said.'))],
  },
  {
    rule: 'S12',
    what: 'a plural in the headline for one person',
    severity: 'error',
    path: 'headline',
    message: 'no more than 1',
    broken: [ours([official({count: {exact: 1}})], {headline: 'He vetoed the plan, officials say'})],
    mended: [ours([official({count: {exact: 1}})], {headline: 'He vetoed the plan, an official says'})],
  },
  one('S14', 'error', 'tone', 'an unnamed attack', {tone: 'pejorative'}, {tone: 'neutral'}),
  one('S14', 'warning', 'tone', 'unnamed praise', {tone: 'praise'}, {tone: 'neutral'}, 'praises'),
  one(
    'S14',
    'error',
    'tone',
    'an attack that is not what they lived through',
    {tone: 'pejorative', content: 'fact'},
    {tone: 'pejorative', content: 'experience'},
  ),
  one('S15', 'warning', 'quote', 'an unnamed quote', {quote: 'We stopped it.'}, {}),
  {
    rule: 'S16',
    what: 'an unnamed source quoted first',
    severity: 'warning',
    path: 'body',
    broken: [ours([official({quote: 'He did.'})], body('|He vetoed it|.'))],
    mended: [
      ours(
        [named('b', 'veto', 'confirms', 'katz', {quote: 'He did.'}), official({quote: 'He did.'})],
        body('|He vetoed it|.'),
      ),
    ],
  },
  one(
    'S17',
    'warning',
    'descriptor',
    'an invented name',
    {descriptor: {role: 'witness', of: 'the strike, called “Karim”'}},
    {descriptor: {role: 'witness', of: 'the strike'}},
  ),
  {
    rule: 'S17',
    what: 'a changed name in the text',
    severity: 'warning',
    path: 'body[_key=="p"]',
    message: 'invented name',
    broken: [ours([official()], body('|Karim, not his real name, saw it|.'))],
    mended: [ours([official()], body('|A neighbour saw it|.'))],
  },
  {
    rule: 'S19',
    what: 'off the record in an article',
    severity: 'error',
    path: 'attributions[_key=="a"].groundRule',
    broken: [ours([official({groundRule: 'offRecord'})])],
    mended: [ours([])],
  },
  {
    rule: 'S19',
    what: 'a ground rule nobody knows, in a report',
    severity: 'error',
    path: 'attributions[_key=="a"].groundRule',
    message: 'Nobody knows',
    broken: [report('r', [official({groundRule: 'onrecord'})])],
    mended: [report('r', [official()])],
  },
  {
    rule: 'S20',
    what: 'deep background put down to somebody',
    severity: 'error',
    path: 'attributions[_key=="a"].groundRule',
    broken: [ours([official({groundRule: 'deepBackground'})])],
    mended: [ours([])],
  },
  {
    rule: 'S21',
    what: 'nobody signs',
    severity: 'error',
    path: 'authors',
    broken: [ours([official()])],
    mended: [ours([official()], withAuthors)],
  },
  {
    rule: 'S22',
    what: 'somebody accused and not heard',
    severity: 'error',
    path: 'attributions',
    message: 'Person katz is not heard',
    broken: [accusation, person('katz'), ours([official()])],
    mended: [accusation, person('katz'), ours([official(), named('k', 'veto', 'noReply', 'katz')])],
  },
  {
    rule: 'S22',
    what: 'somebody the story is about and not heard',
    severity: 'warning',
    path: 'attributions',
    message: 'is not heard',
    broken: [claim('veto', {about: [ref('il')]}), organization('il'), ours([official()], central)],
    mended: [
      claim('veto', {about: [ref('il')]}),
      organization('il'),
      person('katz', {memberOf: ref('il')}),
      ours([official(), named('k', 'veto', 'partlyDenies', 'katz', {denial: 'specific'})], central),
    ],
  },
  {
    rule: 'S23',
    what: 'no sourcing note',
    severity: 'warning',
    path: 'centralClaims',
    broken: [claim('veto'), ours([official()])],
    mended: [claim('veto'), ours([official()], central)],
  },
  {
    rule: 'S24',
    what: 'a relay of nobody',
    severity: 'error',
    path: 'attributions[_key=="r"].via',
    broken: [ours([relay('r', 'veto', [])])],
    mended: [upstream, ours([relay('r', 'veto', ['up'])])],
  },
  {
    rule: 'S24',
    what: 'an outlet the text does not name',
    severity: 'error',
    path: 'attributions[_key=="r"].via',
    message: 'does not name Reuters',
    broken: [reuters, upstream, ours([relay('r', 'veto', ['up'])], body('|He vetoed it|, officials said.'))],
    mended: [reuters, upstream, ours([relay('r', 'veto', ['up'])], body('|He vetoed it|, Reuters reported.'))],
  },
  {
    rule: 'S25',
    what: 'a rank that upstream does not give',
    severity: 'error',
    path: 'attributions[_key=="r"].descriptor',
    message: 'senior',
    broken: [upstream, ours([relay('r', 'veto', ['up'], {descriptor: {...inUs, seniority: 'senior'}})])],
    mended: [upstream, ours([relay('r', 'veto', ['up'])])],
  },
  {
    rule: 'S25',
    what: 'more people than upstream has',
    severity: 'error',
    path: 'attributions[_key=="r"].count',
    broken: [upstream, ours([relay('r', 'veto', ['up'], {count: {exact: 3}})])],
    mended: [upstream, ours([relay('r', 'veto', ['up'], {count: {min: 2, plural: 'plural'}})])],
  },
  {
    rule: 'S26',
    what: 'a claim from nowhere',
    severity: 'error',
    path: 'attributions[_key=="a"].obtained',
    broken: [ours([official({obtained: 'unstated'})])],
    mended: [ours([official()])],
  },
  {
    rule: 'S26',
    what: 'a relay that leads nowhere',
    severity: 'warning',
    path: 'attributions[_key=="r"].via',
    message: 'nobody behind it',
    broken: [report('up', []), ours([relay('r', 'veto', ['up'])])],
    mended: [upstream, ours([relay('r', 'veto', ['up'])])],
  },
  {
    rule: 'S27',
    what: 'a claim on silence',
    severity: 'error',
    path: 'attributions[_key=="k"].stance',
    broken: [ours([named('k', 'veto', 'noComment', 'katz')], body('|He vetoed it|.'))],
    mended: [ours([named('k', 'veto', 'noComment', 'katz'), official()], body('|He vetoed it|.'))],
  },
  one(
    'S28',
    'error',
    'evidence',
    'no document described',
    {basis: 'documentHeld'},
    {basis: 'documentHeld', evidence: memo},
  ),
  one(
    'S28',
    'warning',
    'evidence.obtained',
    'how it was obtained is not said',
    {basis: 'documentSeen', evidence: {...memo, obtained: 'notStated'}},
    {basis: 'documentSeen', evidence: memo},
    'how the document was obtained',
  ),
  one(
    'S29',
    'warning',
    'interest',
    'a side, and no interest told',
    {tone: 'pejorative'},
    {tone: 'pejorative', interest: 'a rival'},
  ),
  {
    rule: 'S31',
    what: 'a name beside a promise',
    severity: 'error',
    path: 'attributions[_key=="a"].speaker',
    message: 'speaker, saidAt',
    broken: [ours([official({speaker: ref('felt'), saidAt: '1972-06-19T00:00:00Z'})])],
    mended: [ours([official()])],
  },
  {
    rule: 'S32',
    what: 'what is right is missing',
    severity: 'error',
    path: 'notices[_key=="n"]',
    broken: [ours([], notice({...correction, right: ''}))],
    mended: [ours([], notice(correction))],
  },
  {
    rule: 'S32',
    what: 'a euphemism',
    severity: 'error',
    path: 'notices[_key=="n"].text',
    message: 'milder',
    broken: [ours([], notice({...correction, text: 'This story clarifies the date. It was wrong.'}))],
    mended: [ours([], notice({...correction, text: 'Correction: the date was wrong. The law changed later.'}))],
  },
  {
    rule: 'S32',
    what: 'an error under another name',
    severity: 'error',
    path: 'notices[_key=="n"].kind',
    message: 'another name',
    broken: [ours([], notice({kind: 'update', text: 'An earlier version misstated the date.'}))],
    mended: [ours([], notice({kind: 'update', text: 'The minister has since resigned.'}))],
  },
  {
    rule: 'S33',
    what: 'an article that is gone',
    severity: 'error',
    path: 'notices',
    broken: [{...ours([]), _id: 'drafts.ours'}],
    mended: [{...ours([], notice({kind: 'removal', text: 'Taken down by order of a court.'})), _id: 'drafts.ours'}],
  },
  {
    rule: 'S35',
    what: 'an unnamed claim as fact in the headline',
    severity: 'warning',
    path: 'headline',
    broken: headlined('President vetoed attack plan'),
    mended: headlined('President vetoed attack plan, official says'),
  },
  {
    rule: 'S35',
    what: 'a disputed claim as fact in the standfirst',
    severity: 'warning',
    path: 'standfirst',
    broken: [
      claim('veto', {text: 'The president vetoed the attack plan.', about: [ref('katz')]}),
      ours([named('a', 'veto', 'asserts', 'levi'), named('b', 'veto', 'denies', 'katz', {denial: 'general'})], {
        standfirst: 'The president vetoed the plan.',
        ...central,
      }),
    ],
    mended: [
      claim('veto', {text: 'The president vetoed the attack plan.', about: [ref('katz')]}),
      ours([named('a', 'veto', 'asserts', 'levi')], {standfirst: 'The president vetoed the plan.', ...central}),
    ],
  },
  {
    rule: 'S42',
    what: 'three sources that no mark is on',
    severity: 'warning',
    path: 'body[_key=="p"]',
    message: 'three senior sources',
    broken: [ours([official()], body('|He vetoed it|. He struck an aide, three senior sources said.'))],
    mended: [ours([official()], body('|He vetoed it|. He struck nobody.'))],
  },
  {
    rule: 'S43',
    what: 'a rank that is in the text alone',
    severity: 'warning',
    path: 'body[_key=="p"]',
    message: 'a rank',
    broken: [ours([official()], body('|He vetoed it|, two senior officials said.'))],
    mended: [ours([official()], body('|He vetoed it|, two officials said.'))],
  },
  {
    rule: 'S44',
    what: 'a rank that is in the attribution alone',
    severity: 'warning',
    path: 'attributions[_key=="a"].descriptor',
    message: 'a rank',
    broken: [
      ours([official({descriptor: {...inUs, seniority: 'senior'}})], body('|He vetoed it|, two officials said.')),
    ],
    mended: [
      ours(
        [official({descriptor: {...inUs, seniority: 'senior'}})],
        body('|He vetoed it|, two senior officials said.'),
      ),
    ],
  },
  {
    rule: 'S36',
    what: 'a relay of what was retracted, and no word of it',
    severity: 'error',
    path: 'attributions[_key=="a"].via',
    message: 'Reuters retracted',
    broken: [reuters, {...upstream, ...notice({kind: 'retraction'})}, ours([relay('a', 'veto', ['up'])])],
    mended: [
      reuters,
      {...upstream, ...notice({kind: 'retraction'})},
      ours([relay('a', 'veto', ['up'])], {
        notices: [{_key: 'n', kind: 'editorsNote', at: '2025-06-21T00:00:00Z', claims: [ref('veto')]}],
      }),
    ],
  },
  {
    rule: 'S37',
    what: 'a death on one unnamed source',
    severity: 'error',
    path: 'attributions[_key=="a"]',
    message: 'one origin',
    broken: [claim('veto', {concerns: ['death']}), ours([official()])],
    mended: [claim('veto', {concerns: ['death']}), ours([named('b', 'veto', 'asserts', 'katz', {basis: 'witness'})])],
  },
  {
    rule: 'S38',
    what: 'somebody named who may be a minor',
    severity: 'approval',
    path: 'centralClaims',
    broken: [person('katz'), claim('veto', {concerns: ['minor'], about: [ref('katz')]}), ours([official()])],
    mended: [person('katz'), claim('veto', {concerns: ['minor'], slots: {agent: ref('katz')}}), ours([official()])],
  },
  {
    rule: 'S38',
    what: 'somebody who speaks by name of a sexual offence they suffered',
    severity: 'approval',
    path: 'attributions[_key=="b"].speaker',
    broken: [
      person('katz'),
      claim('veto', {concerns: ['sexualOffence']}),
      ours([named('b', 'veto', 'asserts', 'katz', {basis: 'participant'})]),
    ],
    mended: [
      person('katz'),
      claim('veto', {concerns: ['sexualOffence']}),
      ours([official({basis: 'participant', descriptor: {role: 'victim'}})]),
    ],
  },
  one('S39', 'approval', 'paid', 'a source who was paid', {paid: true}, {paid: false}),
  {
    rule: 'S40',
    what: 'AI that was used',
    severity: 'approval',
    path: 'aiUse',
    broken: [ours([], {aiUse: 'Interviews were transcribed by software.'})],
    mended: [ours([])],
  },
  {
    rule: 'S41',
    what: 'silence of somebody who was asked in general terms',
    severity: 'warning',
    path: 'attributions[_key=="n"].asked',
    broken: [accusation, person('katz'), ours([official(), named('n', 'veto', 'declined', 'katz')])],
    mended: [
      accusation,
      person('katz'),
      ours([official(), named('n', 'veto', 'declined', 'katz', {asked: {particulars: true, hours: 24}})]),
    ],
  },
  {
    rule: 'S22',
    what: 'a serious allegation about nobody',
    severity: 'error',
    path: 'attributions[_key=="a"].claim',
    message: 'nobody is entered',
    broken: [claim('veto', {serious: true}), ours([official()])],
    mended: [accusation, person('katz'), ours([official(), named('n', 'veto', 'denies', 'katz')])],
  },
  {
    rule: 'S25',
    what: 'another wording, whose parts nobody has filled in',
    severity: 'warning',
    path: 'attributions[_key=="a"].claim',
    message: 'words it otherwise',
    broken: [
      claim('veto'),
      claim('stronger', {variantOf: ref('veto')}),
      reuters,
      upstream,
      ours([relay('a', 'stronger', ['up'])]),
    ],
    mended: [claim('veto'), reuters, upstream, ours([relay('a', 'veto', ['up'])])],
  },
  one(
    'S28',
    'approval',
    'evidence.authenticated',
    'a document nobody has shown to be genuine',
    {basis: 'documentHeld', evidence: memo},
    {basis: 'documentHeld', evidence: {...memo, authenticated: true}},
    'genuine',
  ),
]
