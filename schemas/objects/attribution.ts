import {defineField, defineType} from '@sanity/types'
import {demandOf} from '../../src/forms/attributionDemands.ts'
import {pastInstant} from '../../src/forms/instants.ts'
import {contentKind, denial, stance, tone} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'
import {anonymityFields, peopleFields} from './attributionPeople.ts'
import {attributionPreview, attributionSelection} from './attributionPreview.ts'
import {knowledgeFields, originFields, partOf} from './attributionSource.ts'

const denialDemand = demandOf('denial')

/**
 * Who says what about a claim, in one work: the unit that can be checked, relayed, counted and published. It lives
 * inside its work, so that it is drafted, approved and withdrawn with it.
 *
 * @internal
 */
export const attribution = defineType({
  name: 'attribution',
  title: 'Attribution',
  type: 'object',
  description: 'Who says so. One entry for each claim and each person, group or document that stands behind it.',
  fieldsets: [{name: 'detail', title: 'More about it', options: {collapsible: true, collapsed: true}}],
  fields: [
    defineField({
      name: 'claim',
      title: 'Claim',
      type: 'reference',
      weak: true,
      to: [{type: 'claim'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'stance',
      title: 'What they say of it',
      type: 'string',
      options: optionsOf(stance),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'denial',
      title: 'Kind of denial',
      type: 'string',
      options: optionsOf(denial),
      hidden: denialDemand.hidden,
      validation: (rule) => rule.custom(denialDemand.check),
    }),
    ...originFields,
    ...peopleFields,
    ...knowledgeFields,
    ...anonymityFields,
    defineField({
      name: 'quote',
      title: 'Their words',
      type: 'text',
      rows: 3,
      description:
        'Verbatim, as published. A passage of a leaked document can identify the copy it came from: paraphrase it.',
      fieldset: 'detail',
      validation: (rule) => rule.max(500),
    }),
    defineField({
      name: 'content',
      title: 'What kind of thing it is',
      type: 'string',
      options: optionsOf(contentKind),
      initialValue: 'fact',
      fieldset: 'detail',
    }),
    defineField({
      name: 'tone',
      title: 'Tone',
      type: 'string',
      options: optionsOf(tone),
      initialValue: 'neutral',
      fieldset: 'detail',
    }),
    partOf,
    defineField({
      name: 'publishedAt',
      title: 'Published',
      type: 'datetime',
      description: 'Set when the work is published with this attribution in it.',
      readOnly: true,
      fieldset: 'detail',
      validation: (rule) => rule.custom(pastInstant),
    }),
  ],
  preview: {select: attributionSelection, prepare: attributionPreview},
})
