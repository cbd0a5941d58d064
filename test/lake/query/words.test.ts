import {describe, expect, it} from 'vitest'
import type {Entry} from '../../../src/lake/query/planner/index.ts'
import {createWordIndex} from '../../../src/lake/query/planner/words.ts'
import {globOf} from '../../../src/lake/query/text/glob.ts'
import {matchWords} from '../../../src/lake/query/text/match.ts'

const at = '2026-01-01T00:00:00Z'
const entry = (number: number, text: string): Entry => {
  const id = `a${number}`
  const document = {_id: id, _type: 'article', _rev: 'r', _createdAt: at, _updatedAt: at, text}
  return {id, number, document}
}

function indexOver(entries: Entry[]) {
  let read = 0
  const index = createWordIndex(
    () => entries,
    ({text}) => {
      read += 1
      return new Set(matchWords(text))
    },
  )
  const found = (pattern: string) =>
    (index.fitting(globOf(pattern, true), () => {}) ?? [])
      .flatMap((posting) => posting.entries.map(({id}) => id))
      .sort()
  return {index, found, read: () => read}
}

describe('an index of words', () => {
  it('reads no document before it is asked, and each of them once', () => {
    const {found, read} = indexOver([entry(1, 'red plan'), entry(2, 'blue plan')])
    expect(read()).toBe(0)
    expect(found('PLAN')).toEqual(['a1', 'a2'])
    expect(found('RED')).toEqual(['a1'])
    expect(found('*L*')).toEqual(['a1', 'a2', 'a2'])
    expect(read()).toBe(2)
  })

  it('reads what has changed when it is asked again', () => {
    const entries = [entry(1, 'red plan'), entry(2, 'blue plan')]
    const {index, found, read} = indexOver(entries)
    expect(found('RE*')).toEqual(['a1'])
    const [old] = entries
    if (old) index.remove(old)
    index.add(entry(1, 'green plan'))
    expect(read()).toBe(2)
    expect(found('RE*')).toEqual([])
    expect(found('GR*')).toEqual(['a1'])
    expect(found('PLAN')).toEqual(['a1', 'a2'])
    expect(read()).toBe(4)
  })

  it('begins anew after so many changes that keeping up would cost more', () => {
    const entries = [entry(0, 'first')]
    const {index, found} = indexOver(entries)
    expect(found('FIRST')).toEqual(['a0'])
    for (let ordinal = 1; ordinal <= 2500; ordinal += 1) {
      const added = entry(ordinal, `word${ordinal % 5}`)
      entries.push(added)
      index.add(added)
    }
    expect(found('WORD3')).toHaveLength(500)
    expect(found('FIRST')).toEqual(['a0'])
  })
})
