import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {conditional, is} from '../../src/forms/conditional.ts'
import {byNobodyWhoHandledIt, onlyOne, stands, startOfHour, unchanged} from '../../src/forms/confidential/approval.ts'
import {noIdentity} from '../../src/forms/confidential/freeText.ts'
import {pickedArticleOrPolicy} from '../../src/forms/confidential/identifiers.ts'
import {pastInstant} from '../../src/forms/instants.ts'
import {approvalDecision, level} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

const reason = conditional({
  required: {when: is('decision', 'refused', 'breakingNews'), message: 'Say why.'},
  forbidden: {when: is('decision', 'approved'), message: 'Clear this: an approval needs no reason.'},
})

/**
 * That somebody who may approve has approved, or refused, exactly this sourcing: the hash changes with it, and the
 * approval lapses. Created once and never edited.
 *
 * @internal
 */
export const approval = defineType({
  name: 'approval',
  title: 'Approval',
  type: 'document',
  description: 'You attest that you know who the source is. You never write it down.',
  readOnly: ({document}) => stands(document),
  initialValue: (_params, {currentUser}) => ({
    ...(currentUser && {by: currentUser.id, role: currentUser.roles[0]?.name}),
    at: startOfHour(new Date()),
  }),
  fields: [
    defineField({
      name: 'articleId',
      title: 'Article',
      type: 'string',
      validation: (rule) => rule.required().custom(pickedArticleOrPolicy).custom(unchanged('articleId')),
    }),
    defineField({
      name: 'hash',
      title: 'Sourcing approved',
      type: 'string',
      description: 'The fingerprint of the article’s sourcing, filled in by itself.',
      readOnly: true,
      validation: (rule) =>
        rule
          .required()
          .regex(/^[0-9a-f]{64}$/, {name: 'SHA-256, 64 hexadecimal digits'})
          .custom(unchanged('hash'))
          .custom(onlyOne),
    }),
    defineField({
      name: 'hashVersion',
      title: 'Version of the fingerprint',
      type: 'number',
      description: 'What the fingerprint covered when it was taken, filled in by itself.',
      readOnly: true,
      validation: (rule) => rule.custom(unchanged('hashVersion')),
    }),
    defineField({
      name: 'parts',
      title: 'What it was of',
      type: 'array',
      description: 'A fingerprint of each part, so that a lapsed approval can say what has changed. No words are kept.',
      readOnly: true,
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({name: 'part', title: 'Part', type: 'string'}),
            defineField({name: 'print', title: 'Fingerprint', type: 'string'}),
          ],
          preview: {select: {title: 'part', subtitle: 'print'}},
        }),
      ],
      validation: (rule) => rule.custom(unchanged('parts')),
    }),
    defineField({
      name: 'level',
      title: 'As',
      type: 'string',
      options: optionsOf(level),
      validation: (rule) => rule.required().custom(unchanged('level')),
    }),
    defineField({
      name: 'decision',
      title: 'Decision',
      type: 'string',
      options: optionsOf(approvalDecision),
      validation: (rule) => rule.required().custom(unchanged('decision')),
    }),
    defineField({
      name: 'attestsIdentity',
      title: 'I know who the source is',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required().custom(unchanged('attestsIdentity')),
    }),
    defineField({
      name: 'attestsNoDoubleUse',
      title: 'Nobody quoted unnamed is also named, or said to have declined to comment',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required().custom(unchanged('attestsNoDoubleUse')),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      hidden: reason.hidden,
      validation: (rule) => [rule.custom(reason.check).custom(unchanged('reason')), rule.custom(noIdentity).warning()],
    }),
    defineField({
      name: 'by',
      title: 'By',
      type: 'string',
      description: 'Your user id, filled in by itself.',
      readOnly: true,
      validation: (rule) => rule.custom(unchanged('by')).custom(byNobodyWhoHandledIt),
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description: 'Your role in this project, filled in by itself.',
      readOnly: true,
      validation: (rule) => rule.custom(unchanged('role')),
    }),
    defineField({
      name: 'at',
      title: 'At',
      type: 'datetime',
      description: 'To the hour.',
      readOnly: true,
      validation: (rule) =>
        rule
          .custom(pastInstant)
          .custom(unchanged('at'))
          .custom((at) => typeof at !== 'string' || startOfHour(new Date(at)) === at || 'Keep the hour only.'),
    }),
  ],
  preview: {
    select: {decision: 'decision', step: 'level', at: 'at'},
    prepare: ({decision, step, at}) => ({
      title: titleOf(approvalDecision, decision) ?? 'No decision yet',
      subtitle: [titleOf(level, step), String(at ?? '').slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})
