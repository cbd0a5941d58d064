import fc from 'fast-check'
import {
  anonymityReason,
  basis,
  contentKind,
  denial,
  descriptorRole,
  finding,
  groundRule,
  noticeKind,
  obtained,
  plural,
  relation,
  seniority,
  stance,
  type Term,
  valuesOf,
} from '../../../src/vocabulary.ts'

/** A handful of ids for everything, so that references hit the wrong type, themselves, each other, or nothing. */
const ids = ['a', 'b', 'c', 'd', 'e', '__proto__', 'constructor', 'drafts.a', 'versions.r1.b', 'a#k', '']
/** Most of the time one of the first few, so that references meet. */
const id = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...ids.slice(0, 5))},
  {weight: 1, arbitrary: fc.constantFrom(...ids)},
)
const key = fc.constantFrom('k', 'l', 'm', '', '__proto__', undefined)
const date = fc.constantFrom('2025-06-15T18:00:00Z', '2025-06-26', '2031-01-01T00:00:00+02:00', '15 June', '', 'T')

/** Mostly what the schema asks for; now and then anything. */
const mostly = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({weight: 40, arbitrary}, {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2})})
const one = (vocabulary: readonly Term[]) => mostly(fc.constantFrom(...valuesOf(vocabulary), 'offRecord'))
const reference = mostly(fc.record({_ref: id}))
const many = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength = 3) => mostly(fc.array(mostly(arbitrary), {maxLength}))
const text = mostly(fc.constantFrom('Some text.', 'Acme Inc.', ' spaced  out ', '', 'the meeting..'))
const some = <Model>(model: {[Key in keyof Model]: fc.Arbitrary<Model[Key]>}) => fc.record(model, {requiredKeys: []})

const attribution = fc.record(
  {
    _key: key,
    claim: fc.oneof({weight: 4, arbitrary: fc.constant({_ref: 'a'})}, {weight: 1, arbitrary: reference}),
    stance: fc.oneof(fc.constant('asserts'), one(stance)),
    groundRule: one(groundRule),
    obtained: one(obtained),
    via: many(reference),
    denial: one(denial),
    speaker: reference,
    speakerRole: text,
    saidAt: mostly(date),
    saidIn: mostly(some({label: text, url: text})),
    descriptor: mostly(
      some({
        former: mostly(fc.boolean()),
        seniority: one(seniority),
        affiliation: reference,
        role: one(descriptorRole),
        relation: one(relation),
        of: text,
      }),
    ),
    count: mostly(some({exact: mostly(fc.integer()), min: mostly(fc.integer()), plural: one(plural)})),
    basis: one(basis),
    reason: many(one(anonymityReason)),
    content: one(contentKind),
    partOf: mostly(key),
    evidence: mostly(some({label: text, authenticated: mostly(fc.boolean()), url: text})),
    publishedAt: mostly(date),
  },
  {requiredKeys: ['claim', 'stance', 'groundRule', 'obtained', 'via']},
)

const notice = some({
  _key: key,
  kind: one(noticeKind),
  at: mostly(date),
  claims: many(reference),
  supersedes: mostly(key),
})

const work = {
  attributions: many(attribution, 5),
  notices: many(notice),
  publishedAt: mostly(date),
}

const typed = <Model>(type: string, model: {[Key in keyof Model]: fc.Arbitrary<Model[Key]>}) =>
  fc.tuple(id, some(model)).map(([_id, fields]) => ({_id, _type: type, ...fields}))

const document = fc.oneof(
  typed('article', {
    ...work,
    headline: text,
    centralClaims: many(reference),
    origin: text,
    basedOn: reference,
    body: many(some({children: many(some({text, marks: many(text)}))})),
  }),
  typed('report', {...work, title: text, outlet: reference}),
  typed('report', {...work, title: text, outlet: reference}),
  typed('claim', {
    text,
    serious: mostly(fc.boolean()),
    about: many(reference),
    slots: mostly(some({agent: reference})),
    variantOf: reference,
    assessments: many(some({finding: one(finding), at: mostly(date)})),
  }),
  typed('person', {name: text, memberOf: reference}),
  typed('organization', {name: text, adjective: text, memberOf: reference}),
  typed('policy', {publisher: reference}),
)

/** Any number of documents, half of them wrong in some way, several under one id. */
export const documents = fc.array(mostly(document), {maxLength: 16})

/** No two of one id: which of them counts depends on their content, and so on the ids they name. One policy, as ever. */
export const documentsOfDifferentIds = fc.uniqueArray(document, {
  selector: ({_id, _type}) => (_type === 'policy' ? _type : _id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')),
  maxLength: 12,
})
