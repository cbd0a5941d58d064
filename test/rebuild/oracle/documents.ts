import type {InitialDocument} from '../../../src/lake/index.ts'
import type {DeclaredNewsroom} from '../../../src/rebuild/index.ts'
import {articleKindValues, denialValues, evidenceObtainedValues, findingValues} from '../../../src/vocabulary.ts'
import {weak} from '../extraDocuments.ts'
import type {Random} from './random.ts'

/** The ids of a random newsroom, by type. Documents come and go; these are all there may be. */
export type Names = Readonly<Record<Type, readonly string[]>>
export type Type = 'topic' | 'organization' | 'person' | 'claim' | 'report' | 'article' | 'event'

const numbered = (prefix: string, count: number) => Array.from({length: count}, (_, at) => `${prefix}${at + 1}`)

export function namesFrom(random: Random): Names {
  return {
    topic: numbered('topic', 3 + random.below(5)),
    organization: numbered('organization', 3 + random.below(4)),
    person: numbered('person', 2 + random.below(4)),
    claim: numbered('claim', 6 + random.below(7)),
    report: numbered('report', 2 + random.below(4)),
    article: numbered('article', 4 + random.below(6)),
    event: numbered('event', 1 + random.below(3)),
  }
}

const digits = (number: number) => String(number).padStart(2, '0')
/** At any hour: where a day is told, it is another one by some clocks. */
const instant = (random: Random) =>
  `2026-${digits(1 + random.below(9))}-${digits(1 + random.below(28))}T${digits(random.below(24))}:00:00Z`
const words = (random: Random) => `word ${random.below(1000)}`
const slug = (current: string) => ({_type: 'slug', current})
const listed = (ids: readonly string[]) => ids.map((id) => ({_key: id, ...weak(id)}))
const maybe = (random: Random, field: string, ids: readonly string[]) =>
  ids.length > 0 && random.chance(0.5) ? {[field]: weak(random.one(ids))} : {}
/** Those before it in the list, so that what belongs to what makes no circle. */
const before = (ids: readonly string[], id: string) => ids.slice(0, ids.indexOf(id))

function attribution(random: Random, names: Names, key: string, own: string) {
  const works = [...names.report, ...names.article].filter((id) => id !== own)
  const relay = random.chance(0.35)
  const stance = random.one([
    ...['asserts', 'asserts', 'confirms', 'partlyConfirms', 'denies', 'partlyDenies', 'declined'],
    ...(random.chance(0.05) ? ['ofALaterRelease'] : []),
  ])
  return {
    _key: key,
    _type: 'attribution',
    claim: weak(random.one(names.claim)),
    stance,
    ...(stance.endsWith('enies') && random.chance(0.8) ? {denial: random.one(denialValues)} : {}),
    obtained: relay ? 'relay' : random.one(['own', 'unstated']),
    ...(relay ? {via: listed(random.some(works, 2))} : {}),
    ...voice(random, names, relay),
    ...(random.chance(0.15) ? {speaksFor: weak(random.one([...names.person, ...names.organization]))} : {}),
    ...basisOf(random, names),
    ...(key !== 'a0' && random.chance(0.15) ? {partOf: 'a0'} : {}),
  }
}

/** A relay may leave blank who spoke: then it is whoever spoke to the work it repeats. */
function voice(random: Random, names: Names, mayBeBlank: boolean) {
  const isBlank = mayBeBlank && random.chance(0.4)
  if (random.chance(0.5)) {
    const speaker = isBlank ? {} : {speaker: weak(random.one([...names.person, ...names.organization]))}
    return {groundRule: 'onRecord', ...speaker, ...(random.chance(0.2) ? {speakerRole: words(random)} : {})}
  }
  return {
    groundRule: random.one(['background', 'notForAttribution']),
    ...(isBlank ? {} : {descriptor: {role: 'official', ...maybe(random, 'affiliation', names.organization)}}),
    ...(isBlank ? {} : {count: random.chance(0.5) ? {exact: 1 + random.below(3)} : {plural: 'several'}}),
  }
}

function basisOf(random: Random, names: Names) {
  if (random.chance(0.6)) return {}
  const basis = random.one(['participant', 'witness', 'documentHeld', 'documentSeen', 'briefed'])
  if (!basis.startsWith('document')) return {basis}
  const obtained = random.one(evidenceObtainedValues)
  return {
    basis,
    evidence: {
      label: words(random),
      kind: 'document',
      ...paper(random, names),
      obtained,
      authenticated: random.chance(0.5),
    },
  }
}

/** Who made a paper, and whose reporting it repeats. */
function paper(random: Random, names: Names) {
  const works = [...names.report, ...names.article]
  return {
    ...maybe(random, 'madeBy', [...names.person, ...names.organization]),
    ...(random.chance(0.3) ? {via: listed(random.some(works, 1))} : {}),
  }
}

const attributions = (random: Random, names: Names, own: string) =>
  Array.from({length: random.below(3)}, (_, at) => attribution(random, names, `a${at}`, own))

function notices(random: Random, names: Names) {
  if (random.chance(0.75)) return []
  const kind = random.one(['correction', 'clarification', 'retraction'])
  return [
    {
      _key: 'n',
      _type: 'notice',
      kind,
      at: instant(random),
      text: words(random),
      claims: listed(random.some(names.claim, 2)),
    },
  ]
}

function slots(random: Random, names: Names) {
  const actors = [...names.person, ...names.organization]
  return {action: words(random), ...maybe(random, 'agent', actors), ...maybe(random, 'objectOf', actors)}
}

function body(random: Random, names: Names) {
  const claims = random.some(names.claim, 2)
  const marked = claims.length > 0
  return [
    {
      _key: 'b',
      _type: 'block',
      style: 'normal',
      children: [{_key: 's', _type: 'span', text: words(random), marks: marked ? ['m'] : []}],
      markDefs: marked ? [{_key: 'm', _type: 'claimMark', claims: listed(claims)}] : [],
    },
  ]
}

/** A document with random words, addresses and references. To add a field to what is tried, add it here. */
export const randomDocument: Record<Type, (id: string, random: Random, names: Names) => InitialDocument> = {
  topic: (id, random, names) => ({
    _id: id,
    _type: 'topic',
    name: words(random),
    slug: slug(id),
    // Mostly a tree; what is imported may hold circles.
    ...maybe(random, 'broader', random.chance(0.8) ? before(names.topic, id) : names.topic),
  }),
  organization: (id, random, names) => ({
    _id: id,
    _type: 'organization',
    name: words(random),
    kind: random.one(['government', 'outlet', 'organization']),
    ...(random.chance(0.5) ? {adjective: words(random)} : {}),
    ...(random.chance(0.3) ? {article: random.one(['the', 'none'])} : {}),
    ...maybe(random, 'memberOf', before(names.organization, id).slice(-3)),
  }),
  person: (id, random, names) => ({
    _id: id,
    _type: 'person',
    name: words(random),
    role: words(random),
    ...maybe(random, 'memberOf', names.organization),
  }),
  claim: (id, random, names) => ({
    _id: id,
    _type: 'claim',
    text: words(random),
    serious: random.chance(0.3),
    topics: listed(random.some(names.topic, 2)),
    about: listed(random.some([...names.person, ...names.organization], 2)),
    ...(random.chance(0.5) ? {slots: slots(random, names)} : {}),
    ...(random.chance(0.3) ? maybe(random, 'variantOf', before(names.claim, id)) : {}),
    ...(random.chance(0.2)
      ? {
          competesWith: listed(
            random.some(
              names.claim.filter((other) => other !== id),
              1,
            ),
          ),
        }
      : {}),
    assessments: random.chance(0.3)
      ? [
          {
            _key: 'x',
            _type: 'assessment',
            finding: random.chance(0.9) ? random.one(findingValues) : 'ofALaterRelease',
            at: instant(random),
            reason: words(random),
            relies: listed(random.some([...names.report, ...names.article], 1)),
          },
        ]
      : [],
  }),
  report: (id, random, names) => ({
    _id: id,
    _type: 'report',
    title: words(random),
    ...(random.chance(0.8) ? {publishedAt: instant(random)} : {}),
    ...maybe(random, 'outlet', names.organization),
    attributions: attributions(random, names, id),
    notices: notices(random, names),
  }),
  article: (id, random, names) => ({
    _id: id,
    _type: 'article',
    headline: words(random),
    standfirst: words(random),
    slug: slug(id),
    kind: random.chance(0.95) ? random.one(articleKindValues) : 'ofALaterRelease',
    language: 'en',
    ...basis(id, random, names),
    ...(random.chance(0.95) ? {publishedAt: instant(random)} : {}),
    authors: listed(random.some([...names.person, ...names.organization], 2)),
    topics: listed(random.some(names.topic, 2)),
    body: body(random, names),
    attributions: attributions(random, names, id),
    centralClaims: listed(random.some(names.claim, 1)),
    notices: notices(random, names),
    ...(random.chance(0.5) ? {region: words(random)} : {}),
    ...maybe(random, 'event', names.event),
  }),
  event: (id, random, names) => ({
    _id: id,
    _type: 'event',
    title: words(random),
    slug: slug(id),
    ...maybe(random, 'host', names.organization),
  }),
}

/** What the newsroom has of its own beside: events, and articles that name one. */
export const declared = {
  article: {
    fields: [
      {name: 'region', type: 'string', lists: false},
      {name: 'event', type: 'reference', to: [{type: 'event'}], lists: false},
    ],
  },
  types: {
    event: {
      fields: [
        {name: 'title', type: 'string'},
        {name: 'slug', type: 'slug'},
        {name: 'host', type: 'reference', to: [{type: 'organization'}]},
      ],
    },
  },
} as const satisfies DeclaredNewsroom

function basis(id: string, random: Random, names: Names) {
  const others = [...names.report, ...names.article].filter((other) => other !== id)
  if (random.chance(0.7)) return {origin: 'own'}
  return {origin: random.one(['wire', 'translation']), basedOn: weak(random.one(others))}
}

export const policyDocument: InitialDocument = {
  _id: 'policy',
  _type: 'policy',
  language: 'en',
  style: 'ap',
  preset: 'default',
}

/** What an editor may make of the policy: what is worded changes with a few of its fields. */
export const randomPolicy = (random: Random, names: Names): Record<string, unknown> => ({
  style: random.one(['ap', 'reuters', 'plain']),
  timeZone: random.one(['Europe/London', 'America/New_York', 'Asia/Tokyo']),
  preset: random.one(['default', 'strict']),
  seniority: words(random),
  minimumPool: random.below(50),
  urls: {ethics: `https://example.com/${random.below(9)}`},
  publisher: weak(random.one(names.organization)),
})

/** Nearly all that may be there: some are missing from the start, and what refers to them leads nowhere. */
export function randomDocuments(random: Random, names: Names): InitialDocument[] {
  const types: Type[] = ['topic', 'organization', 'person', 'claim', 'report', 'article', 'event']
  return [
    policyDocument,
    ...types.flatMap((type) =>
      names[type].filter(() => random.chance(0.92)).map((id) => randomDocument[type](id, random, names)),
    ),
  ]
}
