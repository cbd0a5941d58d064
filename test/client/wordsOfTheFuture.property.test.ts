import type {SchemaTypeDefinition} from '@sanity/types'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'
import type {InitialDocument} from '../../src/lake/index.ts'
import {findings, fromDocuments, policyFrom, readerStatus, timeline} from '../../src/sourcing/index.ts'
import {evidenceLevelValues} from '../../src/vocabulary.ts'
import {propertyRuns} from '../sourcing/propertyRuns.ts'
import {gathered, newsroomOf, seeds} from './newsroom.ts'

const documents = seeds()
const future = 'aWordOfTheFuture'
const at = '2026-11-01T00:00:00Z'

/** Fields an editor picks a value of from a list, by name; and how Portable Text calls its own. */
const enums = new Set(['style', 'listItem', ...newsroomTypes().flatMap(picked)])

function picked(type: SchemaTypeDefinition): string[] {
  const {fields = [], of = []}: {fields?: SchemaTypeDefinition[]; of?: SchemaTypeDefinition[]} = Object(type)
  const isPicked = Array.isArray(Object(type).options?.list)
  return [...(isPicked ? [type.name] : []), ...[...fields, ...of].flatMap(picked)]
}

type Way = readonly (string | number)[]

function waysIn(value: unknown, way: Way = [], name = ''): Way[] {
  if (typeof value === 'string') return enums.has(name) ? [way] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => waysIn(item, [...way, index], name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key], key))
}

function replaced(value: unknown, [step, ...rest]: Way): unknown {
  if (step === undefined) return future
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest) : item))
  return {...Object(value), [step]: replaced(Object(value)[step], rest)}
}

/** The role of a person is in whatever words. */
const all = documents
  .filter(({_type}) => _type !== 'person')
  .flatMap((document) => waysIn(document).map((way) => ({document, way})))
const next = ({document, way}: (typeof all)[number]): InitialDocument[] =>
  documents.map((one) => (one === document ? {...document, ...Object(replaced(document, way))} : one))

const slugs = documents.flatMap(({_type, slug}) => (_type === 'article' ? [String(Object(slug).current)] : []))
const claims = documents.filter(({_type}) => _type === 'claim').map(({_id}) => _id)

describe('a word that a later release has added to any vocabulary', () => {
  it('stands somewhere in the seeds, in the place of every kind of word', () => {
    const names = new Set(all.map(({way}) => way.findLast((step) => typeof step === 'string')))
    expect([...names].filter((name) => !enums.has(String(name)))).toEqual([])
    for (const name of [
      'stance',
      'basis',
      'kind',
      'role',
      'obtained',
      'groundRule',
      'finding',
      'preset',
      'style',
      'origin',
    ]) {
      expect(names).toContain(name)
    }
  })

  it('costs no article, no claim and no page, though every broken item is told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), async (one) => {
        const {lake, newsroom} = await newsroomOf(next(one), {onInvalid: 'throw'})
        for (const slug of slugs) {
          const article = await newsroom.articles.bySlug(slug)
          expect(article?.body.length).toBeGreaterThan(0)
          expect(JSON.stringify(article)).not.toContain(future)
        }
        expect(await gathered(newsroom.articles.all())).toHaveLength(slugs.length)
        expect(await gathered(newsroom.claims.all())).toHaveLength(claims.length)
        expect(await newsroom.policy()).not.toBeNull()
        if (one.document._type === 'organization') await newsroom.organizations.byId(one.document._id)
        await lake.close()
      }),
      {...propertyRuns, numRuns: Math.min(propertyRuns.numRuns, 40)},
    )
  }, 120_000)

  it('fails neither a rule nor a sentence, and strengthens no claim by a stance', () => {
    const before = fromDocuments(documents)
    const rank = (id: string, graph: typeof before) => evidenceLevelValues.indexOf(readerStatus(id, graph, at).evidence)
    fc.assert(
      fc.property(fc.constantFrom(...all), (one) => {
        const stored = next(one)
        const graph = fromDocuments(stored)
        findings(graph, policyFrom(stored), at)
        const isStance = one.way.at(-1) === 'stance'
        for (const id of claims) {
          expect(readerStatus(id, graph, at).text).not.toContain(future)
          expect(
            timeline(id, graph)
              .map(({text}) => text)
              .join(' '),
          ).not.toMatch(/undefined|aWordOfTheFuture/)
          if (isStance) expect(rank(id, graph)).toBeLessThanOrEqual(rank(id, before))
        }
      }),
      propertyRuns,
    )
  }, 120_000)
})
