import {defineField, defineType} from '@sanity/types'
import {noIdentity} from '../../src/forms/confidential/freeText.ts'
import {pickedId} from '../../src/forms/confidential/identifiers.ts'
import * as demands from '../../src/forms/confidential/sourcingRecord.ts'
import {basis, consent, pool, recordForm, reliability} from '../../src/vocabulary.ts'
import {count} from '../objects/count.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'
import {exception, replySought} from './sourcingRecordParts.ts'
import {protectionFields} from './sourcingRecordProtection.ts'

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
      hidden: demands.key.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(demands.key.check),
    }),
    defineField({
      name: 'claimId',
      title: 'Claim',
      type: 'string',
      hidden: demands.claimId.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(demands.claimId.check).custom(pickedId),
    }),
    defineField({
      name: 'people',
      title: 'How many people',
      type: 'object',
      fields: count.fields,
      options: {columns: 2},
      hidden: demands.people.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(demands.people.check),
    }),
    defineField({
      name: 'basis',
      title: 'How they know',
      type: 'string',
      options: optionsOf(basis),
      hidden: demands.basis.hidden,
      group: 'subject',
      validation: (rule) => rule.custom(demands.basis.check),
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
      hidden: demands.noAttemptReason.hidden,
      group: 'judgement',
      validation: (rule) => [rule.custom(demands.noAttemptReason.check), rule.custom(noIdentity).warning()],
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
    ...protectionFields,
  ],
  preview: {
    select: {form: 'form', reliability: 'reliability', pool: 'pool'},
    prepare: ({form, reliability: grade, pool: size}) => ({
      title: titleOf(recordForm, form) ?? 'Sourcing record',
      subtitle: [titleOf(reliability, grade), titleOf(pool, size)].filter(Boolean).join(' · '),
    }),
  },
})
