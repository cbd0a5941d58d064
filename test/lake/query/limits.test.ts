import {ClientError} from '@sanity/client'
import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

const crowd = Array.from({length: 3000}, (_, index) => ({_id: `p${index}`, _type: 'person', name: `Person ${index}`}))
const timedOut = {statusCode: 408, message: expect.stringContaining('ended after 10 ms')}

describe('a query that takes too long', () => {
  it.each([
    ['a query in a query for each document', '*{"a": count(*[name > ^.name])}'],
    ['three of them in each other', 'count(*[count(*[count(*[name != ^.^.name]) > 0]) > 0])'],
    ['an order by all others', '*[] | order(count(*[name < ^.name]))[0...3]'],
    ['a score of each', '* | score(count(*[name < ^.name]) > 3)'],
    ['what groq-js alone can evaluate', '*[diff::changedAny({}, {}, name) || count(*[name != ^.name]) > 0]'],
  ])('is ended and says so: %s', async (_, query) => {
    const {reader} = await openLake({documents: crowd, limits: {queryTime: 10}})
    const failure = reader.fetch(query)
    await expect(failure).rejects.toThrow(ClientError)
    await expect(failure).rejects.toMatchObject(timedOut)
    expect(await reader.fetch('*[_id == "p7"][0].name')).toBe('Person 7')
  })

  it('changes nothing as the query of a mutation', async () => {
    const {editor} = await openLake({documents: crowd, limits: {queryTime: 10}})
    const query = '*[count(*[name > ^.name]) >= 0]'
    const failure = editor.mutate([{patch: {query, set: {name: 'nobody'}}}])
    await expect(failure).rejects.toMatchObject(timedOut)
    expect(await editor.fetch('count(*[name == "nobody"])')).toBe(0)
  })
})

describe('a query made to hurt', () => {
  const many = (text: string, times: number) => text.repeat(times)

  it.each([
    ['round brackets', many('(', 100_000)],
    ['square brackets', many('[', 100_000)],
    ['closed ones', `${many('[', 5000)}${many(']', 5000)}`],
    ['projections', `*${many('{"a": *', 3000)}`],
    ['negations', `${many('!', 20_000)}true`],
    ['attributes', `*[0]${many('.a', 20_000)}`],
    ['references', `*[0].a${many('->', 20_000)}`],
    ['conditions', `*[a == 1${many(' || a == 1', 20_000)}]`],
    ['more text than anybody writes', `*["${many('a', 600_000)}" == name]`],
  ])('is refused by its depth or length, and no stack ends: %s', async (_, query) => {
    const {reader} = await openLake()
    await expect(reader.fetch(query)).rejects.toMatchObject({statusCode: 400})
    expect(await reader.fetch('count(*)')).toBe(0)
  })

  it('is not taken for deep because of brackets in its texts', async () => {
    const {reader} = await openLake()
    expect(await reader.fetch(`"${many('[', 1000)}" == name // ${many('(', 1000)}\n`)).toBe(false)
  })

  it.each([
    ['a text that doubles itself', `{"a": "0123456789"}${many('{"a": a + a}', 60)}`],
    ['a list that doubles itself', `{"a": [1, 2, 3]}${many('{"a": a + a}', 60)}`],
    ['an answer that doubles itself', `{"a": [1, 2, 3]}${many('{"a": [a, a]}', 60)}`],
  ])('is refused when it makes more than there is room for: %s', async (_, query) => {
    const {reader} = await openLake()
    await expect(reader.fetch(query)).rejects.toMatchObject({statusCode: 400})
  })

  it.each([
    ['match', `"${many('a', 5000)}" match "${many('a*', 400)}b"`],
    ['text::query', `{"t": "${many('a', 5000)}"}{"found": t match text::query("${many('a*', 400)}b")}.found`],
    ['path()', `"${many('a.', 1000)}b" in path("${many('**.', 180)}c")`],
  ])('does not keep the lake busy with a pattern of many stars: %s', async (_, query) => {
    const {reader} = await openLake({limits: {queryTime: 2000}})
    expect(await reader.fetch(query)).toBe(false)
  })
})
