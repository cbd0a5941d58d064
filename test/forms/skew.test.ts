import type {ValidationContext} from '@sanity/types'
import {describe, expect, it} from 'vitest'
import {hasBegun, pastDay, pastInstant, pastMinute} from '../../src/forms/instants.ts'

/** A Studio whose lake says what time it is; without one it cannot be reached. */
function studio(now?: number): ValidationContext & {readonly asked: unknown[][]} {
  const asked: unknown[][] = []
  const fetch = async (...question: unknown[]) => {
    asked.push(question)
    if (now === undefined) throw new Error('unreachable')
    return new Date(now).toISOString()
  }
  return {getClient: () => ({fetch}), document: {_id: 'a', _type: 'article'}, asked} as unknown as ReturnType<
    typeof studio
  >
}

const hour = 3_600_000
const inSeconds = (seconds: number, from = Date.now()) => new Date(from + seconds * 1000).toISOString()
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

describe('a time', () => {
  it('that a browser 90 seconds ahead has stamped is taken', async () => {
    expect(await pastInstant(inSeconds(90), studio(Date.now()))).toBe(true)
    expect(await pastInstant(inSeconds(90), studio())).toBe(true)
  })

  it('is held to the clock of the lake where that of the browser is an hour behind', async () => {
    const now = Date.now() + hour
    expect(await pastInstant(inSeconds(0, now), studio(now))).toBe(true)
    expect(await pastInstant(inSeconds(3600, now), studio(now))).toMatch(/future/)
  })

  it('is held to the clock of the lake where that of the browser is a day ahead', async () => {
    const now = Date.now() - 24 * hour
    for (const validate of [pastInstant, pastMinute]) {
      expect(await validate(inSeconds(-3600), studio(now))).toMatch(/future/)
    }
    expect(await pastInstant(inSeconds(-3600, now), studio(now))).toBe(true)
  })

  it('that lies in the future by any clock is refused', async () => {
    for (const validate of [pastInstant, pastMinute]) {
      expect(await validate(inSeconds(7200), studio(Date.now()))).toMatch(/future/)
      expect(await validate(inSeconds(7200), studio())).toMatch(/future/)
    }
  })
})

describe('a day', () => {
  const noon = Date.parse('2026-03-10T12:00:00Z')

  it('is held to the clock of the lake, wherever in the world it is that day', async () => {
    for (const validate of [pastDay, async (day: unknown, lake: ValidationContext) => hasBegun(String(day), lake)]) {
      expect(await validate('2026-03-10', studio(noon))).toBe(true)
      expect(await validate('2026-03-11', studio(noon))).toBe(true)
      expect(await validate('2026-03-12', studio(noon))).not.toBe(true)
    }
  })

  it('is not taken because a browser is days ahead, nor refused because it is behind', async () => {
    const [behind, ahead] = [Date.now() - 72 * hour, Date.now() + 72 * hour]
    expect(await pastDay(dayOf(Date.now()), studio(behind))).toMatch(/future/)
    expect(await pastDay(dayOf(ahead), studio(ahead))).toBe(true)
  })

  it('is held to the clock of the browser where the lake cannot be reached', async () => {
    expect(await pastDay(dayOf(Date.now()), studio())).toBe(true)
    expect(await pastDay(dayOf(Date.now() + 72 * hour), studio())).toMatch(/future/)
  })
})

describe('the lake', () => {
  it('is asked past the CDN, whose time is that of an answer it kept', async () => {
    const lake = studio(Date.now())
    await pastInstant(inSeconds(0), lake)
    expect(lake.asked).toEqual([['now()', {}, {perspective: 'published', useCdn: false}]])
  })

  it('is asked once for all that has passed by then, and again for what has not', async () => {
    const lake = studio(Date.now())
    await pastInstant(inSeconds(-60), lake)
    await pastInstant(inSeconds(-3600), lake)
    await pastDay('2020-01-01', lake)
    expect(lake.asked).toHaveLength(1)
    await pastInstant(inSeconds(3600), lake)
    expect(lake.asked).toHaveLength(2)
  })
})
