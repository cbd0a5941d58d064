import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {basis, consent, pool, recordForm, reliability} from '../../src/vocabulary.ts'
import {count} from '../objects/count.ts'
import {conditional, is} from '../validation/conditional.ts'
import {siblingsOf} from '../validation/siblings.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'
import {noIdentity} from './freeText.ts'
import {pickedId, pseudonymShape} from './identifiers.ts'
import {exception, replySought} from './sourcingRecordParts.ts'

const isDeepBackground = is('form', 'deepBackground')
const isAttribution = is('form', 'attribution')
const onlyDeepBackground = {when: isAttribution, message: 'Clear this: it goes with deep background only.'} as const

const key = conditional({
  required: {when: isAttribution, message: 'Pick the attribution.'},
  forbidden: {when: isDeepBackground, message: 'Clear this: deep background has no attribution.'},
})
const claimId = conditional({
  required: {when: isDeepBackground, message: 'Pick the claim.'},
  forbidden: onlyDeepBackground,
})
const people = conditional({
  required: {when: isDeepBackground, message: 'Say how many people told you.'},
  forbidden: onlyDeepBackground,
})
const basisDemand = conditional({
  required: {when: isDeepBackground, message: 'Say how they know.'},
  forbidden: onlyDeepBackground,
})
const noAttemptReason = conditional({
  required: {when: is('onRecordAttempts', 0), message: 'Say why nobody was asked to speak on the record.'},
  forbidden: {
    when: ({parent}) => typeof parent.onRecordAttempts === 'number' && parent.onRecordAttempts > 0,
    message: 'Clear this: somebody was asked.',
  },
})
const poolDemand = conditional({
  required: {when: isDeepBackground, message: 'Say how many people fit the description.'},
})
const consentSmallPool = conditional({idle: ({parent}) => !['one', 'twoToFive'].includes(String(parent.pool))})

/**
 * What an editor has to know about an attribution before it is published, and readers must not: never who the source
 * is. It lives in a private dataset; nothing in the newsroom's dataset points at it.
 *
 * @internal
 */
export const sourcingRecord = defineType({
  name: 'sourcingRecord',
  title: 'Sourcing record',
  type: 'document',
  description: 'Never write here who a source is or how to reach them. That is stored nowhere.',
  initialValue: (_params, {currentUser}) => (currentUser ? {handledBy: currentUser.id} : {}),
  groups: [
    {name: 'subject', title: 'About'},
    {name: 'judgement', title: 'Judgement'},
    {name: 'agreement', title: 'Agreement'},
    {name: 'protection', title: 'Protection'},
  ],
  fields: [
    defineField({
      name: 'form',
      title: 'About',
      type: 'string',
      options: optionsOf(recordForm),
      initialValue: 'attribution',
      group: 'subject',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'articleId',
      title: 'Article',
      type: 'string',
      group: 'subject',
      validation: (rule) => rule.required().custom(pickedId),
    }),
    defineField({
      name: 'key',
      title: 'Attribution',
      type: 'string',
      hidden: key.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(key.check),
    }),
    defineField({
      name: 'claimId',
      title: 'Claim',
      type: 'string',
      hidden: claimId.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(claimId.check).custom(pickedId),
    }),
    defineField({
      name: 'people',
      title: 'How many people',
      type: 'object',
      fields: count.fields,
      options: {columns: 2},
      hidden: people.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(people.check),
    }),
    defineField({
      name: 'basis',
      title: 'How they know',
      type: 'string',
      options: optionsOf(basis),
      hidden: basisDemand.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(basisDemand.check),
    }),
    defineField({
      name: 'necessity',
      title: 'Why it is needed',
      type: 'text',
      rows: 3,
      description: 'Why the story cannot be told without it, in 20 characters or more.',
      group: 'judgement',
      validation: (rule) => [rule.required().min(20), rule.custom(noIdentity).warning()],
    }),
    defineField({
      name: 'onRecordAttempts',
      title: 'Asked to speak on the record',
      type: 'number',
      description: 'How often you asked, them or others: 0 to 9.',
      group: 'judgement',
      validation: (rule) => rule.required().integer().min(0).max(9),
    }),
    defineField({
      name: 'noAttemptReason',
      title: 'Why nobody was asked',
      type: 'text',
      rows: 2,
      hidden: noAttemptReason.hidden,
      group: 'judgement',
      validation: (rule) => [rule.custom(noAttemptReason.check), rule.custom(noIdentity).warning()],
    }),
    defineField({
      name: 'reliability',
      title: 'Reliability',
      type: 'string',
      options: optionsOf(reliability),
      group: 'judgement',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'motive',
      title: 'Why they speak',
      type: 'text',
      rows: 2,
      group: 'judgement',
      validation: (rule) => [rule.required().max(300), rule.custom(noIdentity).warning()],
    }),
    replySought,
    exception,
    defineField({
      name: 'descriptorAgreed',
      title: 'They agreed to the description',
      type: 'boolean',
      initialValue: false,
      group: 'agreement',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'groundRuleAgreed',
      title: 'The ground rule was settled before they spoke',
      type: 'boolean',
      initialValue: false,
      group: 'agreement',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'consent',
      title: 'Consent',
      type: 'string',
      options: optionsOf(consent),
      group: 'agreement',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'pool',
      title: 'How many people fit the description',
      type: 'string',
      description:
        'Count with care: public clues cut one official’s field to about ten, and a search did the rest. Leave blank only for somebody named.',
      options: optionsOf(pool),
      group: 'protection',
      validation: (rule) => rule.custom(poolDemand.check),
    }),
    defineField({
      name: 'consentSmallPool',
      title: 'They accept in writing that few people fit',
      type: 'boolean',
      hidden: consentSmallPool.hidden,
      group: 'protection',
    }),
    defineField({
      name: 'pseudonym',
      title: 'Pseudonym',
      type: 'string',
      description: 'Generated, random, for this investigation only. The same one means the same people.',
      group: 'protection',
      validation: (rule) => rule.custom(pseudonymShape),
    }),
    defineField({
      name: 'distinctFrom',
      title: 'Known to be other people than',
      type: 'array',
      description: 'Pseudonyms of people these are certainly not.',
      of: [defineArrayMember({type: 'string', validation: (rule) => rule.custom(pseudonymShape)})],
      group: 'protection',
      validation: (rule) =>
        rule.unique().custom((others, {parent}) => {
          const {pseudonym: own} = siblingsOf(parent)
          const itself = Array.isArray(others) && own !== undefined && others.some((other) => other === own)
          return !itself || 'Nobody is distinct from themselves. Take this record’s own pseudonym out.'
        }),
    }),
    defineField({
      name: 'handledBy',
      title: 'Handled by',
      type: 'string',
      description: 'Your user id, filled in by itself.',
      readOnly: true,
      group: 'protection',
    }),
  ],
  preview: {
    select: {form: 'form', reliability: 'reliability', pool: 'pool'},
    prepare: ({form, reliability: grade, pool: size}) => ({
      title: titleOf(recordForm, form) ?? 'Sourcing record',
      subtitle: [titleOf(reliability, grade), titleOf(pool, size)].filter(Boolean).join(' · '),
    }),
  },
})
