import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sameValue} from '../../src/forms/sameValue.ts'
import {isEmpty, siblingsOf, textOf} from '../../src/forms/siblings.ts'

describe('sameValue', () => {
  it('holds for a copy with its keys in another order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(sameValue(value, reversed)).toBe(true)
      }),
    )
  })

  it.each([
    [{a: 1}, {a: 2}],
    [{a: 1}, {a: 1, b: 2}],
    [{a: undefined}, {b: undefined}],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, undefined],
  ])('does not hold for %o and %o', (left, right) => expect(sameValue(left, right)).toBe(false))
})

describe('isEmpty', () => {
  it.each([undefined, null, '', [], {}, {_type: 'descriptor'}, {_type: 'saidIn', label: ''}])('%o is', (value) =>
    expect(isEmpty(value)).toBe(true),
  )

  it.each([false, 0, 'x', [0], {_type: 'reference', _ref: 'a'}, {former: false}])('%o is not', (value) =>
    expect(isEmpty(value)).toBe(false),
  )
})

it('reads anything as siblings and text', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof siblingsOf(value)).toBe('object')
      expect(['string', 'undefined']).toContain(typeof textOf(value))
    }),
  )
})
