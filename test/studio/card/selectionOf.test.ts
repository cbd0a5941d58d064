import {expect, it} from 'vitest'
import {selectionOf} from '../../../src/studio/card/selectionOf.ts'

const body = [
  {_key: 'a', _type: 'block', children: [{_key: 's', text: 'He vetoed it.'}]},
  {
    _key: 'b',
    _type: 'block',
    children: [
      {_key: 's', text: 'Two '},
      {_key: 't', text: 'officials said'},
    ],
  },
]

it('selects words across the children of a paragraph', () => {
  expect(selectionOf(body, {block: 'b', start: 0, end: 13})).toEqual({
    anchor: {path: [{_key: 'b'}, 'children', {_key: 's'}], offset: 0},
    focus: {path: [{_key: 'b'}, 'children', {_key: 't'}], offset: 9},
  })
  expect(selectionOf(body, {block: 'b', start: 4, end: 18})).toMatchObject({
    anchor: {path: [{_key: 'b'}, 'children', {_key: 't'}], offset: 0},
    focus: {offset: 14},
  })
})

it('selects nothing where the words are gone', () => {
  expect(selectionOf(body, {block: 'a', start: 3, end: 99})).toBeNull()
  expect(selectionOf(body, {block: 'gone', start: 0, end: 1})).toBeNull()
  expect(selectionOf(undefined, {block: 'a', start: 0, end: 1})).toBeNull()
})
