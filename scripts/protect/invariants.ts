/** What source protection promises, the test that holds each promise, and one edit that breaks it, by which the test must fail. */
export type Invariant = {
  readonly id: string
  readonly promise: string
  readonly file: string
  /** Part of the test's name. */
  readonly test: string
  /** Where one edit breaks it: the words that stand there, and those that leak. */
  readonly leak: readonly [file: string, words: string, leaking: string]
}

const protection = 'test/schemas/protection.test.ts'
const own = 'test/protection/invariants.test.ts'
const record = 'schemas/confidential/sourcingRecord.ts'

/** To add one: a row, with a leak that its test sees. */
export const invariants: readonly Invariant[] = [
  {
    id: 'P01',
    promise: 'No field could hold who a source is',
    file: protection,
    test: 'P01: has no field',
    leak: [record, "name: 'motive'", "name: 'whereWeMet'"],
  },
  {
    id: 'P02',
    promise: 'The newsroom’s schema has no type of the desk',
    file: protection,
    test: 'P02',
    leak: ['schemas/confidential/hold.ts', "name: 'hold'", "name: 'claim'"],
  },
  {
    id: 'P03',
    promise: 'Neither dataset points at the other',
    file: protection,
    test: 'P03',
    leak: [
      record,
      "title: 'Article',\n      type: 'string',",
      "title: 'Article',\n      type: 'reference', to: [{type: 'article'}],",
    ],
  },
  {
    id: 'P04',
    promise: 'Confidential records are served to nobody without a right to them',
    file: 'test/cli/lake/lake.test.ts',
    test: 'refuses to show confidential records',
    leak: ['src/cli/lake/confidential.ts', 'if (found === 0) return', 'if (found >= 0) return'],
  },
  {
    id: 'P05',
    promise: 'Ids and pseudonyms are picked or made, never typed',
    file: 'test/schemas/confidential/sourcingRecord.test.ts',
    test: 'takes ids from a list',
    leak: ['src/forms/confidential/identifiers.ts', 'const pseudonym = /^[0-9a-f]{16}$/', 'const pseudonym = /./'],
  },
  {
    id: 'P06',
    promise: 'A site reads what is published, and no browser holds a token',
    file: 'test/client/sanityClient.test.ts',
    test: 'is held to what is published',
    leak: ['src/client/sanityClient.ts', "perspective: 'published', stega", "perspective: 'drafts', stega"],
  },
  {
    id: 'P07',
    promise: 'Every query names each field it takes',
    file: 'test/queries/allowList.test.ts',
    test: 'names each field it takes',
    leak: ['src/queries/person.ts', '_id, name, "slug"', '..., _id, name, "slug"'],
  },
  {
    id: 'P08',
    promise: 'What no query promises reaches no result',
    file: 'test/client/leak.test.ts',
    test: 'are in no result and no log for anybody',
    leak: ['src/queries/person.ts', '_id, name, "slug"', '_id, "name": sourceName[0], "slug"'],
  },
  {
    id: 'P09',
    promise: 'No result carries revisions, times or users of the lake',
    file: 'test/queries/allowList.test.ts',
    test: 'takes nothing that only editors see',
    leak: ['src/queries/person.ts', '_id, name, "slug"', '_id, _rev, name, "slug"'],
  },
  {
    id: 'P10',
    promise: 'A day of editing lets nothing out at any boundary, in any form',
    file: 'test/protection/boundaries.test.ts',
    test: 'lets nothing out',
    leak: [
      'src/lake/http/call.ts',
      "if (viewer.kind === 'anonymous' && dataset?.visibility !== 'public') throw unauthorized()",
      '',
    ],
  },
  {
    id: 'P11',
    promise: 'Webhooks carry ids and keys, never prose',
    file: 'test/rebuild/webhookDefinition.test.ts',
    test: 'is never prose',
    leak: [
      'src/rebuild/webhookFor.ts',
      '"revision": coalesce',
      '"title": coalesce(after().headline, after().text, after().name), "revision": coalesce',
    ],
  },
  {
    id: 'P12',
    promise: 'Nothing of a webhook’s body is taken but what we send',
    file: 'test/rebuild/verifyWebhook.test.ts',
    test: 'is refused with a reason',
    leak: [
      'src/rebuild/signature.ts',
      'if (!readable || digests.length === 0 || digests.length > MOST_SIGNATURES)',
      'if (digests.length > 1000)',
    ],
  },
  {
    id: 'P13',
    promise: 'A draft that is there and one that is not answer alike',
    file: 'test/lake/access.test.ts',
    test: 'finds nothing planted at',
    leak: ['src/lake/access/shownTo.ts', 'seen(viewer, document ?? null)', 'document ?? null'],
  },
  {
    id: 'P14',
    promise: 'No error, report or log quotes a document',
    file: 'test/client/leak.test.ts',
    test: 'are in no error, no report and no log',
    leak: [
      'src/client/decode.ts',
      'function invalid(issues: readonly Issue[], answer: unknown, query: string): ContentInvalidError {',
      'function invalid(issues: readonly Issue[], answer: unknown, query: string): ContentInvalidError {\n  console.error(JSON.stringify(answer))',
    ],
  },
  {
    id: 'P15',
    promise: 'A site has nothing to listen with',
    file: own,
    test: 'P15',
    leak: [
      'src/index.ts',
      "export * from './client/index.ts'",
      "export * from './client/index.ts'\nexport const listen = () => 0",
    ],
  },
  {
    id: 'P16',
    promise: 'Drafts are read on servers only',
    file: 'test/preview/browser.test.ts',
    test: 'stops whatever loads it',
    leak: ['src/preview/browser.ts', 'throw new Error(', 'new Error('],
  },
  {
    id: 'P17',
    promise: 'A published description gains no detail unseen',
    file: 'test/sourcing/rules/findingsOnChange.test.ts',
    test: 'may not say more about an unnamed source',
    leak: [
      'src/sourcing/rules/findingsOnChange.ts',
      'if (!isNamedNow && !gains) return []',
      'if (!isNamedNow) return []',
    ],
  },
  {
    id: 'P18',
    promise: 'A description that fits too few is not published by itself',
    file: 'test/confidential/rules/rules.test.ts',
    test: 'S30 sees',
    leak: [
      'src/confidential/rules/pools.ts',
      'if (isTiny[pool] && !consentSmallPool) {',
      'if (isTiny[pool] && pool === undefined) {',
    ],
  },
  {
    id: 'P19',
    promise: 'All clues to one source are met in one sentence, with the smallest pool',
    file: 'test/gate/whoFits/whoFits.test.ts',
    test: 'is said in one sentence',
    leak: ['src/gate/whoFits/sentence.ts', 'const clues = [\n    peopleWords(attribution, graph),', 'const clues = ['],
  },
  {
    id: 'P20',
    promise: 'No query knows a pseudonym',
    file: own,
    test: 'P20',
    leak: ['src/queries/person.ts', '_id, name, "slug"', '_id, name, pseudonym, "slug"'],
  },
  {
    id: 'P21',
    promise: 'An approval notes the hour, and is never edited',
    file: 'test/schemas/confidential/approval.test.ts',
    test: 'keeps the hour alone',
    leak: ['schemas/confidential/approval.ts', 'startOfHour(new Date(at)) === at ||', 'true ||'],
  },
  {
    id: 'P22',
    promise: 'What looks like an identity is found, and little else',
    file: 'test/protection/identity/identity.test.ts',
    test: 'is found in the half that was worked with',
    leak: ['src/identity/identitiesIn.ts', "  ['email', emailsIn],\n", ''],
  },
  {
    id: 'P23',
    promise: 'A picture keeps nothing of where it came from',
    file: protection,
    test: 'P23',
    leak: ['schemas/objects/figure.ts', "'blurhash', 'lqip'", "'exif', 'blurhash', 'lqip'"],
  },
  {
    id: 'P24',
    promise: 'What is purged is nowhere in the directory',
    file: 'test/cli/desk/desk.test.ts',
    test: 'no byte of it',
    leak: ['src/cli/desk/place.ts', '{delete: {id, purge: true}}', '{delete: {id, purge: false}}'],
  },
  {
    id: 'P25',
    promise: 'No field says when anything was obtained',
    file: protection,
    test: 'P25',
    leak: [record, "title: 'Why they speak',\n      type: 'text'", "title: 'Why they speak',\n      type: 'datetime'"],
  },
  {
    id: 'P26',
    promise: 'The desk has neither comments nor tasks, and opens only where it is private',
    file: own,
    test: 'P26: has neither',
    leak: ['src/studio/confidential/index.ts', 'tasks: {enabled: false}', 'tasks: {enabled: true}'],
  },
  {
    id: 'P27',
    promise: 'Exports are made of decoded results alone',
    file: 'test/client/leak.test.ts',
    test: 'are in no result and no log for a server with a token',
    leak: ['src/queries/person.ts', '_id, name, "slug"', '_id, "name": sourceName[0], "slug"'],
  },
  {
    id: 'P28',
    promise: 'No change at the desk changes a public byte',
    file: 'test/protection/nonInterference.property.test.ts',
    test: 'P28',
    leak: [
      'src/lake/http/call.ts',
      "if (viewer.kind === 'anonymous' && dataset?.visibility !== 'public') throw unauthorized()",
      '',
    ],
  },
]
