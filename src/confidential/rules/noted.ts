import {pathOf} from '../../sourcing/rules/path.ts'
import {rules} from '../../sourcing/rules/table.ts'
import {inEachRecord, type RecordedCheck, recordOf} from './scope.ts'

/** S02: that there is a record at all, and that it says why the story needs this. @internal */
export const necessityNoted: RecordedCheck = (scope) =>
  scope.stories.flatMap((story) =>
    story.ownUnnamed.flatMap((attribution) => {
      const record = recordOf(story, attribution, scope)
      const place = {document: story.article.id, path: pathOf(attribution)}
      if (record?.isNecessityGiven) return []
      if (record !== undefined) return [place]
      return [
        {
          ...place,
          message: 'There is no sourcing record of this attribution.',
          mend: 'Write one, in the confidential workspace.',
        },
      ]
    }),
  )

/** S03 @internal */
export const attemptNoted = inEachRecord(undefined, ({isAttemptGiven}) => (isAttemptGiven ? [] : [{}]))

/** S11 @internal */
export const descriptionAgreed = inEachRecord('descriptor', ({descriptorAgreed, consent}) => {
  if (consent === 'withdrawn') {
    return [{message: 'The source no longer agrees to be described or used.', mend: 'Take the attribution out.'}]
  }
  if (!descriptorAgreed) return [{}]
  if (consent !== 'narrowed') return []
  return [
    {
      severity: 'warning',
      message: 'The source has agreed to less than before.',
      mend: 'See that the description and the quote stay within it.',
    },
  ]
})

/** S18 @internal */
export const groundRuleSettled = inEachRecord('groundRule', ({groundRuleAgreed}) => (groundRuleAgreed ? [] : [{}]))

const motiveMissing = inEachRecord(undefined, ({isMotiveGiven}) =>
  isMotiveGiven
    ? []
    : [
        {
          severity: 'error',
          message: 'Nobody has noted why this source speaks.',
          mend: 'Say in the sourcing record what they have at stake.',
        },
      ],
)

/** S29: in the record always, to readers where the source takes sides. @internal */
export const motiveNoted: RecordedCheck = (scope) => [...motiveMissing(scope), ...(rules.S29.check?.(scope) ?? [])]
