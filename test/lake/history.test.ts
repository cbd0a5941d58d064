import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

const edit = (headline: string) => ({
  actionType: 'sanity.action.document.edit' as const,
  draftId: 'drafts.a',
  publishedId: 'a',
  patch: {set: {headline}},
})
const publish = {actionType: 'sanity.action.document.publish' as const, draftId: 'drafts.a', publishedId: 'a'}

async function written() {
  const opened = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'One', _rev: 't0'}]})
  await opened.editor.action(edit('Two'), {transactionId: 't1'})
  await opened.editor.action(publish, {transactionId: 't2'})
  return opened
}

describe('history', () => {
  it('gives a document as it was at a transaction, at a moment, and last', async () => {
    const {editor} = await written()
    const at = (query: string) =>
      editor.request<{documents: {headline: string}[]}>({
        url: `/data/history/production/documents/a,drafts.a?${query}`,
      })
    expect((await at('revision=t1')).documents).toMatchObject([{_id: 'drafts.a', headline: 'Two'}])
    expect((await at('revision=t2')).documents).toMatchObject([{_id: 'a', headline: 'Two'}])
    expect((await at('lastRevision=true')).documents.map(({headline}) => headline)).toEqual(['Two', 'Two'])
    expect((await at(`time=${new Date().toISOString()}`)).documents).toMatchObject([{_id: 'a', headline: 'Two'}])
  })

  it('tells the transactions as lines, with their effects', async () => {
    const {editor} = await written()
    const lines = async (query: string) => {
      const text = await editor.request<string>({url: `/data/history/production/transactions/a,drafts.a?${query}`})
      return text
        .trimEnd()
        .split('\n')
        .map((line): {id: string; effects: Record<string, {apply: unknown[]}>} => JSON.parse(line))
    }
    const [, second, third] = await lines('effectFormat=mendoza')
    expect(second).toMatchObject({id: 't1', documentIDs: ['drafts.a'], author: 'local'})
    expect(third?.effects['drafts.a']?.apply).toEqual([0, null])
    expect((await lines('reverse=true&limit=1')).map(({id}) => id)).toEqual(['t2'])
    expect((await lines('fromTransaction=t1&toTransaction=t1')).map(({id}) => id)).toEqual(['t1'])
  })

  it("tells what happened in an editor's words, newest first", async () => {
    const {editor} = await written()
    const typesOf = async (id: string) => {
      const {events} = await editor.request<{events: Record<string, {type: string}[]>}>({
        url: `/data/history/production/events/documents/${id}?limit=10`,
      })
      return events[id]?.map(({type}) => type)
    }
    expect(await typesOf('drafts.a')).toEqual(['publishDocumentVersion', 'createDocumentVersion', 'createLiveDocument'])
    expect(await typesOf('a')).toEqual(['publishDocumentVersion', 'createLiveDocument'])
  })
})

describe('references', () => {
  it('name who points at a document', async () => {
    const {editor} = await openLake({
      documents: [
        {_id: 'ap', _type: 'o'},
        {_id: 'r', _type: 'report', outlet: {_ref: 'ap'}},
      ],
    })
    expect(await editor.request({url: '/data/references/production/documents/ap/to'})).toMatchObject({
      totalCount: 1,
      references: [{documentId: 'r'}],
    })
  })
})
