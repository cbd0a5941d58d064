import {describe, expect, it} from 'vitest'
import * as z from 'zod/mini'
import {object} from '../../src/queries/object.ts'

const shapes = () => {
  const fields = {_id: z.string(), kind: z.enum(['a', 'b']), of: z.nullable(z.string()), items: z.array(z.string())}
  return {
    compiling: object({...fields, inner: object({deep: z.number()})}),
    interpreting: z.object({...fields, inner: z.object({deep: z.number()})}),
  }
}
const valid = {_id: 'x', kind: 'a', of: null, items: ['i'], inner: {deep: 1}}

describe('the compiling object', () => {
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
    const {compiling, interpreting} = shapes()
    const strip = (result: z.core.util.SafeParseResult<unknown>) =>
      result.success ? result.data : result.error.issues.map(({code, path}) => ({code, path}))
    expect(strip(compiling.safeParse(value))).toEqual(strip(interpreting.safeParse(value)))
    // As where code may not be made from strings.
    expect(strip(compiling.safeParse(value, {jitless: true}))).toEqual(strip(interpreting.safeParse(value)))
  })
})
