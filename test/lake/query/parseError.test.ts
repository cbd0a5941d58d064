import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

/** The hosted lake's words and spans, as far as its clients' own tests and documentation show them. */
const faults: readonly (readonly [query: string, description: string, start: number, end: number])[] = [
  ['*[_type == "event]', 'unexpected token "\\"event]", expected expression', 11, 18],
  ['*[_type == ', 'unexpected end-of-file, expected expression', 10, 11],
  ['*[_type == "event" && a > now())]', "expected ']' following expression", 1, 32],
  ['*[_type == "a"', "expected ']' following expression", 1, 14],
  ['eventDate()', 'unknown function "eventDate"', 0, 9],
  ['*[a == eventDate(1)]', 'unknown function "eventDate"', 7, 16],
  ['nowhere::date()', 'unknown namespace "nowhere"', 0, 7],
  ['*[_type == "a"]]', 'unable to parse entire expression', 15, 16],
  ['{"a": 1', "expected '}' following expression", 0, 7],
  ['*[a == $b]', 'param $b referenced, but not provided', 7, 9],
]

describe('a query that does not parse', () => {
  it.each(faults)('%s: %s', async (query, description, start, end) => {
    const {lake} = await openLake()
    const response = await lake.fetch(
      new Request(`http://lake/v2026-11-01/data/query/production?query=${encodeURIComponent(query)}`),
    )
    expect([response.status, await response.json()]).toEqual([
      400,
      {error: {type: 'queryParseError', description, query, start, end}},
    ])
  })
})
