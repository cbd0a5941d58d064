import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

const documents = [
  {_id: 'a', _type: 'claim', text: 'A plan to stop the vote', tags: ['Vienna', 'talks']},
  {_id: 'b', _type: 'claim', text: 'The vote went ahead as planned', tags: ['Genève']},
  {_id: 'c', _type: 'report', body: [{_type: 'block', children: [{_type: 'span', text: 'Talks on the plan'}]}]},
]

describe('text::query', () => {
  it.each([
    ['plan', ['a', 'c']],
    ['plan*', ['a', 'b', 'c']],
    ['PLAN vote', ['a']],
    ['"the vote"', ['a', 'b']],
    ['"vote the"', []],
    ['plan* -vote', ['c']],
    ['vote -"went ahead"', ['a']],
    ['genève', ['b']],
    ['gen', []],
    ['', ['a', 'b', 'c']],
    ['*', ['a', 'b', 'c']],
    ['c', ['c']],
    ['pl*n', ['a', 'c']],
    ['*lan', ['a', 'c']],
    ['"talks on"', ['c']],
    ['-vote -talks', []],
    ['-plan', ['b']],
    ['"the', ['a', 'b', 'c']],
    ['stop-the vote', ['a']],
    ['on the plan -"the plan"', []],
    ['GENÈVE', ['b']],
  ])('finds %j in whole documents', async (query, expected) => {
    const {reader} = await openLake({documents})
    expect(await reader.fetch('*[[@, _id] match text::query($q)] | order(_id)._id', {q: query})).toEqual(expected)
  })

  it('looks into one field, of text or of a list', async () => {
    const {reader} = await openLake({documents})
    expect(await reader.fetch('*[text match text::query($q)]._id', {q: 'plan'})).toEqual(['a'])
    expect(await reader.fetch('*[tags match text::query($q)]._id', {q: 'talk*'})).toEqual(['a'])
  })

  it("answers the Studio's scored search", async () => {
    const {reader} = await openLake({documents})
    const query = `*[_type in $types] | score(boost(_type in ["claim"] && text match text::query($q), 5), ([@, _id] match text::query($q)
      || references($raw))) [_score > 0] {_id} | order(_score desc) [0...$limit]`
    expect(await reader.fetch(query, {q: 'plan', raw: 'plan', types: ['claim', 'report'], limit: 10})).toEqual([
      {_id: 'a'},
      {_id: 'c'},
    ])
  })
})
