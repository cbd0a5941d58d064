import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyMutation} from '../../../src/lake/mutate/mutations.ts'
import {byDocumentId, createDataset} from '../../../src/lake/store/dataset.ts'
import {openJournal} from '../../../src/lake/store/journal.ts'
import {createWriter} from '../../../src/lake/store/write.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 100)

const id = fc.constantFrom('a', 'b', 'c', 'd')
const content = fc.record(
  {n: fc.integer({min: 0, max: 9}), to: fc.record({_ref: id, _weak: fc.constantFrom(true, false)})},
  {requiredKeys: []},
)
const document = fc.tuple(id, content).map(([_id, fields]) => ({_id, _type: 'x', ...fields}))
const mutation = fc.oneof(
  fc.record({create: document}),
  fc.record({createIfNotExists: document}),
  fc.record({createOrReplace: document}),
  fc.record({delete: fc.record({id})}),
  fc.record({delete: fc.constant({query: 'n > 5'})}),
  fc.record({patch: fc.record({id, inc: fc.record({n: fc.constant(1)})})}),
  fc.record({patch: fc.record({query: fc.constant('n > 5'), set: fc.record({n: fc.integer({min: 0, max: 9})})})}),
)
const transactions = fc.array(fc.array(mutation, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 12})

/** A lake's writing side, and what there is to see of it afterwards. */
function open() {
  const journal = openJournal(undefined, {history: 1000})
  const dataset = createDataset('production', 'public', [])
  const heard: string[] = []
  const writer = createWriter({
    isOwed: () => false,
    journal,
    latest: {sequence: 0, timestamp: ''},
    now: () => new Date('2026-11-22T12:00:00Z'),
    ids: () => 'none is asked for',
    onCommit: ({sequence, transactionId}) => heard.push(`${sequence} ${transactionId}`),
  })
  const write = async (mutations: readonly object[], at: number) => {
    const options = {author: 'local', transactionId: `t${at}`}
    try {
      const {result} = await writer.write(dataset, options, (transaction) => {
        const select = () => transaction.documents().flatMap(({_id, n}) => (Number(n) > 5 ? [_id] : []))

        const setting = {ids: () => 'none is asked for', autoGenerateArrayKeys: false, select}
        return mutations.flatMap((each) => applyMutation(transaction, each, setting))
      })
      return result
    } catch (error) {
      return String(error)
    }
  }
  const seen = () => ({
    documents: dataset.documents(),
    heard,
    history: ['a', 'b', 'c', 'd'].map((documentId) => journal.revisions('production', documentId)),
    stored: journal.recover().datasets.get('production') ?? [],
  })
  return {write, seen}
}

it(`transactions that arrive together do what they would have done one after another (${runs} runs)`, {
  timeout: 30_000 + runs * 50,
}, async () => {
  await fc.assert(
    fc.asyncProperty(transactions, async (all) => {
      const together = open()
      const outcomes = await Promise.all(all.map(together.write))
      const oneByOne = open()
      const expected: unknown[] = []
      for (const [at, mutations] of all.entries()) {
        const outcome = await oneByOne.write(mutations, at)
        expected.push(outcome)
      }
      expect(outcomes).toEqual(expected)
      expect(together.seen()).toEqual(oneByOne.seen())
      const {documents, stored} = together.seen()
      expect(stored.toSorted(byDocumentId)).toEqual(documents)
    }),
    {numRuns: runs},
  )
})
