import {Mutation} from '@sanity/mutator'
import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

const article = {
  _id: 'a',
  _type: 'article',
  title: 'A plan was stopped',
  count: 4,
  slug: {current: 'plan'},
  tags: ['one', 'two', 'three', 'four'],
  empty: [],
  lines: [
    {_key: 'k1', text: 'first', n: 1, marks: [{_key: 'm1', on: true}]},
    {_key: 'k2', text: 'second', n: 2, marks: []},
    {_key: 'k3', text: 'third', n: 3},
  ],
}

/** Each patch, and the part of the article that it leaves different: what the row promises, and what the mutator does. */
const patches: readonly (readonly [string, object, object])[] = [
  ['set', {set: {title: 'New', 'slug.current': 'new'}}, {title: 'New', slug: {current: 'new'}}],
  ['set, making what is on the way', {set: {'deep.er.still': 1}}, {deep: {er: {still: 1}}}],
  ['set of null', {set: {title: null}}, {title: null}],
  ['set by position', {set: {'tags[1]': 'TWO'}}, {tags: ['one', 'TWO', 'three', 'four']}],
  ['set from the end', {set: {'tags[-1]': 'FOUR'}}, {tags: ['one', 'two', 'three', 'FOUR']}],
  [
    'set of a keyed item',
    {set: {'lines[_key=="k2"].text': 'SECOND'}},
    {lines: [article.lines[0], {...article.lines[1], text: 'SECOND'}, article.lines[2]]},
  ],
  [
    'set in a keyed item of a keyed item',
    {set: {'lines[_key=="k1"].marks[_key=="m1"].on': false}},
    {lines: [{...article.lines[0], marks: [{_key: 'm1', on: false}]}, article.lines[1], article.lines[2]]},
  ],
  ['set of what no key matches', {set: {'lines[_key=="gone"].text': 'x'}}, {}],
  [
    'set of items a condition selects',
    {set: {'lines[n>1].n': 9}},
    {lines: article.lines.map((line) => (line.n > 1 ? {...line, n: 9} : line))},
  ],
  [
    'setIfMissing',
    {setIfMissing: {title: 'Not taken', standfirst: 'Taken', 'slug.current': 'x', 'slug._type': 'slug'}},
    {standfirst: 'Taken', slug: {current: 'plan', _type: 'slug'}},
  ],
  ['unset', {unset: ['title', 'slug.current', 'nothing.here']}, {title: undefined, slug: {}}],
  ['unset of items', {unset: ['tags[0]', 'tags[-1]']}, {tags: ['two', 'three']}],
  ['unset of a range', {unset: ['tags[1:3]']}, {tags: ['one', 'four']}],
  ['unset of a keyed item', {unset: ['lines[_key=="k2"]']}, {lines: [article.lines[0], article.lines[2]]}],
  ['inc', {inc: {count: 3}}, {count: 7}],
  [
    'inc of a keyed item',
    {inc: {'lines[_key=="k1"].n': 0.5}},
    {lines: [{...article.lines[0], n: 1.5}, article.lines[1], article.lines[2]]},
  ],
  ['dec', {dec: {count: 6}}, {count: -2}],
  [
    'insert before',
    {insert: {before: 'tags[1]', items: ['x', 'y']}},
    {tags: ['one', 'x', 'y', 'two', 'three', 'four']},
  ],
  [
    'insert before the first',
    {insert: {before: 'tags[0]', items: ['x']}},
    {tags: ['x', 'one', 'two', 'three', 'four']},
  ],
  ['insert after', {insert: {after: 'tags[1]', items: ['x', 'y']}}, {tags: ['one', 'two', 'x', 'y', 'three', 'four']}],
  ['insert after the last', {insert: {after: 'tags[-1]', items: ['x']}}, {tags: ['one', 'two', 'three', 'four', 'x']}],
  [
    'insert before the last',
    {insert: {before: 'tags[-1]', items: ['x']}},
    {tags: ['one', 'two', 'three', 'x', 'four']},
  ],
  ['insert into an empty list', {insert: {after: 'empty[-1]', items: ['x']}}, {empty: ['x']}],
  [
    'insert after a keyed item',
    {insert: {after: 'lines[_key=="k1"]', items: [{_key: 'k9'}]}},
    {lines: [article.lines[0], {_key: 'k9'}, article.lines[1], article.lines[2]]},
  ],
  [
    'insert before a keyed item',
    {insert: {before: 'lines[_key=="k1"]', items: [{_key: 'k9'}]}},
    {lines: [{_key: 'k9'}, ...article.lines]},
  ],
  [
    'insert replacing an item',
    {insert: {replace: 'tags[1]', items: ['x', 'y']}},
    {tags: ['one', 'x', 'y', 'three', 'four']},
  ],
  ['insert replacing a range', {insert: {replace: 'tags[1:3]', items: ['x']}}, {tags: ['one', 'x', 'four']}],
  [
    'insert replacing a keyed item',
    {insert: {replace: 'lines[_key=="k2"]', items: [{_key: 'k9'}]}},
    {lines: [article.lines[0], {_key: 'k9'}, article.lines[2]]},
  ],
  ['diffMatchPatch', {diffMatchPatch: {title: '@@ -1,6 +1,8 @@\n-A\n+The\n  plan\n'}}, {title: 'The plan was stopped'}],
  [
    'diffMatchPatch of a keyed item',
    {diffMatchPatch: {'lines[_key=="k1"].text': '@@ -1,5 +1,5 @@\n-f\n+F\n irst\n'}},
    {lines: [{...article.lines[0], text: 'First'}, article.lines[1], article.lines[2]]},
  ],
  [
    'several at once, in the order of Sanity',
    {inc: {count: 1}, set: {count: 10}, setIfMissing: {count: 0}, unset: ['title']},
    {count: 11, title: undefined},
  ],
]

const three = {_id: 'a', _type: 'article', list: [10, 10, 10].map((n, at) => ({n, text: `one ${at}`, tags: ['x']}))}
const withList = (...changed: readonly object[]) => ({list: three.list.map((item, at) => ({...item, ...changed[at]}))})

/** What several places at once get, where Sanity's mutator does it twice, at the wrong end, or not at all. */
const ranges: readonly (readonly [string, object, object])[] = [
  ['inc through a range, once', {inc: {'list[0:2].n': 1}}, withList({n: 11}, {n: 11})],
  ['dec through a range, once', {dec: {'list[1:].n': 2}}, withList({}, {n: 8}, {n: 8})],
  [
    'diffMatchPatch through a range, once',
    {diffMatchPatch: {'list[0:2].text': '@@ -1,3 +1,4 @@\n-o\n+oo\n ne\n'}},
    withList({text: 'oone 0'}, {text: 'oone 1'}),
  ],
  [
    'insert into lists of a range, once',
    {insert: {after: 'list[0:2].tags[-1]', items: ['y']}},
    withList({tags: ['x', 'y']}, {tags: ['x', 'y']}),
  ],
  [
    'unset through a range',
    {unset: ['list[0:2].n']},
    {list: three.list.map(({n, ...item}, at) => (at < 2 ? item : {n, ...item}))},
  ],
  ['set of each item', {set: {'list[*].seen': true}}, withList({seen: true}, {seen: true}, {seen: true})],
  ['set by a name that a list has in its items', {set: {'list.n': 0}}, withList({n: 0}, {n: 0}, {n: 0})],
  ['set of several positions', {set: {'list[0, -1].n': 5}}, withList({n: 5}, {}, {n: 5})],
  ['set wherever there is one', {set: {'..n': 7}}, withList({n: 7}, {n: 7}, {n: 7})],
  [
    'insert after a range',
    {insert: {after: 'list[0:2]', items: [1]}},
    {list: [...three.list.slice(0, 2), 1, three.list[2]]},
  ],
  ['insert in the place of nothing', {insert: {replace: 'list[5:7]', items: [1]}}, {}],
  ['insert after an end that is no item', {insert: {after: 'list[9]', items: [1]}}, {list: [...three.list, 1]}],
  ['an empty range', {unset: ['list[0:0]']}, {}],
  ['setIfMissing inside of a text', {setIfMissing: {'list[0].text.en': 'x'}}, withList({text: {en: 'x'}})],
]

const stamped = ({_rev, _updatedAt, _createdAt, ...content}: Record<string, unknown>) => content

describe('a patch', () => {
  it.each(patches)('%s', async (_name, patch, changed) => {
    const {editor} = await openLake({documents: [article]})
    const before = await editor.getDocument('a')
    await editor.mutate([{patch: {id: 'a', ...patch}}])
    const after = await editor.getDocument('a')
    expect(stamped(after ?? {})).toEqual(stamped({...article, ...changed}))

    const mutation = new Mutation({mutations: [{patch: {id: 'a', ...patch}}]})
    expect(stamped(after ?? {})).toEqual(stamped(Object(mutation.apply(before ?? null))))
  })

  it.each(ranges)('%s', async (_name, patch, changed) => {
    const {editor} = await openLake({documents: [three]})
    await editor.mutate([{patch: {id: 'a', ...patch}}])
    expect(stamped((await editor.getDocument('a')) ?? {})).toEqual({...three, ...changed})
  })

  it.each([
    [{inc: {count: 1.7976931348623157e308}, set: {count: 1e308}}, 'JSON cannot hold'],
    [{set: {'tags[': 1}}, 'failed'],
    [{set: {'42': 1}}, 'is a value, not a path'],
    [{set: {"'\\u005f_proto__'.x": 1}}, 'names a property of every object'],
    [{set: {_id: 'b'}}, 'immutable'],
    [{set: {_type: 'claim'}}, 'immutable'],
    [{inc: {count: 'x'}}, 'wrong type'],
    [{rename: {title: 'x'}}, 'Unknown patch operation "rename"'],
    [{insert: {at: 'tags[0]', items: []}}, 'insert takes'],
    [{set: {'constructor.prototype.x': 1}}, 'not allowed'],
  ])('%j is refused, and changes nothing', async (patch, message) => {
    const {lake, editor} = await openLake({documents: [article]})
    const before = await editor.getDocument('a')
    const response = await lake.fetch(
      new Request('http://lake/v2026-11-01/data/mutate/production', {
        method: 'POST',
        headers: {authorization: `Bearer ${lake.token}`},
        body: JSON.stringify({mutations: [{patch: {id: 'a', ...patch}}]}),
      }),
    )
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(JSON.stringify(message).slice(1, -1))
    expect(await editor.getDocument('a')).toEqual(before)
  })
})
