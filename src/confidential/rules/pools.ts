import {pathOf} from '../../sourcing/rules/path.ts'
import {defaultPolicy} from '../../sourcing/rules/policy.ts'
import type {Pool} from '../../vocabulary.ts'
import {inEachRecord, type RecordedCheck, recordOf} from './scope.ts'

/** How few people a bucket may hold. */
const fewest: Record<Pool, number> = {one: 1, twoToFive: 2, sixToTwenty: 6, twentyOneToHundred: 21, overHundred: 101}

/**
 * Small enough that one visit finds them. Public clues cut one official's field to about ten in 2003, and a search did
 * the rest (https://www.theguardian.com/politics/2003/aug/22/uk.davidkelly4).
 */
const isTiny: Partial<Record<Pool, true>> = {one: true, twoToFive: true}

const smallPools = inEachRecord('descriptor', ({pool, consentSmallPool}, {policy}) => {
  if (pool === undefined) return [{message: 'Nobody has counted how many people fit the description.'}]
  if (isTiny[pool] && !consentSmallPool) {
    return [
      {
        severity: 'error',
        message: 'So few people fit the description that it names them.',
        mend: 'Describe them more widely, or have their consent in writing and note it in the sourcing record.',
      },
    ]
  }
  return fewest[pool] < (policy.minimumPool ?? defaultPolicy.minimumPool) ? [{}] : []
})

/** The same people described in two ways in one story: who fits both descriptions are fewer than fit either. */
const mosaics: RecordedCheck = (scope) =>
  scope.stories.flatMap((story) => {
    const described = story.ownUnnamed.flatMap((attribution) => {
      const pseudonym = recordOf(story, attribution, scope)?.pseudonym
      return pseudonym === undefined ? [] : [{attribution, pseudonym}]
    })
    return [...Map.groupBy(described, ({pseudonym}) => pseudonym).values()].flatMap((group) => {
      const last = group.at(-1)?.attribution
      const descriptions = new Set(group.map(({attribution}) => JSON.stringify(attribution.descriptor ?? null)))
      if (last === undefined || descriptions.size < 2) return []
      return [
        {
          document: story.article.id,
          path: pathOf(last, 'descriptor'),
          message: 'The same people are described in more than one way: together, that narrows who they can be.',
          mend: 'Describe them in one way throughout, or ask the standards editor.',
        },
      ]
    })
  })

/** S30 @internal */
export const poolsLargeEnough: RecordedCheck = (scope) => [...smallPools(scope), ...mosaics(scope)]
