import {expect, it} from 'vitest'
import {tooOld} from '../../src/cli/nodeVersion.ts'

it.each(['v20.20.2', 'v22.12.0', 'v18.0.0'])('says what it needs on %s', (version) => {
  expect(tooOld(version)).toBe(
    `The command needs Node 22.13 or newer, and this is Node ${version.slice(1)}. What a site imports works on 20 too.`,
  )
})

it.each(['v22.13.0', 'v24.21.0', 'v26.0.0-nightly'])('runs on %s', (version) => {
  expect(tooOld(version)).toBeUndefined()
})
