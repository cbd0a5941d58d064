import {describe, expect, it} from 'vitest'
import {createLake, type Gate, type GateState, type LakeOptions} from '../../src/lake/index.ts'

/** A gate that lets nothing be called forbidden, and notes what it was asked. */
function watched() {
  const asked: {before: GateState; after: GateState}[] = []
  const gate: Gate = async (before, after) => {
    asked.push({before, after})
    const forbidden = after.changed.filter((id) => after.get(id)?.title === 'forbidden')
    return forbidden.length > 0 ? {message: `Not ${forbidden.join(', ')}`, details: {ids: forbidden}} : null
  }
  return {asked, gate}
}

const open = async (options: LakeOptions) => {
  const lake = await createLake(options)
  return {lake, client: lake.client({token: lake.token, perspective: 'raw'})}
}
const documents = [{_id: 'a', _type: 'page', title: 'was'}]

describe('a gate', () => {
  it('is asked of mutations, actions and imports, and says no with 403, leaving nothing behind', async () => {
    const {asked, gate} = watched()
    const {lake, client} = await open({documents, gate})
    await expect(client.createOrReplace({_id: 'a', _type: 'page', title: 'forbidden'})).rejects.toMatchObject({
      statusCode: 403,
      message: 'Forbidden - Not a',
    })
    await client.create({_id: 'drafts.a', _type: 'page', title: 'forbidden'})
    const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'} as const
    await expect(client.action([publish])).rejects.toMatchObject({statusCode: 403})
    const lines = [JSON.stringify({_id: 'b', _type: 'page', title: 'forbidden'})]
    await expect(lake.import({dataset: 'production', lines, existing: 'keep'})).rejects.toThrow('Not b')
    expect(await client.fetch('*[_type == "page"] | order(_id) {_id, title}')).toEqual([
      {_id: 'a', title: 'was'},
      {_id: 'drafts.a', title: 'forbidden'},
    ])
    expect(asked.map(({after}) => after.changed)).toEqual([['a'], ['a'], ['b']])
    expect(asked[1]?.before.get('a')?.title).toBe('was')
    expect(asked[1]?.after.documents().map(({_id}) => _id)).toEqual(['a'])
    expect(asked[1]?.after.author).toBe('local')
    await lake.close()
  })

  it('is never asked about drafts, nor of what the lake was given to start with or its owner loads', async () => {
    const {asked, gate} = watched()
    const {lake, client} = await open({documents: [{_id: 'c', _type: 'page', title: 'forbidden'}], gate})
    await client.create({_id: 'drafts.a', _type: 'page', title: 'forbidden'})
    await client.patch('drafts.a').set({title: 'still'}).commit()
    const lines = [JSON.stringify({_id: 'b', _type: 'page', title: 'forbidden'})]
    await lake.import({dataset: 'production', lines, existing: 'keep', ungated: true})
    expect(asked).toEqual([])
    await lake.close()
  })

  it('judges again where a draft was changed while it thought, and what it judged is what is stored', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const titles: unknown[] = []
    const gate: Gate = async (_before, after) => {
      titles.push(after.get('a')?.title)
      if (titles.length === 1) await held
      return after.get('a')?.title === 'forbidden' ? {message: 'No'} : null
    }
    const {lake, client} = await open({documents, gate})
    await client.create({_id: 'drafts.a', _type: 'page', title: 'fine'})
    const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'} as const
    const published = client.action([publish])
    await expect.poll(() => titles.length).toBe(1)
    await client.patch('drafts.a').set({title: 'forbidden'}).commit()
    release()
    await expect(published).rejects.toMatchObject({statusCode: 403})
    expect(titles).toEqual(['fine', 'forbidden'])
    expect(await client.getDocument('a')).toMatchObject({title: 'was'})
    await lake.close()
  })

  it('lets two writers through one after the other, each told what the other did', async () => {
    const seen: number[] = []
    const gate: Gate = async (before, after) => {
      const count = Number(before.get('a')?.count ?? 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
      seen.push(count)
      return Number(after.get('a')?.count) === count + 1 ? null : {message: 'No'}
    }
    const {lake, client} = await open({documents, gate})
    await client.patch('a').set({count: 1}).commit()
    await Promise.all(Array.from({length: 5}, () => client.patch('a').inc({count: 1}).commit()))
    expect(seen).toEqual([0, 1, 2, 3, 4, 5])
    expect(await client.getDocument('a')).toMatchObject({count: 6})
    await lake.close()
  })

  it('that fails keeps the door shut', async () => {
    const gate: Gate = async () => {
      throw new Error('The desk could not be asked')
    }
    const {lake, client} = await open({documents, gate})
    await expect(client.patch('a').set({title: 'new'}).commit()).rejects.toThrow()
    expect(await client.getDocument('a')).toMatchObject({title: 'was'})
    await lake.close()
  })
})

describe('a user of the lake', () => {
  it('has the roles it was given, and says them to whoever asks', async () => {
    const {lake} = await open({users: {ada: {name: 'Ada', roles: ['desk-editor']}, bo: 'Bo'}})
    const client = lake.client({token: lake.token})
    const {members} = await client.projects.getById('sourceline')
    expect(members).toMatchObject([
      {id: 'local', roles: [{name: 'administrator'}]},
      {id: 'ada', roles: [{name: 'desk-editor'}]},
      {id: 'bo', roles: [{name: 'administrator'}]},
    ])
    await lake.close()
  })
})
