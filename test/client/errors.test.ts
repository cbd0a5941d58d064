import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {
  ArgumentError,
  ConfigurationError,
  ContentInvalidError,
  defineContentQuery,
  isArgumentError,
  isConfigurationError,
  isContentInvalidError,
  isRequestError,
  isSourcelineError,
  RequestError,
} from '../../src/index.ts'
import {WebhookError} from '../../src/rebuild/index.ts'
import {newsroomOf, seeds} from './newsroom.ts'

const guards = {isArgumentError, isConfigurationError, isContentInvalidError, isRequestError}
const errors = [
  [new ArgumentError('limit', '`limit` is a whole number.'), 'isArgumentError'],
  [new ConfigurationError('There is no token.'), 'isConfigurationError'],
  [new ContentInvalidError([]), 'isContentInvalidError'],
  [new RequestError(500, 'policy', 'Try again.'), 'isRequestError'],
  [new WebhookError('stale'), null],
] as const

describe('every error', () => {
  it.each(errors)('%s has a page that says what to do, and its message names it', ({name, code, message}) => {
    expect(message).toContain(`docs/errors/${code}.md`)
    const page = readFileSync(join(import.meta.dirname, `../../docs/errors/${code}.md`), 'utf8')
    expect(page).toMatch(/^# \S/)
    expect(page).toContain(`\`${name}\`, code \`${code}\``)
  })

  it.each(errors)('%s is known by its guard and by no other', (error, known) => {
    expect(isSourcelineError(error)).toBe(true)
    const by = Object.entries(guards).flatMap(([name, guard]) => (guard(error) ? [name] : []))
    expect(by).toEqual(known === null ? [] : [known])
  })

  it.each(errors)('%s of another copy of the package is known as well', (error, known) => {
    const elsewhere = Object.assign(new Error(error.message), {code: error.code})
    expect(isSourcelineError(elsewhere)).toBe(true)
    if (known !== null) expect(guards[known](elsewhere)).toBe(true)
  })

  it('is no error of somebody else', () => {
    for (const other of [new Error('x'), Object.assign(new Error('x'), {code: 'ENOENT'}), {code: 'request'}, null, 7]) {
      expect(isSourcelineError(other)).toBe(false)
    }
  })
})

it.each([
  ['transform', z.object({_id: z.string()}).transform(async (article) => article)],
  ['refine', z.object({_id: z.string()}).refine(async () => true)],
])('a schema that cannot answer at once is told of, not taken for a broken document: %s', async (_, result) => {
  const laterQuery = '*[_type == "article"][0]{_id}'
  const query = defineContentQuery({name: 'later', query: laterQuery, params: z.object({}), result})
  const {lake, newsroom} = await newsroomOf(seeds())
  await expect(newsroom.fetch(query, {})).rejects.toSatisfy(isConfigurationError)
  await lake.close()
})
