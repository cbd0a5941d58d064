import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyPatch, readPatch} from '../../../src/lake/mutate/patch.ts'
import {applied, type Choice, type Json, type Part, type Patch, textOfPath} from './reference.ts'

const name = fc.constantFrom('a', 'b', 'list', 'text')
const leaf = fc.oneof(
  fc.integer({min: -3, max: 3}),
  fc.constantFrom('one', 'two', 'A plan was stopped', ''),
  fc.constant(null),
  fc.boolean(),
)
const value: fc.Arbitrary<Json> = fc.letrec<{value: Json}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    leaf,
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(name, tie('value'), {maxKeys: 4, noNullPrototype: true}),
  ),
})).value
const document = fc.dictionary(name, value, {minKeys: 2, maxKeys: 4, noNullPrototype: true})

const index = fc.integer({min: -4, max: 5})
const operator = fc.constantFrom('==' as const, '!=' as const, '<' as const, '>=' as const)
const compared = fc.oneof(fc.integer({min: -3, max: 3}), fc.constantFrom('one', 'two'))
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({kind: fc.constant('at' as const), index}),
  fc.record({kind: fc.constant('range' as const), start: index, end: index}),
  fc.record({kind: fc.constant('range' as const), start: index}),
  fc.record({kind: fc.constant('range' as const), end: index}),
  fc.record({kind: fc.constant('is' as const), name, operator, value: compared}),
  fc.record({kind: fc.constant('has' as const), name}),
  fc.constant({kind: 'every' as const}),
)
const bracket: fc.Arbitrary<Part> = fc.record({
  kind: fc.constant('bracket' as const),
  choices: fc.array(choice, {minLength: 1, maxLength: 2}),
})
const part: fc.Arbitrary<Part> = fc.oneof(
  {arbitrary: fc.record({kind: fc.constant('name' as const), name}), weight: 3},
  {arbitrary: bracket, weight: 3},
  {arbitrary: fc.record({kind: fc.constant('anywhere' as const), name}), weight: 1},
)
const first: fc.Arbitrary<Part> = fc.record({kind: fc.constantFrom('name' as const, 'anywhere' as const), name})
const path = fc.tuple(first, fc.array(part, {maxLength: 3})).map(([start, rest]) => [start, ...rest])
const intoList = fc.tuple(path, bracket).map(([start, last]) => [...start, last])

const patch: fc.Arbitrary<Patch> = fc.oneof(
  fc.record({operation: fc.constant('set' as const), path, value}),
  fc.record({operation: fc.constant('setIfMissing' as const), path, value}),
  fc.record({operation: fc.constant('unset' as const), path}),
  fc.record({operation: fc.constantFrom('inc' as const, 'dec' as const), path, by: fc.integer({min: -9, max: 9})}),
  fc.record({
    operation: fc.constant('diffMatchPatch' as const),
    path,
    text: fc.constantFrom('@@ -1,6 +1,8 @@\n-A\n+The\n  plan\n', '@@ -1,3 +1,3 @@\n-o\n+O\n ne\n'),
  }),
  fc.record({
    operation: fc.constant('insert' as const),
    where: fc.constantFrom('before' as const, 'after' as const, 'replace' as const),
    path: intoList,
    items: fc.array(value, {maxLength: 2}),
  }),
)

function asRequest(of: Patch) {
  const text = textOfPath(of.path)
  switch (of.operation) {
    case 'unset':
      return {unset: [text]}
    case 'insert':
      return {insert: {[of.where]: text, items: of.items}}
    case 'inc':
    case 'dec':
      return {[of.operation]: {[text]: of.by}}
    case 'diffMatchPatch':
      return {diffMatchPatch: {[text]: of.text}}
    default:
      return {[of.operation]: {[text]: of.value}}
  }
}

/** Found by chance, kept: one place of the path lies in what setting another one makes. */
const placesInPlaces: [Record<string, Json>, Patch] = [
  {list: {list: null}, a: 'one'},
  {
    operation: 'setIfMissing',
    path: [
      {kind: 'anywhere', name: 'list'},
      {kind: 'name', name: 'list'},
      {kind: 'name', name: 'list'},
    ],
    value: null,
  },
]

/** 50,000 with `PROPERTY_RUNS=50000`. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 10_000)

it('a patch does what its documentation says, whatever document and path it is given', () => {
  const stamps = {
    _id: 'd',
    _type: 't',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
  }
  fc.assert(
    fc.property(document, patch, (content, of) => {
      const before = {...content, ...stamps}
      const kept = structuredClone(before)
      expect(applyPatch(before, readPatch(asRequest(of)))).toEqual(applied(before, of))
      expect(before).toEqual(kept)
    }),
    {numRuns, examples: [placesInPlaces]},
  )
}, 600_000)
