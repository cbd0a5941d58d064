import type {SanityClient} from '@sanity/client'
import {describe, expect, it, vi} from 'vitest'
import {openLake} from '../open.ts'
import {emptyDirectory} from '../store/directory.ts'

const start = new Date('2026-11-03T20:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const documents = [
  {_id: 'a', _type: 'article', headline: 'Polls close'},
  {_id: 'old', _type: 'article', headline: 'Polls open'},
]

/** A release with a change of one article, a new one, and one that goes. */
async function open(options: object = {}) {
  const opened = await openLake({documents, now: () => start, ...options})
  const {editor} = opened
  await editor.releases.create({releaseId: 'night', metadata: {title: 'Election night', releaseType: 'scheduled'}})
  await editor.createVersion({releaseId: 'night', publishedId: 'a', document: version('a', 'The winner')})
  await editor.createVersion({releaseId: 'night', publishedId: 'b', document: version('b', 'The loser')})
  await editor.unpublishVersion({releaseId: 'night', publishedId: 'old'})
  return opened
}

const version = (id: string, headline: string) => ({_id: `versions.night.${id}`, _type: 'article', headline})
const headlines = (client: SanityClient) =>
  client.fetch<Record<string, string>[]>(
    '*[_type == "article"] | order(_id){_id, headline}',
    {},
    {perspective: 'published'},
  )
const stateOf = async (editor: SanityClient) => (await editor.releases.get({releaseId: 'night'}))?.state

describe('a release', () => {
  it('shows in its perspective what it will be, and to nobody else', async () => {
    const {editor, reader} = await open()
    const query = '*[_type == "article"] | order(_id).headline'
    expect(await editor.fetch(query, {}, {perspective: ['night']})).toEqual(['The winner', 'The loser'])
    expect(await editor.fetch(query)).toEqual(['Polls close', 'Polls open'])
    for (const perspective of ['raw', 'drafts', ['night'], ['night', 'drafts']] as const) {
      const asked = await reader.fetch(
        query,
        {},
        {perspective: typeof perspective === 'string' ? perspective : [...perspective]},
      )
      expect(asked).toEqual(['Polls close', 'Polls open'])
    }
    const {result} = await editor.withConfig({perspective: 'raw'}).releases.fetchDocuments({releaseId: 'night'})
    expect(result.map(({_id}) => _id)).toEqual(['versions.night.a', 'versions.night.b', 'versions.night.old'])
    expect(await editor.fetch('releases::all()[].name', {}, {perspective: 'raw'})).toEqual(['night'])
    expect(await reader.fetch('*[_type == "system.release"]', {}, {perspective: 'raw'})).toEqual([])
  })

  it('is published as one transaction, each document told once', async () => {
    const told: string[] = []
    const webhook = {
      url: 'http://site.example',
      on: ['create', 'update', 'delete'] as const,
      async deliver(request: Request) {
        told.push(
          `${request.headers.get('sanity-operation')} ${request.headers.get('sanity-document-id')} ${request.headers.get('sanity-transaction-id')}`,
        )
        return new Response()
      },
    }
    const {lake, editor, reader} = await open({webhooks: [webhook]})
    const {transactionId} = await editor.releases.publish({releaseId: 'night'})
    await lake.idle()
    expect(await headlines(reader)).toEqual([
      {_id: 'a', headline: 'The winner'},
      {_id: 'b', headline: 'The loser'},
    ])
    expect(told.sort()).toEqual([
      `create b ${transactionId}`,
      `delete old ${transactionId}`,
      `update a ${transactionId}`,
    ])
    expect(await editor.releases.get({releaseId: 'night'})).toMatchObject({
      _id: '_.releases.night',
      _type: 'system.release',
      state: 'published',
      publishedAt: start.toISOString(),
      finalDocumentStates: [{id: 'a'}, {id: 'b'}, {id: 'old'}],
    })
    expect(await editor.fetch('count(*[_id in path("versions.**")])', {}, {perspective: 'raw'})).toBe(0)
    // What went is a draft still.
    expect(await editor.getDocument('drafts.old')).toMatchObject({headline: 'Polls open'})
    await editor.releases.delete({releaseId: 'night'})
    expect(await editor.releases.get({releaseId: 'night'})).toBeUndefined()
  })

  it('is published whole or not at all', async () => {
    const {editor, reader} = await open()
    await editor.createVersion({
      releaseId: 'night',
      publishedId: 'c',
      document: {
        ...version('c', 'Points nowhere'),
        of: {_type: 'reference', _ref: 'gone', _weak: true, _strengthenOnPublish: {type: 'x'}},
      },
    })
    await expect(editor.releases.publish({releaseId: 'night'})).rejects.toThrow('non-existent document "gone"')
    expect(await headlines(reader)).toHaveLength(2)
    expect(await stateOf(editor)).toBe('active')
  })

  it('is only changed as it may be in its state', async () => {
    const {editor} = await open()
    const release = {releaseId: 'night'}
    await expect(editor.releases.create(release)).rejects.toThrow('already exists')
    await expect(editor.releases.unschedule(release)).rejects.toThrow('is active; to unschedule it')
    await expect(editor.releases.delete(release)).rejects.toThrow('must be archived or published')
    await expect(editor.releases.schedule({...release, publishAt: 'tonight'})).rejects.toThrow(
      '"publishAt" is a moment',
    )
    await editor.releases.edit({
      ...release,
      patch: {set: {'metadata.title': 'The night', state: 'published', name: 'other'}},
    })
    expect(await editor.releases.get(release)).toMatchObject({
      state: 'active',
      name: 'night',
      metadata: {title: 'The night'},
    })
    await editor.releases.schedule({...release, publishAt: later(60).toISOString()})
    await expect(editor.releases.archive(release)).rejects.toThrow('is scheduled')
    await expect(
      editor.replaceVersion({...release, publishedId: 'a', document: version('a', 'Too late')}),
    ).rejects.toThrow('is scheduled')
    await expect(editor.discardVersion({...release, publishedId: 'a'})).rejects.toThrow('is scheduled')
    await editor.releases.unschedule(release)
    await editor.replaceVersion({...release, publishedId: 'a', document: version('a', 'In time')})
    await editor.releases.publish(release)
    await expect(editor.releases.publish(release)).rejects.toThrow('is published')
    await expect(editor.createVersion({...release, publishedId: 'z', document: version('z', 'After')})).rejects.toThrow(
      'is published',
    )
    await expect(editor.releases.publish({releaseId: 'nowhere'})).rejects.toThrow('was not found')
  })

  it('is put away and taken out again, with what was in it', async () => {
    const {editor} = await open()
    const release = {releaseId: 'night'}
    const inIt = () =>
      editor.fetch('*[_id in path("versions.night.**")]{_id, headline, _system}', {}, {perspective: 'raw'})
    const before = await inIt()
    await editor.releases.archive(release)
    expect(await inIt()).toEqual([])
    await editor.releases.unarchive(release)
    expect(await inIt()).toEqual(before)
    await editor.releases.archive(release)
    await editor.releases.delete(release)
  })

  it('comes in as an export brings it', async () => {
    const {editor} = await openLake()
    const attributes = {
      _id: '_.releases.r1',
      _type: 'system.release',
      name: 'r1',
      state: 'archived',
      metadata: {releaseType: 'asap' as const, title: 'Past'},
    }
    const action = {actionType: 'sanity.action.release.import' as const, releaseId: 'r1', attributes}
    await editor.action({...action, ifExists: 'fail'})
    expect(await editor.releases.get({releaseId: 'r1'})).toMatchObject({state: 'archived', metadata: {title: 'Past'}})
    await expect(editor.action({...action, ifExists: 'fail'})).rejects.toThrow('already exists')
    await editor.action({...action, ifExists: 'ignore'})
    await editor.action({...action, attributes: {...attributes, state: 'active'}, ifExists: 'replace'})
    expect(await editor.releases.get({releaseId: 'r1'})).toMatchObject({state: 'active'})
  })
})

describe('a scheduled release', () => {
  const schedule = (editor: SanityClient, minutes: number, releaseId = 'night') =>
    editor.releases.schedule({releaseId, publishAt: later(minutes).toISOString()})

  it('is published when its time has come, and carries that time', async () => {
    const {lake, editor, reader} = await open()
    await schedule(editor, 60)
    await lake.advanceTo(later(59))
    expect([await stateOf(editor), (await headlines(reader)).length]).toEqual(['scheduled', 2])
    await lake.advanceTo(later(90))
    expect(await headlines(reader)).toContainEqual({_id: 'a', headline: 'The winner'})
    const release = await editor.releases.get({releaseId: 'night'})
    expect(release).toMatchObject({state: 'published', publishedAt: later(60).toISOString()})
    expect(release).not.toHaveProperty('publishAt')
    const {_updatedAt} = (await editor.getDocument('a')) ?? {}
    expect(_updatedAt).toBe(later(60).toISOString())
    // Time has passed for everything else too.
    expect(await editor.fetch('now()')).toBe(later(90).toISOString())
  })

  it('follows those before it, each at its time', async () => {
    const {lake, editor} = await open()
    await editor.releases.create({releaseId: 'morning', metadata: {releaseType: 'scheduled', cardinality: 'one'}})
    await editor.createVersion({
      releaseId: 'morning',
      publishedId: 'a',
      document: {_id: 'versions.morning.a', _type: 'article', headline: 'The morning after'},
    })
    await schedule(editor, 300, 'morning')
    await schedule(editor, 60)
    await lake.advanceTo(later(600))
    expect((await editor.getDocument('a'))?.headline).toBe('The morning after')
    expect((await editor.getDocument('b'))?._updatedAt).toBe(later(60).toISOString())
  })

  it('does not happen when it was taken back', async () => {
    const {lake, editor, reader} = await open()
    await schedule(editor, 60)
    await editor.releases.unschedule({releaseId: 'night'})
    await lake.advanceTo(later(90))
    expect([await stateOf(editor), (await headlines(reader)).length]).toEqual(['active', 2])
  })

  it('is published by the clock alone, also where its time is over already', async () => {
    const {editor} = await open({now: () => new Date()})
    await editor.releases.schedule({releaseId: 'night', publishAt: new Date(Date.now() - 1000).toISOString()})
    await expect.poll(() => stateOf(editor), {timeout: 10_000}).toBe('published')
  })

  it('is carried out late by a lake that was not running, and that is told', async () => {
    const directory = await emptyDirectory()
    const {lake, editor} = await open({directory})
    await schedule(editor, 60)
    await lake.close()
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const again = await openLake({directory, now: () => later(120)})
    expect(warned.mock.calls.flat().join()).toContain('was due at 2026-11-03T21:00:00.000Z')
    warned.mockRestore()
    expect(await stateOf(again.editor)).toBe('published')
    expect(await headlines(again.reader)).toContainEqual({_id: 'b', headline: 'The loser'})
  })

  it('that cannot be published says why, and waits for an editor', async () => {
    const {lake, editor, reader} = await open({
      gate: async (_before: object, after: {readonly changed: readonly string[]}) =>
        after.changed.includes('a') ? {message: 'The story is not approved'} : null,
    })
    await schedule(editor, 60)
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await lake.advanceTo(later(90))
    warned.mockRestore()
    expect(await editor.releases.get({releaseId: 'night'})).toMatchObject({
      state: 'active',
      error: {message: expect.stringContaining('not approved')},
    })
    expect(await headlines(reader)).toHaveLength(2)
  })
})
