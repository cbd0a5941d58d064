import {describe, expect, it} from 'vitest'
import {lazily} from '../../../src/client/results/lazily.ts'
import {newsroomOf, seeds} from '../newsroom.ts'

describe('what is worked out when it is first read', () => {
  it('is worked out then, and once', () => {
    let times = 0
    const value = lazily(() => {
      times += 1
      return undefined
    })
    expect(times).toBe(0)
    value()
    value()
    expect(times).toBe(1)
  })

  it('is there for copies, comparisons and JSON as any other property', async () => {
    const {lake, newsroom} = await newsroomOf(seeds())
    const ask = () => newsroom.articles.bySlug('how-the-veto-report-was-sourced')
    const [article, again, third] = [await ask(), await ask(), await ask()]
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    expect(structuredClone(again)).toEqual(article)
    expect({...third}).toEqual(article)
    expect(Object.keys(article ?? {})).toEqual(
      expect.arrayContaining(['body', 'claims', 'attributions', 'sourcingNote']),
    )
    expect(article?.sourcingNote).toContain('rests on')
    expect(article?.claims).toBe(article?.claims)
    await lake.close()
  })
})
