import {
  admissionValues,
  anonymityReasonValues,
  denialValues,
  descriptorRoleValues,
  evidenceDoesValues,
  evidenceKindValues,
  evidenceObtainedValues,
  evidenceStateValues,
  findingValues,
  noticeKindValues,
  pluralValues,
  relationValues,
  rolesForLife,
  rolesWithoutRank,
  seniorityValues,
} from '../../src/vocabulary.ts'
import {claimIds, foundAt, outlets, roles, speakers} from './cast.ts'
import type {Dice} from './dice.ts'

type Stored = Readonly<Record<string, unknown>>

const ref = (id: unknown) => ({_type: 'reference', _ref: id})
const matters = ['the talks', 'the survey', 'the investigation']
const papers = ['the survey', 'the order', 'the emails']
const labels: Readonly<Record<(typeof evidenceKindValues)[number], readonly string[]>> = {
  document: ['the inspectorate’s register of 3 May', 'draft order', 'minutes of a meeting (2024)'],
  email: ['email to the board', 'from 2019'],
  message: ['WhatsApp messages between two managers', ''],
  recording: ['call of 23 Dec. 2020', 'the recording of the meeting'],
  image: ['photograph of the quay', 'aerial'],
  data: ['sediment readings', 'data of the harbour’s sensors'],
  courtFile: ['civil complaint', 'judgment of the High Court', 'indictment'],
}

/** Two works of others and one of ours about a claim, with all that a desk could have entered in them. */
export function randomStory(dice: Dice, number: number): Stored[] {
  const claim = claimIds[number % claimIds.length]
  const reports = [0, 1].map((index) => {
    const id = `report-${index}`
    const attributions = someOf(dice, 1, 2, (key) => attribution(dice, key, claim, []))
    return work(dice, id, 'report', attributions, {outlet: ref(dice.one(outlets)._id), title: 'A report'})
  })
  const attributions = someOf(dice, 1, 3, (key) => attribution(dice, key, claim, ['report-0', 'report-1']))
  const ours = work(dice, 'ours', 'article', attributions, {
    headline: 'Ours',
    kind: 'news',
    origin: 'own',
    centralClaims: [ref(claim)],
  })
  return [...reports, ours]
}

/** What the newsroom found, for one claim in three. */
export function randomAssessments(dice: Dice): Stored[] {
  return dice.chance(1 / 3)
    ? [{_key: 'f', finding: dice.one(findingValues), at: instant(dice), reason: 'Looked into.'}]
    : []
}

function someOf(dice: Dice, least: number, most: number, make: (key: string) => Stored): Stored[] {
  return Array.from({length: dice.between(least, most)}, (_, index) => make(`a${index}`))
}

function work(dice: Dice, id: string, type: string, attributions: Stored[], fields: Stored): Stored {
  const notices = dice.chance(0.12)
    ? [
        {
          _key: 'n',
          kind: dice.one(noticeKindValues),
          at: '2025-07-02T15:00:00Z',
          claims: attributions.map(({claim}) => claim),
        },
      ]
    : []
  return {_id: id, _type: type, publishedAt: instant(dice), attributions, notices, ...fields}
}

function attribution(dice: Dice, key: string, claim: unknown, works: readonly string[]): Stored {
  const base = {_key: key, claim: ref(claim), ...stance(dice)}
  if (works.length > 0 && dice.chance(0.35)) {
    const via = dice.chance(0.2) ? works : [dice.one(works)]
    return {...base, obtained: 'relay', via: via.map(ref)}
  }
  const obtained = dice.chance(0.08) ? 'unstated' : 'own'
  if (base.stance === 'asserts' && dice.chance(0.06))
    return {...base, obtained, groundRule: 'background', basis: 'observed'}
  return {...base, obtained, ...(dice.chance(0.4) ? named(dice) : unnamed(dice)), ...document(dice)}
}

function stance(dice: Dice): Stored & {stance: string} {
  const chosen = dice.one([
    'asserts',
    'asserts',
    'asserts',
    'confirms',
    'partlyConfirms',
    'denies',
    'denies',
    'partlyDenies',
    'declined',
    'noComment',
    'noReply',
  ])
  return {stance: chosen, ...(/enies/.test(chosen) && {denial: dice.one(denialValues)})}
}

function named(dice: Dice): Stored {
  const {_id: speaker} = dice.one(speakers)
  return {
    groundRule: 'onRecord',
    speaker: ref(speaker),
    speakerRole: roles[String(speaker)],
    saidAt: instant(dice),
    ...(speaker === 'pryce' && dice.chance(0.3) && {speaksFor: ref('kern')}),
    ...(speaker === 'kern' &&
      dice.chance(0.15) && {admission: dice.one(admissionValues), admits: 'one count of false accounting'}),
  }
}

function unnamed(dice: Dice): Stored {
  const role = dice.one(descriptorRoleValues)
  const places = foundAt[role] ?? []
  const exact = dice.one([1, 1, 2, 2, 3, 12, 17])
  const bounds = dice.one<Stored>([
    {exact},
    {exact},
    {min: 2, plural: 'plural'},
    {min: 13, plural: 'moreThan'},
    {about: dice.one([12, 20])},
    {min: dice.between(2, 9), plural: dice.one(pluralValues)},
  ])
  const relation = dice.chance(0.4) ? dice.one(relationValues) : undefined
  const isFormer = !rolesForLife.includes(role) && dice.chance(0.2)
  return {
    groundRule: dice.one(['background', 'background', 'notForAttribution']),
    reason: dice.chance(0.6)
      ? [dice.one(anonymityReasonValues), ...(dice.chance(0.2) ? [dice.one(anonymityReasonValues)] : [])]
      : [],
    count: bounds,
    descriptor: {
      role,
      former: isFormer,
      alsoCurrent: isFormer && bounds !== undefined && !('exact' in bounds) && dice.chance(0.5),
      seniority: rolesWithoutRank.includes(role) ? 'none' : dice.one(seniorityValues),
      ...(places.length > 0 && dice.chance(0.7) && {affiliation: ref(dice.one(places))}),
      ...(relation && {relation, ...(dice.chance(0.6) && {of: ofRelation(dice, relation)})}),
    },
  }
}

function ofRelation(dice: Dice, relation: string): string {
  if (relation === 'hasSeen') return dice.one(papers)
  if (relation === 'present') return 'the meeting'
  return relation === 'closeTo' ? 'Ada Kern' : dice.one(matters)
}

function document(dice: Dice): Stored {
  if (!dice.chance(0.22)) return {basis: dice.one(['participant', 'witness', 'briefed', 'secondhand', 'undisclosed'])}
  const kind = dice.one(evidenceKindValues)
  const does = dice.one(evidenceDoesValues)
  return {
    basis: dice.one(['documentHeld', 'documentSeen', 'documentDescribed']),
    ...(dice.chance(0.5) && {
      descriptor: undefined,
      count: undefined,
      groundRule: 'background',
      speaker: undefined,
      speakerRole: undefined,
    }),
    evidence: {
      kind,
      label: dice.one(labels[kind]),
      obtained: dice.one(evidenceObtainedValues),
      authenticated: dice.chance(0.6),
      does,
      ...(does === 'finds' && {state: dice.one(evidenceStateValues)}),
      ...(dice.chance(0.5) && {madeBy: ref('defence'), madeAt: '2024-05-03'}),
    },
  }
}

function instant(dice: Dice): string {
  return `2025-06-${String(dice.between(10, 29)).padStart(2, '0')}T${String(dice.between(0, 23)).padStart(2, '0')}:30:00Z`
}
