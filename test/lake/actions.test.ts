import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

const edit = (id: string, set: Record<string, unknown>) => ({
  actionType: 'sanity.action.document.edit' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
  patch: {set},
})
const publish = (id: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
})

describe('actions', () => {
  it('publish several documents that point at each other, in one transaction', async () => {
    const {editor} = await openLake({
      documents: [
        {
          _id: 'drafts.r1',
          _type: 'report',
          outlet: {_type: 'reference', _ref: 'ap', _weak: true, _strengthenOnPublish: {type: 'organization'}},
          claim: {_type: 'reference', _ref: 'c1', _weak: true, _strengthenOnPublish: {type: 'claim', weak: true}},
        },
        {_id: 'drafts.ap', _type: 'organization', name: 'AP'},
        {_id: 'drafts.c1', _type: 'claim', text: 'A plan was stopped.'},
      ],
    })
    const {transactionId} = await editor.action([
      edit('r1', {publishedAt: '2025-06-16T00:00:00Z'}),
      publish('r1'),
      publish('ap'),
      publish('c1'),
    ])
    expect(
      await editor.fetch('*[_type == "report"][0]{outlet, claim, publishedAt, _rev, "name": outlet->name}'),
    ).toEqual({
      outlet: {_type: 'reference', _ref: 'ap'},
      claim: {_type: 'reference', _ref: 'c1', _weak: true},
      publishedAt: '2025-06-16T00:00:00Z',
      _rev: transactionId,
      name: 'AP',
    })
    expect(await editor.fetch('count(*[_id in path("drafts.**")])', {}, {perspective: 'raw'})).toBe(0)
  })

  it('publish nothing when one of several may not be', async () => {
    const {editor} = await openLake({
      documents: [
        {_id: 'drafts.a', _type: 'article', outlet: {_ref: 'ap'}},
        {_id: 'drafts.b', _type: 'article'},
      ],
    })
    await expect(editor.action([publish('b'), publish('a')])).rejects.toThrow('references non-existent document "ap"')
    await expect(editor.action([publish('b'), publish('gone')])).rejects.toMatchObject({
      details: {type: 'actionError', items: [{error: {type: 'documentNotFoundError'}, index: 1}]},
    })
    expect(await editor.fetch('*._id', {}, {perspective: 'raw'})).toEqual(['drafts.a', 'drafts.b'])
  })

  it('hold a publish to the revisions its publisher saw', async () => {
    const {editor} = await openLake({
      documents: [
        {_id: 'a', _type: 'article', _rev: 'p1'},
        {_id: 'drafts.a', _type: 'article', _rev: 'd1'},
      ],
    })
    await expect(editor.action({...publish('a'), ifDraftRevisionId: 'd0'})).rejects.toMatchObject({statusCode: 409})
    await expect(editor.action({...publish('a'), ifPublishedRevisionId: 'p0'})).rejects.toMatchObject({statusCode: 409})
    await editor.action({...publish('a'), ifDraftRevisionId: 'd1', ifPublishedRevisionId: 'p1'})
  })

  it('make a draft from the published document at the first edit', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'One', kind: 'news'}]})
    await editor.action({...edit('a', {}), patch: {unset: ['_empty_action_guard_pseudo_field_']}})
    await editor.action(edit('a', {headline: 'Two'}))
    expect(await editor.getDocument('drafts.a')).toMatchObject({headline: 'Two', kind: 'news'})
    expect(await editor.getDocument('a')).toMatchObject({headline: 'One'})
  })

  it('create, discard, replace, unpublish and delete', async () => {
    const {editor} = await openLake()
    const ids = () => editor.fetch('*._id', {}, {perspective: 'raw'})
    const create = {
      actionType: 'sanity.action.document.create' as const,
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'article', headline: 'One'},
    }
    await editor.action({...create, ifExists: 'fail'})
    await expect(editor.action({...create, ifExists: 'fail'})).rejects.toMatchObject({statusCode: 409})
    await editor.action({...create, ifExists: 'ignore'})
    await editor.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'article', headline: 'Restored'},
    })
    await editor.action(publish('a'))
    expect(await ids()).toEqual(['a'])
    await editor.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'})
    expect(await editor.getDocument('drafts.a')).toMatchObject({headline: 'Restored'})
    expect(await ids()).toEqual(['drafts.a'])
    await editor.action({actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a'})
    expect(await ids()).toEqual([])
    await editor.create({_id: 'a', _type: 'article'})
    await editor.action(edit('a', {headline: 'Draft'}))
    const remove = {actionType: 'sanity.action.document.delete' as const, publishedId: 'a'}
    await expect(editor.action({...remove, includeDrafts: []})).rejects.toThrow('drafts.a')
    await editor.action({...remove, includeDrafts: ['drafts.a']})
    expect(await ids()).toEqual([])
  })

  it('make a version for a release, replace it and throw it away', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'One', _rev: 'r1'}]})
    const headline = async () => (await editor.getDocument('versions.rSummer.a'))?.headline
    const create = {actionType: 'sanity.action.document.version.create' as const, publishedId: 'a'}
    const versionId = 'versions.rSummer.a'
    await expect(editor.action({...create, baseId: 'a', versionId, ifBaseRevisionId: 'r0'})).rejects.toMatchObject({
      statusCode: 409,
    })
    await editor.action({...create, baseId: 'a', versionId, ifBaseRevisionId: 'r1'})
    expect(await headline()).toBe('One')
    const document = {_id: versionId, _type: 'article', headline: 'Two'}
    await expect(editor.action({...create, document})).rejects.toThrow('already exists')
    await expect(editor.action({...create, publishedId: 'b', document})).rejects.toThrow(
      'not the ID of a version of "b"',
    )
    await editor.action({actionType: 'sanity.action.document.version.replace', document})
    expect(await headline()).toBe('Two')
    await editor.action({actionType: 'sanity.action.document.version.discard', versionId})
    expect(await headline()).toBeUndefined()
    await editor.action({...create, document})
    expect(await headline()).toBe('Two')
  })

  it('bring back a document that was deleted, as the Studio does it', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'One'}]})
    await editor.action({actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts: []})
    const attributes = {_id: 'drafts.a', _type: 'article', headline: 'One'}
    await editor.action([
      {actionType: 'sanity.action.document.create', publishedId: 'a', attributes, ifExists: 'fail'},
      {actionType: 'sanity.action.document.replaceDraft', publishedId: 'a', attributes},
    ])
    expect(await editor.getDocument('drafts.a')).toMatchObject({headline: 'One'})
  })

  it('are refused by name when the lake does not know them', async () => {
    const {editor} = await openLake()
    const act = (actionType: string) =>
      editor.request({
        method: 'POST',
        url: '/data/actions/production',
        body: {actions: [{actionType, releaseId: 'r1'}]},
      })
    for (const name of ['sanity.action.release.rename', 'sanity.action.variant.definition.create', 'other']) {
      await expect(act(name)).rejects.toThrow(`The action ${name} is not implemented`)
    }
  })
})
