import {describe, expect, it} from 'vitest'
import type {Concern} from '../../../src/studio/findings/concerns.ts'
import {concernToast} from '../../../src/studio/findings/concernToast.ts'

const concern = (headline: string, findings: Concern['findings'] = []): Concern => ({
  article: headline,
  headline,
  findings,
})
const oneOrigin = {
  rule: 'S08',
  severity: 'approval',
  document: 'ours',
  path: 'attributions[_key=="r"]',
  message: 'All of it may come from one origin.',
  mend: 'Find a separate origin.',
} as const

describe('what an editor hears of articles elsewhere', () => {
  it('is nothing where none is concerned', () => {
    expect(concernToast([])).toBeUndefined()
  })

  it('names the article, the rule and what is wrong', () => {
    expect(concernToast([concern('Plan vetoed', [oneOrigin])])).toEqual({
      status: 'warning',
      title: 'Also concerns:',
      description: '“Plan vetoed” (S08: All of it may come from one origin).',
    })
  })

  it('tells the gravest in words, and the others by number', () => {
    const wrong = {...oneOrigin, rule: 'S12', severity: 'error', message: 'The text says “officials”.'} as const
    const open = {...oneOrigin, rule: 'S23', severity: 'warning'} as const
    expect(concernToast([concern('Plan vetoed', [oneOrigin, open, wrong])])?.description).toBe(
      '“Plan vetoed” (S12: The text says “officials”; also S08 and S23).',
    )
  })

  it('says so where nothing is the worse for it, and counts what it does not name', () => {
    expect(concernToast(['One', 'Two', 'Three', 'Four', 'Five'].map((headline) => concern(headline)))).toEqual({
      status: 'info',
      title: 'Also concerns:',
      description: '“One”, “Two”, “Three” and 2 more. No rule is broken there that was not broken before.',
    })
  })
})
