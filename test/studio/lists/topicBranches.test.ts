import {expect, it} from 'vitest'
import {topicBranches} from '../../../src/studio/lists/topicBranches.ts'

const topic = (_id: string, name: string, broader?: string) => ({
  _id,
  _type: 'topic',
  name,
  ...(broader && {broader: {_type: 'reference', _ref: broader}}),
})
const told = (topics: readonly unknown[]): unknown =>
  topicBranches(topics).map(function tell({name, isCircular, narrower}): unknown {
    return [`${name}${isCircular ? ' (circle)' : ''}`, ...narrower.map(tell)]
  })

it('shows what is narrower beneath what is broader, by name', () => {
  expect(
    told([topic('p', 'Politics'), topic('e', 'Elections', 'p'), topic('a', 'Arts'), topic('c', 'Campaigns', 'e')]),
  ).toEqual([['Arts'], ['Politics', ['Elections', ['Campaigns']]]])
})

it('loses nothing to a broader topic that is gone, to itself, or to a circle', () => {
  expect(told([topic('e', 'Elections', 'gone')])).toEqual([['Elections']])
  expect(told([topic('e', 'Elections', 'e')])).toEqual([['Elections (circle)']])
  expect(told([topic('a', 'A', 'b'), topic('b', 'B', 'a'), topic('c', 'C', 'b')])).toEqual([
    ['A (circle)', ['B', ['C']]],
  ])
})

it('has a place for what has no name yet, and none for what is no topic', () => {
  expect(told([{_id: 'n', _type: 'topic'}, null, 'x'])).toEqual([['Untitled']])
})
