import {expect, it} from 'vitest'
import {inFlight} from '../../../src/studio/gate/inFlight.ts'

it('asks once for what is asked twice at a time, and again once it was answered', async () => {
  const asking = inFlight<number>()
  let asked = 0
  const ask = async () => {
    asked += 1
    return asked
  }
  expect(await Promise.all([asking('ours r1', ask), asking('ours r1', ask), asking('ours r2', ask)])).toEqual([1, 1, 2])
  expect(await asking('ours r1', ask)).toBe(3)
})

it('forgets what failed', async () => {
  const asking = inFlight<string>()
  await expect(asking('ours', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await asking('ours', async () => 'here')).toBe('here')
})
