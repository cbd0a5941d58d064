import {describe, expect, it} from 'vitest'
import {canonicalJson} from '../../../src/sourcing/hash/canonicalJson.ts'

describe('canonical JSON (RFC 8785)', () => {
  it('writes numbers, strings and literals as the example of the RFC has them', () => {
    expect(
      canonicalJson({
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      }),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts properties by UTF-16 code unit, at every depth, as the example of the RFC does', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const text = canonicalJson({deep: [Object.fromEntries(keys.map((key) => [key, 0]))]})
    expect([...text.matchAll(/"([^"]+)":0/g)].map(([, key]) => key)).toEqual([
      '\\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
  })

  it('has a text for half a surrogate pair, which somebody pasted', () => {
    expect(canonicalJson({text: 'x\ud83d'})).toBe('{"text":"x\\ud83d"}')
  })

  it('leaves out what is undefined, and writes minus nought as nought', () => {
    expect(canonicalJson({a: undefined, b: [-0]})).toBe('{"b":[0]}')
  })
})
