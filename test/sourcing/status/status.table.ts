import type {AssessmentFinding, ContestLevel, EvidenceLevel} from '../../../src/vocabulary.ts'
import {article, named, ref, relay, report, unnamed} from '../storedDocuments.ts'

/**
 * Cases of one claim, `act`: that Agent Ng (of the Ministry) did something to Bo Rivera. The cast is in
 * `readerStatus.test.ts`. Everything is printed on June 15, 2025 unless it says so; the reader looks on 28 June.
 */
type Case = {
  readonly when: string
  readonly works?: readonly Record<string, unknown>[]
  /** Fields of the claim. */
  readonly claim?: Record<string, unknown>
  readonly evidence: EvidenceLevel
  readonly contest?: ContestLevel
  readonly assessment?: AssessmentFinding
  /** The whole text, or the words it must hold. */
  readonly text: string | RegExp
  readonly not?: RegExp
}

const ap = (...attributions: Record<string, unknown>[]) => report('ap-report', attributions, {outlet: ref('ap')})
const reuters = (...attributions: Record<string, unknown>[]) =>
  report('reuters-report', attributions, {outlet: ref('reuters'), publishedAt: '2025-06-14T18:00:00Z'})
const one = (key: string, fields: Record<string, unknown> = {}) => unnamed(key, 'act', {count: {exact: 1}, ...fields})
const says = (speaker: string, fields: Record<string, unknown> = {}) =>
  named(`${speaker}-yes`, 'act', 'asserts', speaker, fields)
const partly = (speaker: string, fields: Record<string, unknown> = {}) =>
  named(`${speaker}-part`, 'act', 'partlyConfirms', speaker, fields)
const denies = (speaker: string, fields: Record<string, unknown> = {}) =>
  named(`${speaker}-no`, 'act', 'denies', speaker, {denial: 'general', ...fields})
const held = (evidence: Record<string, unknown>, basis = 'documentHeld') =>
  unnamed('doc', 'act', {
    basis,
    evidence: {label: 'order', kind: 'document', ...evidence},
    descriptor: undefined,
    count: undefined,
  })

const undisputed = 'not disputed by anyone it concerns'
const unheard = 'no response from anyone it concerns is recorded here'

export const cases: readonly Case[] = [
  // Nobody, and nobody who can be found
  {when: 'nobody carries it', evidence: 'none', text: `No source given.`},
  {
    when: 'a text gives no source',
    works: [ap(one('a', {obtained: 'unstated'}))],
    evidence: 'untraced',
    text: `No source given; ${undisputed}.`,
  },
  {
    when: 'it is relayed from a report that does not carry it',
    works: [reuters(), ap(relay('a', 'act', ['reuters-report']))],
    evidence: 'untraced',
    text: /^No source given that could be traced; /,
  },
  {
    when: 'two reports repeat one another',
    works: [reuters(relay('a', 'act', ['ap-report'])), ap(relay('a', 'act', ['reuters-report']))],
    evidence: 'untraced',
    text: /^No source given that could be traced/,
  },
  {
    when: 'a source only declined to comment',
    works: [ap(named('a', 'act', 'declined', 'ng'))],
    evidence: 'none',
    text: `No source given; Agent Ng declined to comment (June 15, 2025).`,
  },

  // Without names
  {
    when: 'one person told one outlet',
    works: [ap(one('a'))],
    evidence: 'singleOrigin',
    text: `Reported by AP (June 15, 2025), from a single source; ${undisputed}.`,
  },
  {
    when: 'one person told us, and no policy says what we are called',
    works: [article('ours', [one('a')])],
    evidence: 'singleOrigin',
    text: /^Reported by this newsroom \(June \d+, 2025\), from a single source; /,
  },
  {
    when: 'one person told an outlet that is not known',
    works: [report('somewhere', [one('a')])],
    evidence: 'singleOrigin',
    text: /^Reported by an outlet that is not known/,
  },
  {
    when: 'two outlets have people who may be the same',
    works: [ap(one('a')), reuters(unnamed('a', 'act'))],
    evidence: 'singleOrigin',
    text: /^Reported by Reuters \(June 14, 2025\) and AP \(June 15, 2025\), from what may be a single source; /,
  },
  {
    when: 'ten outlets repeat one',
    works: [
      reuters(one('a')),
      ...Array.from({length: 10}, (_, index) => report(`paper-${index}`, [relay('a', 'act', ['reuters-report'])])),
    ],
    evidence: 'singleOrigin',
    text: /^Reported by Reuters \(June 14, 2025\), from a single source; /,
  },
  {
    when: 'hearsay reaches nine people',
    works: [ap(unnamed('a', 'act', {basis: 'secondhand', count: {exact: 9}}))],
    evidence: 'singleOrigin',
    text: /^Reported by AP/,
  },
  {
    when: 'two people saw it, who may have been side by side',
    works: [ap(unnamed('a', 'act', {basis: 'witness'}))],
    evidence: 'singleOrigin',
    text: /^Reported by AP \(June 15, 2025\), from what may be a single source; /,
  },
  {
    when: 'people of two sides saw it',
    works: [
      ap(
        unnamed('a', 'act', {basis: 'witness', descriptor: {role: 'official', affiliation: ref('government')}}),
        unnamed('b', 'act', {basis: 'witness', descriptor: {role: 'official', affiliation: ref('elsewhere')}}),
      ),
    ],
    evidence: 'multiOrigin',
    text: /^Reported by AP \(June 15, 2025\), from at least two separate sources; /,
  },
  {
    when: 'the only own reporting is of another wording',
    works: [reuters(unnamed('a', 'original', {basis: 'witness'})), ap(relay('a', 'act', ['reuters-report']))],
    claim: {variantOf: ref('original')},
    evidence: 'singleOrigin',
    text: /^Traced to reporting that worded it differently\.$/,
  },

  // By name
  {
    when: 'somebody else states it by name',
    works: [ap(says('witness'))],
    evidence: 'onRecord',
    text: `Stated on the record by Wit Ness (June 15, 2025); ${undisputed}.`,
    not: /confirmed/i,
  },
  {
    when: 'an accuser confirms it by name',
    works: [ap(named('a', 'act', 'confirms', 'rivera'))],
    claim: {serious: true},
    evidence: 'onRecord',
    text: 'Stated on the record by Bo Rivera (June 15, 2025).',
    not: /confirmed/i,
  },
  {
    when: 'an accuser confirms it by name, and the accused denies it',
    works: [ap(named('a', 'act', 'confirms', 'rivera'), denies('ng'))],
    claim: {serious: true},
    evidence: 'onRecord',
    contest: 'denied',
    text: `Stated on the record by Bo Rivera (June 15, 2025); denied by Agent Ng (June 15, 2025).`,
    not: /confirmed/i,
  },
  {
    when: 'the one who acted says so',
    works: [ap(says('ng', {basis: 'participant', saidAt: '2025-06-27T10:00:00Z'}))],
    claim: {serious: true},
    evidence: 'principalOnRecord',
    text: 'Confirmed by Agent Ng (June 27, 2025).',
  },
  {
    when: 'the one who acted passes on what others told them',
    works: [ap(says('ng', {basis: 'secondhand'}))],
    evidence: 'onRecord',
    text: /^Stated on the record by Agent Ng/,
    not: /confirmed/i,
  },
  {
    when: 'the one who acted speculates about it',
    works: [ap(says('ng', {content: 'speculation'}))],
    evidence: 'onRecord',
    text: /^Stated on the record by Agent Ng/,
  },
  {
    when: 'a relay says the one who acted said so, and nobody can be found who heard it',
    works: [ap(relay('a', 'act', ['gone'], {groundRule: 'onRecord', speaker: ref('ng')}))],
    evidence: 'untraced',
    text: /^No source given that could be traced/,
    not: /confirmed/i,
  },
  {
    when: 'the one who acted speaks without a name',
    works: [ap(one('a', {speaker: ref('ng'), basis: 'participant'}))],
    evidence: 'singleOrigin',
    text: /^Reported by AP/,
    not: /Ng/,
  },

  // In part
  {
    when: 'the one who acted confirms a part, and two people saw it',
    works: [ap(partly('ng', {saidAt: '2025-06-27T10:00:00Z'}), unnamed('a', 'act', {basis: 'witness'}))],
    evidence: 'partlyConfirmed',
    text: 'Confirmed in part by Agent Ng (June 27, 2025).',
  },
  {
    when: 'the one who acted confirms a part, and somebody it concerns disputes a part',
    works: [
      ap(
        partly('ng', {saidAt: '2025-06-27T10:00:00Z'}),
        named('no', 'act', 'partlyDenies', 'rivera', {denial: 'specific', saidAt: '2025-06-26T10:00:00Z'}),
      ),
    ],
    evidence: 'partlyConfirmed',
    contest: 'contestedBySpecifics',
    text: `Confirmed in part by Agent Ng (June 27, 2025); disputed in part by Bo Rivera (June 26, 2025).`,
  },
  {
    when: 'somebody else confirms a part',
    works: [ap(partly('witness'))],
    evidence: 'none',
    text: /^No source given for all of it; stated in part on the record by Wit Ness \(June 15, 2025\)\.$/,
    not: /confirmed/i,
  },
  {
    when: 'one partly confirms beside one who saw it: still one origin',
    works: [ap(one('a', {basis: 'witness'}), partly('witness'))],
    evidence: 'singleOrigin',
    text: /^Reported by AP \(June 15, 2025\), from a single source; stated in part on the record by Wit Ness/,
  },

  // Documents
  {
    when: 'the newsroom holds a document',
    works: [ap(held({obtained: 'provided'}))],
    claim: {serious: true},
    evidence: 'singleOrigin',
    text: `Supported by a document (order, not authenticated); ${unheard}.`,
    not: /confirmed/i,
  },
  {
    when: 'a public record shows it, and is authenticated',
    works: [ap(held({obtained: 'publicRecord', authenticated: true, ofTheFact: true}))],
    claim: {serious: true},
    evidence: 'documented',
    text: 'Confirmed by a document (order), a public record.',
  },
  {
    when: 'a public record shows it, and nobody has authenticated it',
    works: [ap(held({obtained: 'publicRecord'}))],
    claim: {serious: true},
    evidence: 'singleOrigin',
    text: /^Supported by a document \(order\); /,
    not: /confirmed/i,
  },
  {
    when: 'a document was only described',
    works: [ap(held({obtained: 'provided', authenticated: true}, 'documentDescribed'))],
    evidence: 'singleOrigin',
    text: /^Reported by AP/,
  },
  {
    when: 'a document is held, and the accused denies it',
    works: [ap(held({obtained: 'provided', authenticated: true}), denies('ng'))],
    evidence: 'documented',
    contest: 'denied',
    text: /^Supported by a document \(order\); denied by Agent Ng \(June 15, 2025\)\.$/,
  },

  // Against it
  {
    when: 'an office that speaks for them denies it',
    works: [ap(one('a'), denies('spokesman'))],
    evidence: 'singleOrigin',
    contest: 'denied',
    text: /; denied by Spo Kesman \(June 15, 2025\)\.$/,
  },
  {
    when: 'the government above their office denies it',
    works: [ap(one('a'), denies('government'))],
    evidence: 'singleOrigin',
    contest: 'denied',
    text: /; denied by the Government \(June 15, 2025\)\.$/,
  },
  {
    when: 'somebody it is about gives another account',
    works: [ap(one('a'), denies('rivera', {denial: 'specific'}))],
    evidence: 'singleOrigin',
    contest: 'contestedBySpecifics',
    text: /; disputed by Bo Rivera \(June 15, 2025\)\.$/,
  },
  {
    when: 'somebody it does not concern denies it: told, and no contest',
    works: [ap(one('a'), denies('witness'))],
    evidence: 'singleOrigin',
    contest: 'uncontested',
    text: /from a single source; denied by Wit Ness \(June 15, 2025\)\.$/,
  },
  {
    when: 'officials without names deny it: told, and no contest',
    works: [ap(one('a'), unnamed('no', 'act', {stance: 'denies', denial: 'general'}))],
    evidence: 'singleOrigin',
    contest: 'uncontested',
    text: /; denied by two unnamed officials \(June 15, 2025\)\.$/,
  },
  {
    when: 'the accused does not directly deny it',
    works: [ap(one('a'), denies('ng', {denial: 'nonDenialDenial'}))],
    evidence: 'singleOrigin',
    contest: 'uncontested',
    text: /; not directly denied by Agent Ng \(June 15, 2025\)\.$/,
  },
  {
    when: 'the accused says nothing, in three ways',
    works: [
      ap(
        one('a'),
        named('x', 'act', 'noComment', 'ng'),
        named('y', 'act', 'noReply', 'rivera'),
        named('z', 'act', 'declined', 'spokesman'),
      ),
    ],
    evidence: 'singleOrigin',
    contest: 'uncontested',
    text: /Agent Ng did not address it .*Bo Rivera did not respond to a request for comment .*Spo Kesman declined to comment/,
  },
  {
    when: 'the one who acted denied it first and confirmed it later: both stay',
    works: [
      ap(
        denies('ng', {saidAt: '2025-06-15T10:00:00Z'}),
        says('ng', {basis: 'participant', saidAt: '2025-06-27T10:00:00Z'}),
      ),
    ],
    evidence: 'principalOnRecord',
    contest: 'denied',
    text: `Confirmed by Agent Ng (June 27, 2025); denied by Agent Ng (June 15, 2025).`,
  },
  {
    when: 'a denial is known only through a relay',
    works: [ap(one('a'), relay('no', 'act', ['gone'], {stance: 'denies', groundRule: 'onRecord', speaker: ref('ng')}))],
    evidence: 'singleOrigin',
    contest: 'denied',
    text: /; denied by Agent Ng \(June 15, 2025\)\.$/,
  },
  {
    when: 'a denial and its relay are one denial',
    works: [
      reuters(denies('ng', {saidAt: '2025-06-13T10:00:00Z'})),
      ap(relay('no', 'act', ['reuters-report'], {stance: 'denies', groundRule: 'onRecord'})),
    ],
    evidence: 'none',
    contest: 'denied',
    text: `No source given; denied by Agent Ng (June 13, 2025).`,
  },
  {
    when: 'the original was denied and confirmed: the variant inherits neither',
    works: [ap(one('a'), {...denies('ng'), claim: ref('original')}, {...says('ng'), claim: ref('original')})],
    claim: {variantOf: ref('original')},
    evidence: 'singleOrigin',
    contest: 'uncontested',
    text: /^Reported by AP \(June 15, 2025\), from a single source; not disputed/,
  },

  // Dates and notices
  {
    when: 'it is printed after the reader looks',
    works: [report('late', [one('a'), denies('ng')], {publishedAt: '2025-06-28T12:00:01Z'})],
    evidence: 'none',
    text: 'No source given.',
  },
  {
    when: 'it is said after the reader looks',
    works: [ap(says('ng', {saidAt: '2025-06-29T00:00:00Z'}))],
    evidence: 'none',
    text: /^No source given/,
  },
  {
    when: 'it is added to an article after the reader looks',
    works: [article('ours', [one('a', {publishedAt: '2025-06-29T00:00:00Z'})])],
    evidence: 'none',
    text: /^No source given/,
  },
  {
    when: 'it stands in a draft',
    works: [article('drafts.ours', [one('a')], {publishedAt: undefined})],
    evidence: 'none',
    text: /^No source given/,
  },
  {
    when: 'its only report was retracted',
    works: [
      {...ap(one('a'), denies('ng')), notices: [{_key: 'n', kind: 'retraction', at: '2025-06-20T00:00:00Z'}]},
      reuters(relay('a', 'act', ['ap-report'])),
    ],
    evidence: 'untraced',
    contest: 'denied',
    text: /^No longer supported by reporting; retracted by AP \(June 20, 2025\); denied by Agent Ng/,
  },
  {
    when: 'its only report was corrected on it',
    works: [
      {...ap(one('a')), notices: [{_key: 'n', kind: 'correction', at: '2025-06-20T00:00:00Z', claims: [ref('act')]}]},
    ],
    evidence: 'none',
    text: /^No longer supported by reporting; corrected by AP \(June 20, 2025\)\.$/,
  },

  // What the newsroom found
  {
    when: 'the newsroom left it open at first, and unresolved later',
    works: [ap(one('a'))],
    claim: {
      assessments: [
        {finding: 'unresolved', at: '2025-06-20T00:00:00Z'},
        {finding: 'open', at: '2025-06-16T00:00:00Z'},
        {finding: 'refuted', at: '2025-07-01T00:00:00Z'},
      ],
    },
    evidence: 'singleOrigin',
    assessment: 'unresolved',
    text: /\. Assessed by this newsroom as unresolved \(June 20, 2025\)\.$/,
  },
  {
    when: 'the newsroom finds a serious claim right, and nobody who acted has said so',
    works: [ap(says('rivera'))],
    claim: {serious: true, assessments: [{finding: 'confirmed', at: '2025-06-20T00:00:00Z'}]},
    evidence: 'onRecord',
    assessment: 'confirmed',
    text: /\. Assessed by this newsroom as supported \(June 20, 2025\)\.$/,
    not: /confirmed/i,
  },
  {
    when: 'the newsroom finds a claim right that could defame nobody',
    works: [ap(says('rivera'))],
    claim: {assessments: [{finding: 'confirmed', at: '2025-06-20T00:00:00Z'}]},
    evidence: 'onRecord',
    assessment: 'confirmed',
    text: /\. Assessed by this newsroom as confirmed \(June 20, 2025\)\.$/,
  },
  {
    when: 'the newsroom finds all of it right where the agent confirmed a part',
    works: [ap(partly('ng'))],
    claim: {serious: true, assessments: [{finding: 'confirmed', at: '2025-06-20T00:00:00Z'}]},
    evidence: 'partlyConfirmed',
    assessment: 'confirmed',
    text: /\. Assessed by this newsroom as supported \(June 20, 2025\)\.$/,
  },
  {
    when: 'the newsroom has taken its assessment back',
    claim: {assessments: [{finding: 'void', at: '2025-06-20T00:00:00Z'}]},
    evidence: 'none',
    assessment: 'void',
    text: /\. This newsroom has withdrawn its assessment \(June 20, 2025\)\.$/,
  },
]
