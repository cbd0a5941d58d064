import {describe, expect, it} from 'vitest'
import {createDataset} from '../../../src/lake/store/dataset.ts'
import {openJournal} from '../../../src/lake/store/journal.ts'
import {createWriter} from '../../../src/lake/store/write.ts'
import {openLake} from '../open.ts'

/** A writer on an empty lake, and how often it went to the disk. */
function countingWriter() {
  const journal = openJournal(undefined, {history: 100})
  const told: string[] = []
  let commits = 0
  const writer = createWriter({
    isOwed: () => false,
    journal: {
      ...journal,
      durably(work) {
        commits += 1
        return journal.durably(work)
      },
    },
    latest: {sequence: 0, timestamp: ''},
    now: () => new Date('2026-11-22T12:00:00Z'),
    ids: () => `t${told.length}`,
    onCommit: ({transactionId}) => told.push(transactionId),
  })
  const dataset = createDataset('production', 'public', [])
  const create = (id: string) =>
    writer.write(dataset, {author: 'local', transactionId: `t-${id}`}, (transaction) => {
      if (transaction.get(id)) throw new Error(`${id} exists`)
      transaction.put(id, {_type: 'claim'}, {create: {_id: id, _type: 'claim'}})
    })
  return {writer, dataset, create, told, commits: () => commits}
}

describe('transactions that arrive together', () => {
  it('share one commit, and are applied and told in their order', async () => {
    const {create, dataset, told, commits} = countingWriter()
    const ids = Array.from({length: 64}, (_, index) => `c${index}`)
    await Promise.all(ids.map(create))
    expect(commits()).toBe(1)
    expect(told).toEqual(ids.map((id) => `t-${id}`))
    expect(dataset.documents().map(({_id}) => _id)).toEqual(ids.toSorted())
  })

  it('see each other, one after the other, and one that fails fails alone', async () => {
    const {create, dataset, told, commits} = countingWriter()
    const outcomes = await Promise.allSettled([create('a'), create('a'), create('b')])
    expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect([commits(), told, dataset.documents().length]).toEqual([1, ['t-a', 't-b'], 2])
  })

  it('are stored before the lake closes, and refused after', async () => {
    const {writer, create, dataset} = countingWriter()
    const waiting = create('a')
    writer.close()
    expect(dataset.documents().length).toBe(1)
    await waiting
    await expect(create('b')).rejects.toMatchObject({status: 503})
  })

  it('count up one field without losing one of them', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'count', n: 0}]})
    await Promise.all(Array.from({length: 300}, () => editor.patch('a').inc({n: 1}).commit()))
    expect(await editor.fetch('*[0].n')).toBe(300)
  })

  it('with the same request under the same id are one', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'count', n: 0}]})
    const send = () => editor.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't1'})
    const answers = await Promise.all([send(), send(), send()])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await editor.fetch('*[0].n')).toBe(1)
  })

  it('keep references whole between them, whichever comes first', async () => {
    const report = {_id: 'r', _type: 'report', outlet: {_type: 'reference', _ref: 'ap'}}
    const together = async (first: 'delete' | 'create') => {
      const {editor} = await openLake({documents: [{_id: 'ap', _type: 'organization'}]})
      const requests = {
        delete: () => editor.mutate([{delete: {id: 'ap'}}]),
        create: () => editor.mutate([{create: report}]),
      }
      const second = first === 'delete' ? 'create' : 'delete'
      const outcomes = await Promise.allSettled([requests[first](), requests[second]()])
      return [outcomes.map(({status}) => status), await editor.fetch('*._id')]
    }
    expect(await together('delete')).toEqual([['fulfilled', 'rejected'], []])
    expect(await together('create')).toEqual([
      ['fulfilled', 'rejected'],
      ['ap', 'r'],
    ])
  })
})
