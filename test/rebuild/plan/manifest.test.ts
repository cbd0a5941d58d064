import {describe, expect, it} from 'vitest'
import {isArgumentError} from '../../../src/index.ts'
import {readManifest} from '../../../src/rebuild/index.ts'
import {digestOf} from '../../../src/rebuild/plan/digest.ts'

const digest = 'a'.repeat(64)
const page = {query: 'articles.bySlug', params: {slug: 'x'}, digest}

describe('a manifest file', () => {
  it('is read as it was written', () => {
    const manifest = {version: 1, pages: {'/x': page, '/2': {...page, follows: '/x'}}}
    expect(readManifest(JSON.stringify(manifest))).toEqual(manifest)
  })

  it.each([
    ['no JSON', 'nonsense', 'not JSON'],
    ['a list', '[]', 'not an object'],
    ['of another version', JSON.stringify({version: 2, pages: {}}), '`version`'],
    [
      'a digest that is none',
      JSON.stringify({version: 1, pages: {'/x': {...page, digest: 'abc'}}}),
      '["pages"]["/x"]["digest"]',
    ],
    [
      'a page without a query',
      JSON.stringify({version: 1, pages: {'/x': {params: {}, digest}}}),
      '["pages"]["/x"]["query"]',
    ],
  ])('is refused where it is %s, and says where', (_, text, where) => {
    expect(() => readManifest(text)).toThrow(
      expect.toSatisfy((error: unknown) => isArgumentError(error) && error.message.includes(where)),
    )
  })
})

describe('a digest', () => {
  it('is of what is said, in whatever order', async () => {
    expect(await digestOf({b: 1, a: [{d: null, c: undefined}]})).toBe(await digestOf({a: [{d: null}], b: 1}))
    expect(await digestOf({b: 1, a: 2})).toBe(await digestOf({a: 2, b: 1}))
    expect(await digestOf({a: [1, 2]})).not.toBe(await digestOf({a: [2, 1]}))
  })
})
