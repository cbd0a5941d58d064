import {evaluateSync, parse, toJS} from 'groq-js'
import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

const documents = [
  {_id: 'a', _type: 'x', n: 1, list: [10, 20, 30], slug: {current: 'one'}},
  {_id: 'b', _type: 'x', n: 2, list: [11, 21, 31], slug: {current: 'two'}},
  {_id: 'c', _type: 'x', n: 3, list: [12, 22, 32], slug: {current: 'three'}},
]

describe('a parameter in a bracket', () => {
  it.each([
    ['*[_type == "x"] | order(n)[$i]._id', {i: 1}],
    ['*[_type == "x"] | order(n)[-$i]._id', {i: 1}],
    ['*[_type == "x"] | order(n)[$i + 1]._id', {i: 0}],
    ['*[_type == "x"] | order(n)[($i)].list[$i]', {i: 2}],
    ['*[_type == "x"]{"at": list[$i], "last": list[-$i]}', {i: 2}],
    ['*[_type == "x"][$i]._id', {i: 9}],
    ['*[_id == "a"][0].slug[$name]', {name: 'current'}],
    ['*[_id == "a"][0]["sl" + $rest].current', {rest: 'ug'}],
    ['*[_type == "x"][$i..$i]._id', {i: 1}],
    ['*[_type == "x"] // the first [$j] of them\n[0...$i + 1]._id', {i: 1}],
    ['*[slug.current == "[$i]" || n == $i]._id', {i: 2}],
    ['*[_type == "x"][$flag]._id', {flag: true}],
    ['*[_type == "x"][$flag]._id', {flag: null}],
  ])('%s with %j is what groq-js makes of it', async (query, params) => {
    const {reader} = await openLake({documents})
    const stored = await reader.fetch('*')
    const expected = toJS(evaluateSync(parse(query, {params}), {dataset: stored, params}))
    expect(await reader.fetch(query, params)).toEqual(expected)
  })

  it('is asked anew with each value, also of another kind', async () => {
    const {reader} = await openLake({documents})
    const asked = async (key: unknown) => reader.fetch('*[_id == "a"][0].list[$key]', {key})
    expect(await asked(0)).toBe(10)
    expect(await asked(2)).toBe(30)
    expect(await asked('0')).toBe(null)
    expect(await asked(-1)).toBe(30)
  })

  it('that is not given, or no position, is told', async () => {
    const {reader} = await openLake({documents})
    await expect(reader.fetch('*[$i]._id')).rejects.toThrow('param $i referenced, but not provided')
    await expect(reader.fetch('*[0...$i]._id')).rejects.toThrow('param $i referenced, but not provided')
    await expect(reader.fetch('*[$i]._id', {i: 1.5})).rejects.toThrow('integer')
  })
})

describe('dateTime()', () => {
  it.each([
    ['dateTime("2016-12-31T23:59:60Z")', null],
    ['dateTime("2026-02-30T12:00:00Z")', null],
    ['dateTime("2024-02-29T12:00:00Z")', '2024-02-29T12:00:00Z'],
    ['dateTime("1900-02-29T12:00:00Z")', null],
    ['dateTime("2026-13-01T00:00:00Z")', null],
    ['dateTime("2026-01-01T24:00:00Z")', null],
    ['dateTime("2026-01-01T00:00:00+99:00")', null],
    ['dateTime("2026-01-01T00:00:00Z") + 1e20', null],
    ['1e12 + dateTime("2026-01-01T00:00:00Z")', null],
    ['dateTime("2026-01-01T00:00:00Z") - 1e300', null],
    ['dateTime("2026-01-01T00:00:00+01:00")', '2025-12-31T23:00:00Z'],
    ['dateTime("2016-12-31T23:59:60Z") < dateTime(now())', null],
    ['count([{"at": "2016-12-31T23:59:60Z"}][dateTime(at) < dateTime(now())])', 0],
  ])('%s is %j', async (query, answer) => {
    const {reader} = await openLake()
    expect(await reader.fetch(query)).toEqual(answer)
  })
})
