import {describe, expect, it} from 'vitest'
import {fromDocuments} from '../../src/sourcing/index.ts'
import {onceAt} from '../../src/sourcing/once.ts'

const graph = fromDocuments([])
const other = fromDocuments([])

describe('what is computed once', () => {
  const asked: string[] = []
  const answer = onceAt((claim: string, _, at) => {
    asked.push(`${claim} ${at}`)
    return asked.length
  })

  it('is remembered for a subject, a graph and an instant', () => {
    expect([answer('veto', graph, '2025'), answer('veto', graph, '2025')]).toEqual([1, 1])
  })

  it('is not taken for another subject, graph or instant', () => {
    expect(answer('plan', graph, '2025')).toBe(2)
    expect(answer('veto', other, '2025')).toBe(3)
    expect(answer('veto', graph, '2026')).toBe(4)
    expect(asked).toEqual(['veto 2025', 'plan 2025', 'veto 2025', 'veto 2026'])
  })

  it('is remembered also where it is nothing', () => {
    let computed = 0
    const nothing = onceAt(() => {
      computed += 1
    })
    nothing('veto', graph, '2025')
    nothing('veto', graph, '2025')
    expect(computed).toBe(1)
  })
})
