import type {SanityClient} from '@sanity/client'
import {describe, expect, it, vi} from 'vitest'
import {openLake} from '../open.ts'
import {emptyDirectory} from '../store/directory.ts'

const start = new Date('2026-11-03T20:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const documents = [
  {_id: 'a', _type: 'article', headline: 'Polls open'},
  {_id: 'drafts.a', _type: 'article', headline: 'Polls close'},
  {_id: 'drafts.b', _type: 'article', headline: 'Turnout'},
  {_id: 'c', _type: 'article', headline: 'How to vote'},
]
const at = '/schedules/sourceline/production'

type Schedule = {id: string; state: string; executedAt: string | null; stateReason: string; documents: object[]}

const schedule = (editor: SanityClient, minutes: number, ids: readonly string[], more: object = {}) =>
  editor.request<Schedule>({
    method: 'POST',
    url: at,
    body: {
      name: 'Polls close',
      executeAt: later(minutes).toISOString(),
      documents: ids.map((documentId) => ({documentId})),
      ...more,
    },
  })
const all = async (editor: SanityClient, query: Record<string, string> = {}) =>
  (await editor.request<{schedules: Schedule[]}>({url: at, query})).schedules
const headlines = (reader: SanityClient) => reader.fetch<string[]>('*[_type == "article"].headline')

describe('a schedule', () => {
  it('publishes drafts at its time, together, and is told as done', async () => {
    const told: string[] = []
    const webhook = {
      url: 'http://site.example',
      on: ['create', 'update', 'delete'] as const,
      async deliver({headers}: Request) {
        told.push(`${headers.get('sanity-document-id')} ${headers.get('sanity-transaction-id')}`)
        return new Response()
      },
    }
    const {lake, editor, reader} = await openLake({documents, now: () => start, webhooks: [webhook]})
    const made = await schedule(editor, 10, ['drafts.a', 'b'])
    expect(made).toMatchObject({
      name: 'Polls close',
      action: 'publish',
      state: 'scheduled',
      executeAt: later(10).toISOString(),
      executedAt: null,
      author: 'local',
      projectId: 'sourceline',
      dataset: 'production',
      documents: [{documentId: 'a'}, {documentId: 'b'}],
    })
    await lake.advanceTo(later(9))
    expect(await headlines(reader)).toEqual(['Polls open', 'How to vote'])
    await lake.advanceTo(later(30))
    await lake.idle()
    expect(await headlines(reader)).toEqual(['Polls close', 'Turnout', 'How to vote'])
    const [done] = await all(editor, {state: 'succeeded'})
    expect(done).toMatchObject({id: made.id, executedAt: later(10).toISOString()})
    expect(told.map((line) => line.split(' ')[0])).toEqual(['a', 'b'])
    expect(new Set(told.map((line) => line.split(' ')[1])).size).toBe(1)
  })

  it('takes back, is moved, done at once and deleted', async () => {
    const {lake, editor, reader} = await openLake({documents, now: () => start})
    await schedule(editor, 5, ['c'], {action: 'unpublish'})
    const moved = await schedule(editor, 10, ['a'])
    await editor.request({method: 'PATCH', url: `${at}/${moved.id}`, body: {executeAt: later(60).toISOString()}})
    const gone = await schedule(editor, 10, ['b'])
    await editor.request({method: 'DELETE', url: `${at}/${gone.id}`})
    await lake.advanceTo(later(30))
    expect(await headlines(reader)).toEqual(['Polls open'])
    expect(await editor.getDocument('drafts.c')).toMatchObject({headline: 'How to vote'})
    expect(await all(editor, {documentIds: 'drafts.a,b'})).toMatchObject([{id: moved.id, state: 'scheduled'}])
    await editor.request({method: 'POST', url: `${at}/${moved.id}/publish`})
    expect(await headlines(reader)).toEqual(['Polls close'])
    await expect(editor.request({method: 'POST', url: `${at}/${moved.id}/publish`})).rejects.toThrow('succeeded')
    await lake.advanceTo(later(90))
    expect(await headlines(reader)).toEqual(['Polls close'])
  })

  it('that cannot be done says why, and leaves everything as it was', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const {lake, editor, reader} = await openLake({documents, now: () => start})
    await schedule(editor, 10, ['a', 'nothing'])
    await lake.advanceTo(later(20))
    expect(await headlines(reader)).toEqual(['Polls open', 'How to vote'])
    expect(await all(editor)).toMatchObject([
      {state: 'cancelled', stateReason: expect.stringContaining('drafts.nothing')},
    ])
    warned.mockRestore()
    await expect(schedule(editor, 1, [])).rejects.toThrow('"documents"')
    await expect(schedule(editor, 1, ['a'], {action: 'burn'})).rejects.toThrow('publish or unpublish')
    await expect(schedule(editor, 1, ['a'], {executeAt: 'tonight'})).rejects.toThrow('"executeAt"')
    await expect(editor.request({url: `${at}/none`})).rejects.toThrow('not found')
  })

  it('that was due while the lake did not run is carried out at its start, and told', async () => {
    const directory = await emptyDirectory()
    const first = await openLake({directory, documents, now: () => start})
    await schedule(first.editor, 10, ['a'])
    await first.lake.close()
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const {reader} = await openLake({directory, now: () => later(30)})
    expect(warned.mock.calls.flat()).toEqual([expect.stringContaining('The schedule "Polls close" was due at')])
    warned.mockRestore()
    expect(await headlines(reader)).toEqual(['Polls close', 'How to vote'])
  })

  it('is a document to nobody', async () => {
    const {lake, editor, reader} = await openLake({documents, now: () => start})
    const {id} = await schedule(editor, 10, ['a'])
    const count = 'count(*[_id in path("_.**")])'
    expect(await editor.fetch(count, {}, {perspective: 'raw'})).toBe(0)
    expect(await editor.getDocument(`_.schedules.${id}`)).toBeUndefined()
    await expect(reader.request({url: at})).rejects.toMatchObject({statusCode: 403})
    const exported = await lake.fetch(
      new Request('http://lake/v2026-11-01/data/export/production', {headers: {authorization: `Bearer ${lake.token}`}}),
    )
    expect(await exported.text()).not.toContain('system.schedule')
  })
})
