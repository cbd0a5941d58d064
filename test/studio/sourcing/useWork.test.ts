import {expect, it} from 'vitest'
import {type Known, workNow} from '../../../src/studio/sourcing/useWork.ts'

const text = (words: string) => [{_type: 'block', _key: 'b', children: [{_type: 'span', _key: 's', text: words}]}]
const nothing: Known = {form: undefined, live: undefined, body: undefined, work: undefined}
const form = (words: string, fields: Record<string, unknown> = {}) => ({
  _id: 'drafts.ours',
  body: text(words),
  ...fields,
})

it('takes the text from the editor until the form has it, and then says nothing new', () => {
  const first = form('He vetoed')
  const opened = workNow(nothing, first, undefined)
  const typed = text('He vetoed it')
  const told = workNow(opened, first, typed)
  expect(told.work?.body).toBe(typed)
  // The form has it a moment later, with another revision: nothing is judged again.
  const saved = workNow(told, form('He vetoed it', {_rev: 'r2'}), typed)
  expect(saved.work).toBe(told.work)
})

it('takes what somebody else wrote from the form, though the editor told something before', () => {
  const first = form('He vetoed')
  const typed = text('He vetoed it')
  const told = workNow(workNow(nothing, first, undefined), first, typed)
  expect(workNow(told, form('She vetoed it'), typed).work?.body).toEqual(text('She vetoed it'))
})

it('is another work when any field but a stamp is another', () => {
  const first = form('He vetoed')
  const opened = workNow(nothing, first, undefined)
  expect(workNow(opened, {...first, _rev: 'r2', _updatedAt: '2026-11-26T10:00:00Z'}, undefined).work).toBe(opened.work)
  expect(workNow(opened, {...first, headline: 'A veto'}, undefined).work).toMatchObject({headline: 'A veto'})
})

it('keeps the text when its editor is closed', () => {
  const first = form('He vetoed')
  const typed = text('He vetoed it')
  const told = workNow(workNow(nothing, first, undefined), first, typed)
  expect(workNow(told, first, undefined).work).toBe(told.work)
})
