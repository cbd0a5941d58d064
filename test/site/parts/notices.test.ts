import {describe, expect, it} from 'vitest'
import {notices} from '../../../examples/site/src/parts/notices.ts'
import {article} from '../stories.ts'

const above = (all = article.notices) => String(notices(all, 'above') ?? '')
const below = (all = article.notices) => String(notices(all, 'below') ?? '')

describe('notices', () => {
  it('shows a correction above the text, with what was wrong and what is right, and dates it', () => {
    expect(above()).toContain('Correction, <time datetime="2026-03-06T09:10:00Z">March 6, 2026, 09:10 UTC</time>')
    expect(above()).toContain('The council met for two hours.')
    expect(above()).toContain('The council met for four hours.')
  })

  it('shows an update below it', () => {
    expect(below()).toContain('Adds the date of the permit.')
    expect(above()).not.toContain('Adds the date of the permit.')
  })

  it('leaves out a notice that a later one replaces', () => {
    const replaced = article.notices.map((notice) => ({...notice, supersedes: notice.key === 'n2' ? 'n1' : null}))
    expect(above(replaced)).toBe('')
  })
})
