import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as z from 'zod/mini'
import {plain} from '../../../bench/client/plainZod.ts'
import {createLake} from '../../../src/lake/index.ts'
import {article, articleBySlugQuery} from '../../../src/queries/article.ts'
import {articleCards} from '../../../src/queries/articleCards.ts'
import {claim, claimByIdQuery} from '../../../src/queries/claim.ts'
import {organization} from '../../../src/queries/organization.ts'
import {person} from '../../../src/queries/person.ts'
import {policy} from '../../../src/queries/policy.ts'
import {topic, topicTree} from '../../../src/queries/topic.ts'
import {seeds} from '../../client/newsroom.ts'
import {propertyRuns} from '../../sourcing/propertyRuns.ts'

/** What stands in an answer, one thing put in the place of another: every kind of value JSON has, and some that look right. */
const anything = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    0,
    7.5,
    '',
    'another',
    [],
    {},
    [null],
    {_type: 'quiz'},
    {_ref: 'a'},
    {_ref: 7},
  ),
  fc.jsonValue(),
)

/** Every way to a value in it. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
}

/** The same with one value replaced, or a field nobody asked for added beside it; `undefined` takes it away. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return to
  const inner = changed(Reflect.get(value, key), rest, to)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? inner : item))
  const {[key]: _, ...others}: Record<string, unknown> = {...value}
  return inner === undefined ? others : {...others, [key]: inner, more: 'not asked for'}
}

/** What zod makes of a value: what it takes, or what it says is wrong and where. */
function verdict(schema: z.core.$ZodType, value: unknown) {
  const {success, data, error} = z.safeParse(schema, value)
  return success ? {data} : {issues: error.issues.map(({code, path}) => ({code, path}))}
}

const lake = await createLake({documents: seeds()})
const client = lake.client()
const answers: readonly (readonly [name: string, schema: z.core.$ZodType, answer: unknown])[] = [
  ['an article', article, await client.fetch(articleBySlugQuery, {slug: 'sunday-ferries-crossed-the-orren-again'})],
  ['a claim', claim, await client.fetch(claimByIdQuery, {id: await client.fetch('*[_type == "claim"][0]._id')})],
]
await lake.close()

describe('what is said of an answer is what zod says of it', () => {
  it.each(answers)('%s as it is', (_, schema, answer) => {
    expect(verdict(schema, answer)).toHaveProperty('data')
    expect(verdict(schema, answer)).toEqual(verdict(plain(schema), answer))
  })

  it.each(answers)('%s with anything in the place of any value', (_, schema, answer) => {
    const zod = plain(schema)
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(answer)), anything, (path, other) => {
        const broken = changed(answer, path, other)
        const before = structuredClone(broken)
        expect(verdict(schema, broken)).toEqual(verdict(zod, broken))
        expect(broken).toEqual(before)
      }),
      propertyRuns,
    )
  })

  it.each(Object.entries({articleCards, organization, person, policy, topic, topicTree}))(
    '%s: anything',
    (_, schema) => {
      const zod = plain(schema)
      fc.assert(
        fc.property(anything, (value) => {
          expect(verdict(schema, value)).toEqual(verdict(zod, value))
        }),
        propertyRuns,
      )
    },
  )
})

it('a shape can stand wherever zod takes a schema', () => {
  expect(z.parse(z.array(z.nullable(person)), [null])).toEqual([null])
  expect(z.safeParse(z.object({by: person}), {by: 7}).error?.issues).toMatchObject([
    {code: 'invalid_type', path: ['by']},
  ])
})
