import {fork} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Taken} from './derivatives.ts'

describe('a hundred pictures of one of twenty megapixels', () => {
  it('are made in the memory of a few', {timeout: 180_000}, async () => {
    const child = fork(join(import.meta.dirname, 'derivatives.ts'))
    const [taken]: Taken[] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code, signal]) => {
        throw new Error(`It ended before it was done (${code ?? signal})`)
      }),
    ])
    child.kill()
    expect(taken?.sizes).toEqual(Array.from({length: 100}, (_, at) => 400 + at * 10))
    // Each is 60 MB when it is unpacked: a hundred at once would be 6 GB. Measured: 131 MB more.
    expect(((taken?.peak ?? 0) - (taken?.before ?? 0)) / 1024 / 1024).toBeLessThan(300)
  })
})
