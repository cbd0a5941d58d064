import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

describe('mutations', () => {
  it('create, replace, patch and delete', async () => {
    const {editor} = await openLake()
    const created = await editor.create({_type: 'article', headline: 'One'})
    expect(created).toMatchObject({_type: 'article', headline: 'One', _rev: expect.any(String)})
    const patched = await editor
      .patch(created._id)
      .set({headline: 'Two'})
      .inc({edits: 1})
      .setIfMissing({edits: 1})
      .commit()
    expect(patched).toMatchObject({headline: 'Two', edits: 2, _createdAt: created._createdAt})
    expect(patched._rev).not.toBe(created._rev)
    const replaced = await editor.createOrReplace({_id: created._id, _type: 'article', standfirst: 'Three'})
    expect(replaced).not.toHaveProperty('headline')
    expect(replaced._createdAt).toBe(created._createdAt)
    await editor.delete(created._id)
    expect(await editor.getDocument(created._id)).toBeUndefined()
  })

  it('patch what a query selects', async () => {
    const {editor} = await openLake({
      documents: [
        {_id: 'a', _type: 'claim', topic: 'x'},
        {_id: 'b', _type: 'claim', topic: 'y'},
      ],
    })
    await editor
      .patch({query: '*[topic == $topic]', params: {topic: 'y'}})
      .set({topic: 'z'})
      .commit()
    expect(await editor.fetch('*[_type == "claim"].topic')).toEqual(['x', 'z'])
  })

  it('take nothing when one of them fails, and say which', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'claim'}]})
    const transaction = editor.transaction().create({_id: 'b', _type: 'claim'}).create({_id: 'a', _type: 'claim'})
    await expect(transaction.commit()).rejects.toMatchObject({
      statusCode: 409,
      details: {type: 'mutationError', items: [{error: {type: 'documentAlreadyExistsError'}, index: 1}]},
    })
    expect(await editor.fetch('count(*)')).toBe(1)
  })

  it('hold a patch to the revision it was made for', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'claim', _rev: 'r1'}]})
    await expect(editor.patch('a').set({text: 'x'}).ifRevisionId('r0').commit()).rejects.toMatchObject({
      statusCode: 409,
    })
    await editor.patch('a').set({text: 'x'}).ifRevisionId('r1').commit()
    expect(await editor.fetch('*[0].text')).toBe('x')
  })

  it('keep strong references whole, and let weak ones dangle', async () => {
    const {editor} = await openLake({documents: [{_id: 'ap', _type: 'organization'}]})
    const to = (_ref: string, weak: boolean) => ({_type: 'reference', _ref, ...(weak ? {_weak: true} : {})})
    await expect(editor.create({_id: 'r', _type: 'report', outlet: to('gone', false)})).rejects.toThrow(
      'references non-existent document "gone"',
    )
    await editor.create({_id: 'w', _type: 'report', outlet: to('gone', true)})
    await editor.create({_id: 's', _type: 'report', outlet: to('ap', false)})
    await expect(editor.delete('ap')).rejects.toThrow('there are references to it from "s"')
    await editor.transaction().delete('ap').delete('s').commit()
    expect(await editor.fetch('*._id')).toEqual(['w'])
  })

  it('store nothing on a dry run', async () => {
    const {editor} = await openLake()
    await editor.create({_id: 'a', _type: 'claim'}, {dryRun: true})
    expect(await editor.fetch('count(*)')).toBe(0)
  })

  it('give keys to the items of arrays when asked', async () => {
    const {editor} = await openLake()
    const made = await editor.create(
      {_type: 'claim', about: [{_ref: 'a', _weak: true}, {_key: 'mine'}]},
      {autoGenerateArrayKeys: true},
    )
    expect(made.about).toEqual([{_key: expect.any(String), _ref: 'a', _weak: true}, {_key: 'mine'}])
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('refuse the key %s wherever it hides', async (key) => {
    const {lake, editor} = await openLake({documents: [{_id: 'a', _type: 'claim'}]})
    const send = (mutation: string) =>
      lake.fetch(
        new Request('http://lake/v2026-11-01/data/mutate/production', {
          method: 'POST',
          headers: {authorization: `Bearer ${lake.token}`},
          body: `{"mutations":[${mutation}]}`,
        }),
      )
    expect((await send(`{"create":{"_id":"b","_type":"claim","x":[{"${key}":{"polluted":1}}]}}`)).status).toBe(400)
    expect((await send(`{"patch":{"id":"a","set":{"x.${key}.polluted":1}}}`)).status).toBe(400)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(await editor.fetch('*._id')).toEqual(['a'])
  })

  it('refuse what is too large', async () => {
    const {editor} = await openLake()
    await expect(editor.create({_type: 'claim', text: 'x'.repeat(17 * 1024 * 1024)})).rejects.toMatchObject({
      statusCode: 413,
    })
  })

  it('patch and delete what a query selects at the size of a dataset, in one transaction', async () => {
    const documents = Array.from({length: 5000}, (_, n) => ({_id: `c${n}`, _type: 'claim', n, status: 'open'}))
    const {editor} = await openLake({documents: [...documents, {_id: 'r', _type: 'report', status: 'open'}]})
    const mutations = [
      {patch: {query: '*[_type == $type && n >= 1000]', params: {type: 'claim'}, set: {status: 'closed'}, inc: {n: 1}}},
      {delete: {query: '*[_type == "claim" && n < 500]'}},
      // Sees what the others have done: 4000 to 4999 have become 4001 to 5000.
      {patch: {query: '*[_type == "claim" && n > 4500]', unset: ['status']}},
    ]
    const {results} = await editor.request<{results: {operation: string}[]}>({
      url: '/data/mutate/production?returnIds=true',
      method: 'POST',
      body: {mutations},
    })
    const count = (operation: string) => results.filter((result) => result.operation === operation).length
    expect([count('update'), count('delete')]).toEqual([4500, 500])
    expect(
      await editor.fetch(`{
        "closed": count(*[status == "closed"]), "open": count(*[status == "open"]), "none": count(*[!defined(status)]),
        "revisions": count(array::unique(*[_type == "claim" && n > 1000]._rev))}`),
    ).toEqual({closed: 3500, open: 501, none: 500, revisions: 1})
  })

  it.each([
    ['', [{operation: 'update'}]],
    ['?returnIds=true', [{id: 'a', operation: 'update'}]],
    ['?returnDocuments=true', [{id: 'a', operation: 'update', document: expect.objectContaining({n: 1})}]],
  ])('answer with as much as was asked for: %s', async (query, results) => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'claim'}]})
    const mutations = [{patch: {id: 'a', set: {n: 1}}}]
    expect(
      await editor.request({url: `/data/mutate/production${query}`, method: 'POST', body: {mutations}}),
    ).toMatchObject({transactionId: expect.any(String), results})
  })

  it.each(['sync', 'async', 'deferred'] as const)(
    'are seen by the next query with visibility %s',
    async (visibility) => {
      const {editor} = await openLake()
      await editor.create({_id: 'a', _type: 'claim'}, {visibility})
      expect(await editor.fetch('*._id')).toEqual(['a'])
    },
  )

  it('answer a client that wants the first, all, ids or documents of what it did', async () => {
    const {editor} = await openLake()
    const both = () => [{createOrReplace: {_id: 'a', _type: 'claim'}}, {createOrReplace: {_id: 'b', _type: 'claim'}}]
    expect(await editor.mutate(both(), {returnFirst: true, returnDocuments: true})).toMatchObject({_id: 'a'})
    expect(await editor.mutate(both(), {returnFirst: false, returnDocuments: true})).toMatchObject([
      {_id: 'a'},
      {_id: 'b'},
    ])
    expect(await editor.mutate(both(), {returnFirst: true, returnDocuments: false})).toMatchObject({documentId: 'a'})
    expect(await editor.mutate(both(), {returnFirst: false, returnDocuments: false})).toMatchObject({
      documentIds: ['a', 'b'],
    })
  })

  it('say who refers to what cannot be deleted, at the mutation that would have deleted it', async () => {
    const to = (_ref: string) => ({_type: 'reference', _ref})
    const {editor} = await openLake({
      documents: [
        {_id: 'ap', _type: 'organization'},
        {_id: 'r1', _type: 'report', outlet: to('ap')},
        {_id: 'r2', _type: 'report', in: [{_key: 'k', deep: {outlet: to('ap')}}]},
        {_id: 'r3', _type: 'report', outlet: {...to('ap'), _weak: true}},
      ],
    })
    const refused = editor.mutate([
      {create: {_id: 'x', _type: 'x'}},
      {delete: {id: 'ap'}},
      {delete: {query: '*[_id == "r3"]'}},
    ])
    await expect(refused).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        description: expect.stringContaining('The mutation(s) failed: Document "ap" cannot be deleted'),
        items: [
          {error: {type: 'documentHasExistingReferencesError', id: 'ap', referencingIDs: ['r1', 'r2']}, index: 1},
        ],
      },
    })
    const dangling = editor.mutate([{patch: {id: 'r3', set: {outlet: to('gone')}}}, {create: {_id: 'x', _type: 'x'}}])
    await expect(dangling).rejects.toMatchObject({
      details: {
        items: [{error: {type: 'documentReferenceDoesNotExistError', id: 'r3', referenceID: 'gone'}, index: 0}],
      },
    })
    expect(await editor.fetch('count(*)')).toBe(4)
  })
})
