import type {ValidationContext} from '@sanity/types'
import {expect, it} from 'vitest'
import {pastInstant, pastMinute} from '../../src/forms/instants.ts'

/** A Studio whose lake says what time it is; without one it cannot be reached. */
function studio(now?: number): ValidationContext {
  const fetch = async () => {
    if (now === undefined) throw new Error('unreachable')
    return new Date(now).toISOString()
  }
  return {getClient: () => ({fetch}), document: {_id: 'a', _type: 'article'}} as unknown as ValidationContext
}

const inSeconds = (seconds: number, from = Date.now()) => new Date(from + seconds * 1000).toISOString()

it('takes what a browser 90 seconds ahead has stamped', async () => {
  expect(await pastInstant(inSeconds(90), studio(Date.now()))).toBe(true)
  expect(await pastInstant(inSeconds(90), studio())).toBe(true)
})

it('goes by the clock of the lake where that of the browser is an hour behind', async () => {
  const now = Date.now() + 3_600_000
  expect(await pastInstant(inSeconds(0, now), studio(now))).toBe(true)
  expect(await pastInstant(inSeconds(3600, now), studio(now))).toMatch(/future/)
})

it('refuses what lies in the future by any clock', async () => {
  for (const validate of [pastInstant, pastMinute]) {
    expect(await validate(inSeconds(7200), studio(Date.now()))).toMatch(/future/)
    expect(await validate(inSeconds(7200), studio())).toMatch(/future/)
  }
})
