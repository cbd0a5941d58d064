import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {confidentialTypes} from '../../schemas/index.ts'
import {readSeeds} from '../../scripts/seeds-check/read.ts'
import {decide, recordsFrom} from '../../src/gate/index.ts'
import {identitiesIn} from '../../src/identity/index.ts'
import {
  around,
  draft,
  minister,
  type Newsroom,
  official,
  openNewsroom,
  record,
  type Staff,
  type Stored,
} from '../gate/newsroom.ts'
import {seedsFolder} from '../seeds/seedsFolder.ts'

/*
 * What somebody who wanted a name once tried, and got. Each is tried again: here, or where its parts are.
 */
const elsewhere: readonly (readonly [hole: string, file: string, test: string])[] = [
  ['4: tokens, roles and comments of a hosted project', 'test/cli/protect/protect.test.ts', 'names %s'],
  ['4: a site that reads the desk’s dataset', 'test/client/sanityClient.test.ts', 'takes no answer from a dataset'],
  [
    '4: pictures on the hosted service',
    'test/studio/uploads/cleaningUploader.test.ts',
    'is handed to its source cleaned',
  ],
  ['5: nothing could be destroyed', 'test/lake/store/purge.test.ts', 'leaves no byte in the directory'],
  ['5: killed in the middle', 'test/lake/store/purge.test.ts', 'is gone after a process was killed'],
  ['5: by the command', 'test/cli/desk/desk.test.ts', 'no byte of it is in the directory'],
  ['6: nothing to read or run', 'test/protection/security.test.ts', 'says of each command what it answers'],
  ['7: a session for any account of the machine', 'test/lake/serve.test.ts', 'gives no session to another account'],
  ['7: one secret for all', 'test/lake/serve.test.ts', 'nobody by a cookie with another name in it'],
  ['7: ?as= from elsewhere', 'test/lake/serve.test.ts', 'is opened by no page of elsewhere'],
  ['9: an identity that is disguised', 'test/protection/identity/identity.test.ts', 'is found by kind'],
  ['10: what pictures say', 'test/lake/assets/cleaned.test.ts', 'tells nothing of who made it'],
  ['10: what cannot be cleaned', 'test/studio/uploads/cleanedFile.test.ts', 'is not taken: %s'],
  [
    '10: a picture from a telephone, chosen in the Studio',
    'test/e2e/browserStores.test.ts',
    'without its place, camera and name',
  ],
  ['12: what a browser keeps of a day at the desk', 'test/e2e/browserStores.test.ts', 'keeps a record in no store'],
  ['12: Vision’s queries at the desk', 'test/protection/invariants.test.ts', 'no queries kept in the browser'],
  ['12: a token in a worker', 'test/client/sanityClient.test.ts', 'in a worker of a page'],
  ['12: a body that never ends', 'test/rebuild/verifyWebhook.test.ts', 'whatever drips from it'],
  ['12: a word that nobody knows in the policy', 'test/client/wordsOfTheFuture.property.test.ts', 'costs no article'],
]

it.each(elsewhere)('%s is tried again in %s: %s', (_, file, test) => {
  expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).toContain(test)
})

let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => newsroom.close())

/** The committed seeds of a dataset. */
function seedsIn(name: string): Stored[] {
  return readSeeds(seedsFolder).seeds.flatMap(({dataset, document}) => (dataset === name ? [{...document}] : []))
}

const write = async (document: Stored, who: Staff = 'reporter', dataset = 'production') =>
  (await newsroom.as(who, dataset)).createOrReplace({
    ...document,
    _id: String(document._id),
    _type: String(document._type),
  })
const publish = async () =>
  (await newsroom.as('desk')).action([
    {actionType: 'sanity.action.document.publish', draftId: 'drafts.ours', publishedId: 'ours'},
  ])
const anonymously = (path: string) => newsroom.lake.fetch(new Request(`http://lake.localhost/v2026-11-01${path}`))

describe('1: an approval that was typed', () => {
  it.each([
    ['of sixty-four zeros', {hash: '0'.repeat(64), parts: []}],
    ['that attests nothing', {attestsIdentity: false, attestsNoDoubleUse: false}],
  ])('%s lets nothing out', async (_, fields) => {
    await write(draft())
    await write(record(), 'reporter', 'confidential')
    const approval = await newsroom.approvalOf(draft(), 'desk', 'desk', fields)
    await write({...approval, _id: 'approval'}, 'desk', 'confidential')
    await expect(publish()).rejects.toThrow()
    expect(await newsroom.all.getDocument('ours')).toBeUndefined()
  })

  it('has no box for its fingerprint', () => {
    const fields: readonly {name: string; readOnly?: unknown}[] = Object(
      confidentialTypes.find(({name}) => name === 'approval'),
    ).fields
    expect(
      fields.filter(({name}) => ['hash', 'parts', 'by', 'role', 'at'].includes(name)).map(({readOnly}) => readOnly),
    ).toEqual(Array(5).fill(true))
  })
})

describe('2: a name in a field that readers see', () => {
  const descriptor = {role: 'employee', affiliation: {_type: 'reference', _ref: 'us'}}
  const told = {
    count: {exact: 1},
    descriptor: {...descriptor, of: 'the cadmium desk, room 4.12, the only woman there'},
    interest: 'Maria Delgado, maria.delgado@farrow.example, dismissed 3 March',
  }

  it('is not published by one click, nor by an approval, and the field, the words and the mend are told', async () => {
    const work = draft({}, [official(told), minister()])
    await write(work)
    await write(record(), 'reporter', 'confidential')
    await write({...(await newsroom.approvalOf(work, 'desk', 'desk')), _id: 'approval'}, 'desk', 'confidential')
    const refused = await publish().catch((error: unknown) => String(error))
    for (const words of [
      'Descriptor: “room 4.12”',
      '“the only woman”',
      'Interest: “Maria Delgado”',
      'maria.delgado@farrow.example',
      'dismissed 3 March',
      'Take it out.',
    ]) {
      expect(refused).toContain(words)
    }
    expect(await newsroom.all.getDocument('ours')).toBeUndefined()
  })

  it('is not added to what readers have', async () => {
    const before = {...draft(), _id: 'ours', publishedAt: '2026-01-01T00:00:00Z'}
    const after = {
      ...draft({}, [official({...told, count: undefined}), minister()]),
      _id: 'ours',
      publishedAt: '2026-01-01T00:00:00Z',
    }
    const verdict = await decide({
      before: [...around, before],
      after: [...around, after],
      records: recordsFrom([record()]),
      at: '2026-02-01T00:00:00Z',
    })
    expect(verdict.refusals.map(({because}) => because)).toContain('identifies')
    expect(verdict.refusals.map(({rule}) => rule)).toContain('S11')
  })
})

describe('3: a name that was published and taken back', () => {
  /** A person and what they say, published in one transaction; the person was begun two years before. */
  const published = async () => {
    const {transactionId} = await newsroom.all
      .transaction()
      .createOrReplace({_id: 'maria', _type: 'person', name: 'Maria Delgado', _createdAt: '2024-05-06T07:08:09.123Z'})
      .createOrReplace({_id: 'said', _type: 'claim', text: 'The basin was never sealed.'})
      .commit()
    return transactionId
  }
  const answered = async (path: string) => (await anonymously(path)).text()

  it('is in no revision that anybody may read', async () => {
    for (const path of [
      'documents/katz?revision=x',
      'documents/katz?time=2100-01-01T00:00:00Z',
      'documents/katz?lastRevision=true',
      'transactions/katz',
      'events/documents/katz',
    ]) {
      expect([path, (await anonymously(`/data/history/production/${path}`)).status]).toEqual([path, 401])
    }
  })

  it('is tied to no claim by a revision, and nothing says when it was begun, by whichever way it is read', async () => {
    const revision = await published()
    for (const path of [
      '/data/query/production?query=*',
      `/data/query/production?query=${encodeURIComponent('*{_id, "a": _rev, "b": _createdAt, "c": _updatedAt}')}`,
      '/data/doc/production/maria,said',
      '/data/export/production',
    ]) {
      const answer = await answered(path)
      expect([path, answer.includes('maria')]).toEqual([path, true])
      expect([path, answer.includes(revision), answer.includes('2024-05-06')]).toEqual([path, false, false])
    }
    const together = '*[_rev == *[_id == "maria"][0]._rev]._id'
    expect(await newsroom.lake.client().fetch(together)).toEqual(['maria'])
    expect((await newsroom.lake.client().getDocument('maria'))?._updatedAt).toMatch(/:\d\dZ$/)
  })

  it('is told to who listens without saying who wrote it, and with what', async () => {
    const abort = new AbortController()
    const answer = await newsroom.lake.fetch(
      new Request('http://lake.localhost/v2026-11-01/data/listen/production?query=*&includePreviousRevision=true', {
        signal: abort.signal,
      }),
    )
    const revision = await published()
    await write({_id: 'said', _type: 'claim', text: 'Reworded.'}, 'chief')
    const decoder = new TextDecoder()
    let heard = ''
    for await (const bytes of answer.body ?? []) {
      heard += decoder.decode(bytes, {stream: true})
      if (heard.includes('Reworded')) break
    }
    abort.abort()
    expect(heard).toContain('Maria Delgado')
    expect(heard).not.toContain(revision)
    expect(heard).not.toContain('2024-05-06')
    expect(heard).not.toContain('chief')
    const ids = [...heard.matchAll(/"transactionId":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
  })

  it('is told whole to who holds a token', async () => {
    const revision = await published()
    const rows = await newsroom.all.fetch('*[_rev == $revision] | order(_id)._id', {revision})
    expect(rows).toEqual(['maria', 'said'])
    expect((await newsroom.all.getDocument('maria'))?._createdAt).toBe('2024-05-06T07:08:09.123Z')
  })
})

describe('8: the fictional story', () => {
  const story = '94cd71dc-6f8e-41a7-8353-c1f0d3b11986'
  const publicSeeds: Stored[] = seedsIn('production')
  const asTold = (article: Stored[]) =>
    decide({
      before: publicSeeds.filter(({_id}) => _id !== story),
      after: article,
      records: recordsFrom(seedsIn('confidential')),
      at: '2026-05-01T00:00:00Z',
    })
  const identifying = async (documents: Stored[]) =>
    (await asTold(documents)).refusals.filter(({because}) => because === 'identifies').map(({message}) => message)

  it('is told so that its sources cannot be found', async () => {
    expect(await identifying(publicSeeds)).toEqual([])
  })

  it('was stopped as it was told once: two at one meeting of a given day, who had objected', async () => {
    const once = publicSeeds.map((document): Stored => {
      if (document._id !== story) return document
      const text = JSON.stringify(document)
        .replace('"relation":"briefed","of":"the decision"', '"relation":"present","of":"the meeting of 12 February"')
        .replace(
          'Opposed the start of the work in the basin.',
          'Both had objected to the start of the work in the basin.',
        )
      return JSON.parse(text)
    })
    const found = (await identifying(once)).join(' ')
    expect(found).toContain('had objected')
  })

  it('is stopped in any newsroom: two employees, at one meeting, who had objected', async () => {
    const old = official({
      count: {exact: 2},
      basis: 'witness',
      descriptor: {
        role: 'employee',
        affiliation: {_type: 'reference', _ref: 'us'},
        relation: 'present',
        of: 'the meeting of 12 February',
      },
      interest: 'Both had objected to the start of the work in the basin.',
    })
    const work = {...draft({}, [old, minister()]), _id: 'ours'}
    const {refusals} = await decide({
      before: around,
      after: [...around, work],
      records: recordsFrom([record({pool: 'twentyOneToHundred'})]),
      at: '2026-05-01T00:00:00Z',
    })
    const found = refusals.filter(({because}) => because === 'identifies').map(({message}) => message)
    expect(found.join(' ')).toContain('had objected')
  })
})

describe('9: words that look like an identity', () => {
  it.each(['Maria Lopez told us', "Sean O'Brien", 't.me/mlopez', 'maria.lopez [at] example.org'])(
    '%s is found',
    (text) => {
      expect(identitiesIn(text)).toHaveLength(1)
    },
  )
  it.each(['White House', 'New York', 'Goldman Sachs'])('%s is not', (text) => expect(identitiesIn(text)).toEqual([]))
})

describe('11: a document of the desk', () => {
  it.each(['sourcingRecord', 'approval', 'hold'])('of type %s is not stored among the articles', async (type) => {
    await expect(write({...record(), _id: 'x', _type: type}, 'chief')).rejects.toThrow(
      'does not belong into the dataset',
    )
    expect(await newsroom.all.getDocument('x')).toBeUndefined()
  })
})
