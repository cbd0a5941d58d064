import fc from 'fast-check'
import type {Attribution, Interval} from '../../../src/sourcing/index.ts'
import {basis, groundRule, obtained, stance, valuesOf} from '../../../src/vocabulary.ts'

const ids = Array.from({length: 14}, (_, index) => `w${index % 5}#k${index}`)

/** Ids that nothing has, so that links may dangle. */
const links = [...ids, 'nowhere#a', 'nowhere#b']

const count: fc.Arbitrary<Interval> = fc.oneof(
  fc.integer({min: 1, max: 9}).map((exact) => ({min: exact, max: exact})),
  fc.integer({min: 1, max: 4}).map((min) => ({min, max: null})),
  fc.record({min: fc.integer(), max: fc.option(fc.integer(), {nil: null})}),
)

function attributionWithId(id: fc.Arbitrary<string>): fc.Arbitrary<Attribution> {
  return fc
    .record(
      {
        id,
        claim: fc.constant('claim'),
        outlet: fc.constantFrom('reuters', 'ap', 'kan'),
        stance: fc.constantFrom(...valuesOf(stance)),
        obtained: fc.constantFrom(...valuesOf(obtained)),
        from: fc.array(fc.constantFrom(...links), {maxLength: 3}),
        groundRule: fc.constantFrom(...valuesOf(groundRule)),
        speaker: fc.constantFrom('trump', 'katz', 'dostri'),
        camp: fc.constantFrom('us', 'israel'),
        count,
        basis: fc.constantFrom(...valuesOf(basis)),
        partOf: fc.constantFrom(...links),
        evidence: fc.record({id: fc.constantFrom('memo', 'tape'), authenticated: fc.boolean()}, {requiredKeys: []}),
      },
      {requiredKeys: ['id', 'claim', 'stance', 'obtained', 'groundRule', 'count', 'basis']},
    )
    .map(({outlet, ...attribution}) => ({
      ...attribution,
      work: {id: attribution.id.split('#')[0] ?? '', ...(outlet === undefined ? {} : {outlet})},
    }))
}

/** Any attributions at all, linked in any way: circles, self-references, dangling links, counts nobody could mean. */
export const attributions: fc.Arbitrary<Attribution[]> = fc.uniqueArray(attributionWithId(fc.constantFrom(...ids)), {
  selector: ({id}) => id,
  maxLength: ids.length,
})

/** Attributions, and one that is not among them but may be linked to from them. */
export const attributionsAndOneMore: fc.Arbitrary<{before: Attribution[]; added: Attribution}> = fc
  .tuple(attributions, attributionWithId(fc.constantFrom(...ids, 'new#a')))
  .map(([before, added]) => ({before: before.filter(({id}) => id !== added.id), added}))
