import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {appendOnly} from '../../src/forms/appendOnly.ts'
import {markedInBody, slugUnchangedOncePublished} from '../../src/forms/article.ts'
import {conditional, is} from '../../src/forms/conditional.ts'
import {houseRules} from '../../src/forms/houseRules/markers.ts'
import {pastInstant} from '../../src/forms/instants.ts'
import {languageOfPolicy} from '../../src/forms/languageOfPolicy.ts'
import {languageTag} from '../../src/forms/languageTag.ts'
import {uniqueReferences} from '../../src/forms/references.ts'
import {isEmpty} from '../../src/forms/siblings.ts'
import {slugShape} from '../../src/forms/slugShape.ts'
import {articleKind, articleOrigin} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

const basedOn = conditional({
  required: {
    when: is('origin', 'wire', 'translation'),
    message: 'Choose the work this text comes from.',
  },
  forbidden: {
    when: ({parent}) => parent.origin === 'own' || isEmpty(parent.origin),
    message: 'Clear this, or choose another origin than “Own reporting”.',
  },
})

/** A work this newsroom publishes. @internal */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  initialValue: languageOfPolicy,
  groups: [
    {name: 'story', title: 'Story'},
    {name: 'sourcing', title: 'Sourcing'},
    {name: 'publishing', title: 'Publishing'},
  ],
  fields: [
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'string',
      group: 'story',
      validation: (rule) => [rule.required().max(160), ...houseRules(rule, 'headline')],
    }),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      type: 'text',
      rows: 3,
      description: 'The sentence or two under the headline.',
      group: 'story',
      validation: (rule) => [rule.max(300), ...houseRules(rule, 'standfirst')],
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'body',
      description:
        'Select the words that make a claim and press Ctrl+Alt+S: a card asks who says so. Readers then see it too.',
      group: 'story',
      validation: (rule) => [rule.required().min(1), ...houseRules(rule, 'body')],
    }),
    defineField({
      name: 'authors',
      title: 'By',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'person'}, {type: 'organization'}]})],
      group: 'story',
      validation: (rule) => [rule.custom(uniqueReferences), ...houseRules(rule, 'authors')],
    }),
    defineField({
      name: 'topics',
      title: 'Topics',
      type: 'array',
      description: 'One to six, the most important first.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'topic'}]})],
      group: 'story',
      validation: (rule) => rule.required().min(1).max(6).custom(uniqueReferences),
    }),
    defineField({name: 'image', title: 'Picture', type: 'figure', group: 'story'}),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: optionsOf(articleKind),
      initialValue: 'news',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'attributions',
      title: 'Who says so',
      type: 'array',
      of: [defineArrayMember({type: 'attribution'})],
      group: 'sourcing',
      validation: (rule) => [...houseRules(rule, 'attributions')],
    }),
    defineField({
      name: 'centralClaims',
      title: 'What the story stands on',
      type: 'array',
      description: 'Up to three claims without which there would be no story, each marked in the text.',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'claim'}]})],
      group: 'sourcing',
      validation: (rule) => [
        rule.max(3).custom(uniqueReferences).custom(markedInBody),
        ...houseRules(rule, 'centralClaims'),
      ],
    }),
    defineField({
      name: 'waivers',
      title: 'Let stand',
      type: 'array',
      description: 'Sentences that sound sourced and are not marked, let stand with a reason. Not shown to readers.',
      of: [defineArrayMember({type: 'waiver'})],
      group: 'sourcing',
    }),
    defineField({
      name: 'origin',
      title: 'Origin',
      type: 'string',
      options: optionsOf(articleOrigin),
      initialValue: 'own',
      group: 'sourcing',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'basedOn',
      title: 'Based on',
      type: 'reference',
      to: [{type: 'report'}, {type: 'article'}],
      description: 'The wire report, or the work this translates.',
      hidden: basedOn.hidden,
      group: 'sourcing',
      validation: (rule) => rule.custom(basedOn.check),
    }),
    defineField({
      name: 'notices',
      title: 'Corrections and notices',
      type: 'array',
      description: 'Newest last. A published notice stays; add a new one below it.',
      of: [defineArrayMember({type: 'notice'})],
      group: 'publishing',
      validation: (rule) => [rule.custom(appendOnly('notices', 'notice')), ...houseRules(rule, 'notices')],
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      description:
        'The last part of the article’s address. Fixed once it is published. Leave out a source’s description and the date.',
      options: {source: 'headline', maxLength: 96},
      group: 'publishing',
      readOnly: ({document}) => !isEmpty(document?.publishedAt),
      validation: (rule) => rule.required().custom(slugShape).custom(slugUnchangedOncePublished),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description: 'As a tag: en, he, pt-BR.',
      group: 'publishing',
      validation: (rule) => rule.required().custom(languageTag),
    }),
    defineField({
      name: 'aiUse',
      title: 'What AI was used for',
      type: 'string',
      description: 'As readers are told, in a sentence: “Interviews were transcribed by software.” Blank: not used.',
      group: 'publishing',
      validation: (rule) => rule.max(200),
    }),
    defineField({
      name: 'publishedAt',
      title: 'Published',
      type: 'datetime',
      description: 'Set when it is first published.',
      readOnly: true,
      group: 'publishing',
      validation: (rule) => rule.custom(pastInstant),
    }),
    defineField({
      name: 'modifiedAt',
      title: 'Last changed',
      type: 'datetime',
      description: 'Set each time it is published.',
      readOnly: true,
      group: 'publishing',
      validation: (rule) => rule.custom(pastInstant),
    }),
  ],
  orderings: [
    {title: 'Newest first', name: 'publishedAtDesc', by: [{field: 'publishedAt', direction: 'desc'}]},
    {title: 'Headline', name: 'headline', by: [{field: 'headline', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'headline', kind: 'kind', publishedAt: 'publishedAt', media: 'image.image'},
    prepare: ({title, kind, publishedAt, media}) => ({
      title,
      subtitle: [
        titleOf(articleKind, kind),
        String(publishedAt ?? 'not published')
          .slice(0, 13)
          .replace(/T.*/, ''),
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
