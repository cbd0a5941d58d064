import {describe, expect, it, onTestFinished} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {emptyDirectory} from './directory.ts'

const linesOf = async (lake: Lake, id: string) => {
  const editor = lake.client({token: lake.token})
  const text = await editor.request<string>({url: `/data/history/production/transactions/${id}`})
  return text.split('\n').filter((line) => line !== '')
}

async function editOften(lake: Lake, id: string, times: number): Promise<void> {
  const editor = lake.client({token: lake.token})
  for (let edit = 0; edit < times; edit += 1) await editor.patch(id).inc({n: 1}).commit()
}

describe('history', () => {
  it('is kept to its bound while a document is written, newest first to stay', async () => {
    const lake = await createLake({history: {revisions: 10}, documents: [{_id: 'a', _type: 'count', n: 0}]})
    onTestFinished(() => lake.close())
    await editOften(lake, 'a', 600)
    const lines = await linesOf(lake, 'a')
    expect(lines.length).toBeGreaterThanOrEqual(10)
    expect(lines.length).toBeLessThanOrEqual(10 + 256)
    const newest: {effects: Record<string, {apply: [number, {n: number}]}>} = JSON.parse(lines.at(-1) ?? '')
    expect(newest.effects.a?.apply[1].n).toBe(600)
    expect(await lake.client().fetch('*[0].n')).toBe(600)
  })

  it('is cut to a bound that was lowered when the lake starts again, and documents stay as they are', async () => {
    const directory = await emptyDirectory()
    const documents = ['a', 'b'].map((_id) => ({_id, _type: 'count', n: 0}))
    const first = await createLake({directory, documents})
    await editOften(first, 'a', 20)
    await first.client({token: first.token}).delete('b')
    const before = await first.client().fetch('*')
    expect(await linesOf(first, 'a')).toHaveLength(21)
    await first.close()

    const second = await createLake({directory, history: {revisions: 5}})
    onTestFinished(() => second.close())
    expect(await linesOf(second, 'a')).toHaveLength(5)
    expect(await second.client().fetch('*')).toEqual(before)
    // What was deleted can still be brought back: its last state is one of its newest revisions.
    const last = await second.client({token: second.token}).request<{documents: object[]}>({
      url: '/data/history/production/documents/b?lastRevision=true',
    })
    expect(last.documents).toMatchObject([{_id: 'b'}])
  })

  it('of which the beginning is gone does not say that its oldest revision made the document', async () => {
    const directory = await emptyDirectory()
    const documents = ['a', 'drafts.a'].map((_id) => ({_id, _type: 'count', n: 0}))
    const first = await createLake({directory, documents})
    for (const id of ['a', 'drafts.a']) await editOften(first, id, 20)
    await first.close()
    const lake = await createLake({directory, history: {revisions: 5}})
    onTestFinished(() => lake.close())

    const [oldest] = await linesOf(lake, 'a')
    const {effects}: {effects: Record<string, {revert: [number, object | null]}>} = JSON.parse(oldest ?? '')
    expect(effects.a?.revert).toMatchObject([0, {n: 15}])
    const editor = lake.client({token: lake.token})
    const {events} = await editor.request<{events: Record<string, {type: string}[]>}>({
      url: '/data/history/production/events/documents/a',
    })
    expect(new Set(events.a?.map(({type}) => type))).toEqual(new Set(['updateLiveDocument']))
    await editOften(lake, 'a', 300)
    expect((await linesOf(lake, 'a')).length).toBeLessThanOrEqual(5 + 256)
  })

  it.each([0, 1, 2.5, Number.NaN])('cannot be kept to %s revisions', async (revisions) => {
    await expect(createLake({history: {revisions}})).rejects.toThrow('must be a whole number, 2 or more')
  })
})
