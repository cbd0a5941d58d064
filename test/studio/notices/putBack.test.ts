import {expect, it} from 'vitest'
import {noticesPutBack} from '../../../src/studio/notices/putBack.ts'

const [first, second] = [
  {_key: 'n1', _type: 'notice', kind: 'correction', wrong: 'On Monday.', right: 'On Tuesday.'},
  {_key: 'n2', _type: 'notice', kind: 'update', text: 'The ministry has answered.'},
]
const added = {_key: 'n3', _type: 'notice', kind: 'clarification', text: 'The law is of 2019.'}

it('puts back what readers have seen, in its place and in its words, and keeps what was added below', () => {
  expect(noticesPutBack([first, second], [second, added])).toEqual([first, second, added])
  expect(noticesPutBack([first], [{...first, right: 'On Friday.'}, added])).toEqual([first, added])
  expect(noticesPutBack([first, second], undefined)).toEqual([first, second])
})

it('has nothing to do where they stand as readers have them', () => {
  expect(noticesPutBack([first], [first, added])).toBeUndefined()
  expect(noticesPutBack(undefined, [added])).toBeUndefined()
})
