import {expect, it} from 'vitest'
import {digestByWebCrypto, digestOf} from '../../../src/rebuild/plan/digest.ts'
import {canonicalJson} from '../../../src/sourcing/hash/canonicalJson.ts'

it.each([null, {b: 1, a: ['ä', '\u2028', 'a\ud800b', '🗞']}, 'x'.repeat(100_000)])(
  'is the same in every runtime: %#',
  async (value) => {
    expect(await digestOf(value)).toBe(await digestByWebCrypto(canonicalJson(value)))
  },
)

it('is SHA-256 in hex', async () => {
  expect(await digestOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126')
})
