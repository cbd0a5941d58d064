import {expect, it} from 'vitest'
import {part} from '../../src/client/part.ts'
import {isRequestError} from '../../src/index.ts'

it('is loaded when it is first needed, and once', async () => {
  let loads = 0
  const numbers = part('articles.bySlug', async () => ({count: ++loads}))
  expect(loads).toBe(0)
  expect(await Promise.all([numbers(), numbers()])).toEqual([{count: 1}, {count: 1}])
  expect(await numbers()).toEqual({count: 1})
})

it('says what to do where it could not be loaded, and is tried again when it is next needed', async () => {
  const files = ['gone', 'there']
  const chunk = part('articles.bySlug', async () => {
    const file = files.shift()
    // What browsers say when a file of a site is gone.
    if (file === 'gone')
      throw new TypeError('Failed to fetch dynamically imported module: https://example.org/derived-X.js')
    return file
  })
  const error = await chunk().catch((thrown: unknown) => thrown)
  if (!isRequestError(error)) throw error
  expect(error).toMatchObject({status: null, query: 'articles.bySlug'})
  expect(error.message).toContain('could not be loaded')
  expect(error.cause).toBeInstanceOf(TypeError)
  expect(await chunk()).toBe('there')
})
