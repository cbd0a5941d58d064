import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Attribution, type Independence, type Interval, independence} from '../../../src/sourcing/index.ts'
import {propertyRuns} from '../propertyRuns.ts'
import {attributions, attributionsAndOneMore} from './randomAttributions.ts'

const upper = ({max}: Interval) => max ?? Number.POSITIVE_INFINITY

const withoutRelays = ({relays: _, untraced: __, circular: ___, ...counted}: Independence) => counted

describe('independence of any attributions whatever', () => {
  it('never has a lower bound above its upper bound', () => {
    fc.assert(
      fc.property(attributions, (given) => {
        const {people, origins} = independence(given)
        expect(people.min).toBeLessThanOrEqual(upper(people))
        expect(origins.min).toBeLessThanOrEqual(upper(origins))
        expect(people.min).toBeGreaterThanOrEqual(0)
      }),
      propertyRuns,
    )
  })

  it('does not depend on the order they come in', () => {
    const shuffled = attributions.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, {minLength: given.length, maxLength: given.length})),
    )
    fc.assert(
      fc.property(shuffled, ([given, reordered]) => {
        expect(independence(reordered)).toEqual(independence(given))
      }),
      propertyRuns,
    )
  })

  it('is not changed by a relay, or by a text that does not say where it got the claim', () => {
    fc.assert(
      fc.property(attributionsAndOneMore, fc.constantFrom('relay', 'unstated'), ({before, added}, obtained) => {
        const after = independence([...before, {...added, obtained}])
        expect(withoutRelays(after)).toEqual(withoutRelays(independence(before)))
      }),
      propertyRuns,
    )
  })

  it('is never lowered, at either bound, by one more attribution of own reporting', () => {
    fc.assert(
      fc.property(attributionsAndOneMore, ({before, added}) => {
        const [lower, higher] = [independence(before), independence([...before, {...added, obtained: 'own'}])]
        for (const bound of ['people', 'origins'] as const) {
          expect(higher[bound].min).toBeGreaterThanOrEqual(lower[bound].min)
          expect(upper(higher[bound])).toBeGreaterThanOrEqual(upper(lower[bound]))
        }
      }),
      propertyRuns,
    )
  })

  it('does not change when everything in it gets another id', () => {
    // Reversed, so that the order of ids changes too.
    const renamed = (id: string) => [...id].reverse().join('')
    const rename = (attribution: Attribution): Attribution => ({
      ...attribution,
      id: renamed(attribution.id),
      ...(attribution.from && {from: attribution.from.map(renamed)}),
      ...(attribution.partOf && {partOf: renamed(attribution.partOf)}),
      ...(attribution.speaker && {speaker: renamed(attribution.speaker)}),
      ...(attribution.camp && {camp: renamed(attribution.camp)}),
    })
    fc.assert(
      fc.property(attributions, (given) => {
        const {untraced, circular, ...counted} = independence(given)
        expect(independence(given.map(rename))).toEqual({
          ...counted,
          untraced: untraced.map(renamed).sort(),
          circular: circular.map(renamed).sort(),
        })
      }),
      propertyRuns,
    )
  })

  it('agrees with two origins exactly as far as the bounds of the origins do', () => {
    fc.assert(
      fc.property(attributions, (given) => {
        const {origins, twoOrigin} = independence(given)
        expect(twoOrigin === 'met').toBe(origins.min >= 2)
        expect(twoOrigin === 'notMet').toBe(upper(origins) < 2)
      }),
      propertyRuns,
    )
  })

  it('finds exactly the untraced and the circular, as a slow search does', () => {
    fc.assert(
      fc.property(attributions, (given) => {
        const {untraced, circular} = independence(given)
        expect({untraced, circular}).toEqual(slowTrace(given))
      }),
      propertyRuns,
    )
  })
})

/** The definitions word for word: follow every path from every attribution. */
function slowTrace(given: readonly Attribution[]) {
  const support = new Map(
    given.filter(({stance}) => stance === 'asserts' || stance === 'confirms').map((item) => [item.id, item]),
  )
  const reachable = (start: string): Set<string> => {
    const seen = new Set<string>()
    const visit = (id: string) => {
      const attribution = support.get(id)
      if (attribution === undefined || attribution.obtained === 'own') return
      for (const next of attribution.from ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        visit(next)
      }
    }
    visit(start)
    return seen
  }
  const relaying = [...support.values()].filter(({obtained}) => obtained !== 'own').map(({id}) => id)
  return {
    untraced: relaying.filter((id) => ![...reachable(id)].some((to) => support.get(to)?.obtained === 'own')).sort(),
    circular: relaying.filter((id) => reachable(id).has(id)).sort(),
  }
}
