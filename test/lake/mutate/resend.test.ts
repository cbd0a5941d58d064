import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

describe('a transaction that is sent again because its answer was lost', () => {
  it('is answered as before, and is not done again', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'claim', n: 1}]})
    const send = () => editor.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't1'})
    const first = await send()
    await editor.patch('a').inc({n: 10}).commit()
    expect(await send()).toEqual(first)
    expect(await editor.fetch('*[_id == "a"][0].n')).toBe(12)
  })

  it('holds for actions too', async () => {
    const {editor} = await openLake({documents: [{_id: 'drafts.a', _type: 'claim'}]})
    const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'} as const
    const first = await editor.action(publish, {transactionId: 't1'})
    expect(await editor.action(publish, {transactionId: 't1'})).toEqual(first)
    expect(await editor.fetch('*._id', {}, {perspective: 'raw'})).toEqual(['a'])
  })

  it('is refused when it is another one under the same id', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'claim', n: 1}]})
    await editor.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't1'})
    const other = editor.mutate([{patch: {id: 'a', inc: {n: 2}}}], {transactionId: 't1'})
    await expect(other).rejects.toMatchObject({statusCode: 409})
    expect(await editor.fetch('*[_id == "a"][0].n')).toBe(2)
  })

  it('was a rehearsal: it is then done', async () => {
    const {editor} = await openLake({documents: [{_id: 'a', _type: 'claim', n: 1}]})
    await editor.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't1', dryRun: true})
    await editor.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't1'})
    expect(await editor.fetch('*[_id == "a"][0].n')).toBe(2)
  })
})
