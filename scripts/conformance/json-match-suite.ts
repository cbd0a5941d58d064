/**
 * The tests of `@sanity/json-match` for what a path leads to, asked of the lake's own search (`src/lake/mutate/places.ts`): theirs are
 * copied, and only the function they call is this one.
 */
import {cp, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {inCopy, outcomesOf} from './foreign-tests.ts'
import type {Score} from './score.ts'

const places = join(import.meta.dirname, '../../src/lake/mutate/places.ts')

/** What the lake says otherwise, and why. */
const known: readonly (readonly [test: RegExp, reason: string])[] = [
  [/negative array index/, 'the lake tells the position from the start, of the same item'],
  [/non-numeric values/, "the lake orders texts too, as Sanity's mutator does"],
  [/speed up for keyed/, 'counts calls of a function inside that library'],
  [/literal as a standalone/, 'a value of its own is no place in a document, and a patch of one is refused'],
  [/`undefined` (value )?for|undefined when/, 'an item that is not there is no place: nothing can be set in it'],
]

/** @param checkout - of github.com/sanity-io/json-match */
export function jsonMatchSuite(checkout: string): Promise<Score> {
  return inCopy(async (folder) => {
    await cp(join(checkout, 'src'), join(folder, 'src'), {recursive: true})
    await writeFile(join(folder, 'src/match.ts'), adapter)
    await writeFile(join(folder, 'vitest.config.ts'), "export default {test: {include: ['src/match.test.ts']}}")
    const outcomes = await outcomesOf(folder)
    const failing = outcomes
      .filter(({passed}) => !passed)
      .map(({name, reason}) => {
        const [, why] = known.find(([test]) => test.test(name)) ?? []
        return {name, reason: why ?? reason, isKnown: why !== undefined}
      })
    return {
      suite: 'JSONMatch, what a path leads to',
      passed: outcomes.length - failing.length,
      tests: outcomes.length,
      failing,
    }
  })
}

/** That library names an item of a list by its `_key` where it has one. */
const adapter = `
import {placesIn, stepsOf} from ${JSON.stringify(places)}
import {stringifyExpression} from './stringify'

export function* jsonMatch(value: unknown, expression: any) {
  for (const {place, value: found} of placesIn(value, stepsOf(typeof expression === 'string' ? expression : stringifyExpression(expression)))) {
    yield {path: named(value, place), value: found}
  }
}

function named(value: any, place: readonly (string | number)[]) {
  return place.map((part) => {
    value = value?.[part]
    return typeof part === 'number' && typeof value?._key === 'string' ? {_key: value._key} : part
  })
}
`
