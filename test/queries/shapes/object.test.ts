import {describe, expect, it} from 'vitest'
import * as z from 'zod/mini'
import {object} from '../../../src/queries/shapes/object.ts'

const shapes = () => {
  const fields = {_id: z.string(), kind: z.enum(['a', 'b']), of: z.nullable(z.string()), items: z.array(z.string())}
  return {
    ours: object({...fields, inner: object({deep: z.number()})}),
    zods: z.object({...fields, inner: z.object({deep: z.number()})}),
  }
}
const valid = {_id: 'x', kind: 'a', of: null, items: ['i'], inner: {deep: 1}}

describe('the shape of an object', () => {
  it.each([
    ['a whole one', valid],
    ['one with more than was asked for', {...valid, _rev: 'r', inner: {deep: 1, secret: 's'}}],
    ['one without a field', {...valid, _id: undefined}],
    ['one without a key', {kind: 'a', of: null, items: []}],
    ['one with another value', {...valid, kind: 'c'}],
    ['one with a wrong type inside', {...valid, inner: {deep: '1'}}],
    ['one with a wrong item', {...valid, items: ['i', 2]}],
    ['null', null],
    ['an array', []],
    ['one with a key that is a prototype', JSON.parse('{"__proto__": {"_id": "x"}}')],
  ])('says what zod/mini says of %s', (_, value) => {
    const {ours, zods} = shapes()
    const strip = (result: z.core.util.SafeParseResult<unknown>) =>
      result.success ? result.data : result.error.issues.map(({code, path}) => ({code, path}))
    expect(strip(z.safeParse(ours, value))).toEqual(strip(zods.safeParse(value)))
  })
})
