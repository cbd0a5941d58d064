import {pathOf} from '../../sourcing/rules/path.ts'
import {replyBreaches} from '../../sourcing/rules/reply.ts'
import {rules} from '../../sourcing/rules/table.ts'
import {type RecordedCheck, recordOf, recordsOf} from './scope.ts'

/** S14: an attack for which the record gives a reason is for the standards editor to allow. @internal */
export const attackExcepted: RecordedCheck = (scope) => {
  const excepted = new Set(
    scope.stories.flatMap((story) =>
      story.ownUnnamed
        .filter((attribution) => recordOf(story, attribution, scope)?.exception === 'S14')
        .map((attribution) => `${story.article.id} ${pathOf(attribution, 'tone')}`),
    ),
  )
  return [...(rules.S14.check?.(scope) ?? [])].map((breach) =>
    excepted.has(`${breach.document} ${breach.path}`) ? {...breach, severity: 'approval' as const} : breach,
  )
}

/** S20: what deep background led to needs another source to stand on. @internal */
export const deepBackgroundSupported: RecordedCheck = (scope) => [
  ...(rules.S20.check?.(scope) ?? []),
  ...scope.stories.flatMap((story) =>
    recordsOf(story, scope)
      .filter(({form}) => form === 'deepBackground')
      .filter(({claim}) => !story.claims.some(({id, support}) => id === claim && support.length > 0))
      .map(() => ({
        document: story.article.id,
        path: 'attributions',
        severity: 'approval' as const,
        message: 'A claim of this story rests on deep background alone.',
        mend: 'Find a source that can be told to readers, or ask the standards editor.',
      })),
  ),
]

/** S22: whoever the records say was asked has been heard as far as they would be. @internal */
export const repliesNoted: RecordedCheck = (scope) =>
  scope.stories.flatMap((story) => {
    const asked = new Set(recordsOf(story, scope).flatMap(({askedForReply}) => askedForReply))
    return replyBreaches(story, scope.graph, asked).map((breach) => ({document: story.article.id, ...breach}))
  })
