import {expect, it} from 'vitest'
import {toTopic, toTopicTree} from '../../../src/client/results/topic.ts'
import type {TopicBranch} from '../../../src/index.ts'

const topic = (_id: string, broader: string | null) => ({_id, name: _id, slug: _id, medtop: null, broader})
const idsOf = (branches: readonly TopicBranch[]): string[] =>
  branches.flatMap(({id, narrower}) => [id, ...idsOf(narrower)])

it.each([
  [
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'a'],
  ],
  [
    ['a', 'a'],
    ['b', 'a'],
  ],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'c'],
    ['top', null],
    ['e', 'top'],
  ],
])('shows topics in a circle, and all beneath them, once each: %j', (...pairs) => {
  const rows = pairs.map(([id, broader]) => topic(id ?? '', broader ?? null))
  expect(idsOf(toTopicTree(rows)).sort()).toEqual(rows.map(({_id}) => _id).sort())
})

it('leads up from a topic in a circle no further than to where it comes round again', () => {
  const reference = (_id: string) => ({_id, name: _id, slug: _id, medtop: null})
  const broader = ['b', 'a', 'b', 'a', 'b'].map(reference)
  expect(toTopic({...reference('a'), broader, narrower: []}).breadcrumbs.map(({id}) => id)).toEqual(['b'])
})
