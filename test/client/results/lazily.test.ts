import {describe, expect, it} from 'vitest'
import {lazily, withLater} from '../../../src/client/results/lazily.ts'
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

  it('is there through whatever stands before a result', () => {
    const result = withLater<{id: string; note: string}, 'note'>({id: 'a'}, {note: () => 'rests on'})
    expect(new Proxy(result, {}).note).toBe('rests on')
    expect(Object.create(result).note).toBe('rests on')
    const {note} = result
    expect(note).toBe('rests on')
  })

  it('is had by getters that results share, so that none of them is kept for another', () => {
    const noted = (note: string) => withLater<{note: string}, 'note'>({}, {note: () => note})
    const [a, b] = [noted('a'), noted('b')]
    expect([a.note, b.note]).toEqual(['a', 'b'])
    const getter = (result: object) => Object.getOwnPropertyDescriptor(result, 'note')?.get
    expect(getter(a)).toBeInstanceOf(Function)
    expect(getter(a)).toBe(getter(b))
  })
})
