import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {appendOnly} from '../../src/forms/appendOnly.ts'
import {isAssessed, notItself, unchangedOnceAssessed, variantRule} from '../../src/forms/claim.ts'
import {claimText} from '../../src/forms/claimText.ts'
import {publishedIdOf} from '../../src/forms/lake.ts'
import {uniqueReferences} from '../../src/forms/references.ts'
import {itemsOf, textOf} from '../../src/forms/siblings.ts'
import {concern, finding} from '../../src/vocabulary.ts'
import {listOf, titleOf} from '../vocabularyOptions.ts'
import {slots} from './claimSlots.ts'

/** One checkable proposition, shared by every work that carries it. @internal */
export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'document',
  description: 'One thing that can be checked, worded without saying who says so.',
  fields: [
    defineField({
      name: 'text',
      title: 'Claim',
      type: 'text',
      rows: 2,
      description:
        'One sentence, 20 to 300 characters. Who says so goes into attributions. Fixed once it has been assessed, because a finding is about these words.',
      readOnly: ({document}) => isAssessed(document),
      validation: (rule) => rule.required().min(20).max(300).custom(claimText).custom(unchangedOnceAssessed),
    }),
    slots,
    defineField({
      name: 'about',
      title: 'Whom it is about',
      type: 'array',
      description: 'Those it concerns. Their denial is a denial of it.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'person'}, {type: 'organization'}]})],
      validation: (rule) => rule.custom(uniqueReferences),
    }),
    defineField({
      name: 'serious',
      title: 'Serious allegation',
      type: 'boolean',
      description: 'It accuses somebody of something that could ruin them if it were wrong.',
      initialValue: false,
    }),
    defineField({
      name: 'concerns',
      title: 'What it concerns',
      type: 'array',
      description: 'What is to be handled with more care than other news.',
      of: [defineArrayMember({type: 'string', options: {list: listOf(concern)}})],
      options: {list: listOf(concern)},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'topics',
      title: 'Topics',
      type: 'array',
      description: 'The article’s first.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'topic'}]})],
      validation: (rule) => rule.custom(uniqueReferences),
    }),
    defineField({
      name: 'variantOf',
      title: 'A version of',
      type: 'reference',
      weak: true,
      to: [{type: 'claim'}],
      description:
        'The claim this one garbles, narrows or widens. Denials and confirmations of that one do not carry over to this.',
      options: {
        filter: ({document}) => ({
          filter: '!defined(variantOf) && !(_id in [$own, "drafts." + $own])',
          params: {own: publishedIdOf(document._id) ?? ''},
        }),
      },
      validation: (rule) => rule.custom(variantRule),
    }),
    defineField({
      name: 'competesWith',
      title: 'Rival accounts',
      type: 'array',
      description:
        'Other accounts of the same thing, of which at most one can be right. Readers of either are told of both.',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'claim'}]})],
      validation: (rule) => rule.custom(uniqueReferences).custom(notItself),
    }),
    defineField({
      name: 'replaces',
      title: 'Replaces',
      type: 'reference',
      weak: true,
      to: [{type: 'claim'}],
      description: 'The claim that this is a new wording of. Works that rest on that one keep it until they take this.',
      hidden: ({value}) => value === undefined,
      validation: (rule) => rule.custom(notItself),
    }),
    defineField({
      name: 'assessments',
      title: 'What we found',
      type: 'array',
      description: 'Newest last. A published assessment stays; add a new one below it.',
      of: [defineArrayMember({type: 'assessment'})],
      validation: (rule) => rule.custom(appendOnly('assessments', 'assessment')),
    }),
  ],
  orderings: [{title: 'Claim', name: 'text', by: [{field: 'text', direction: 'asc'}]}],
  preview: {
    select: {text: 'text', assessments: 'assessments', original: 'variantOf.text'},
    prepare: ({text, assessments, original}) => {
      const latest = titleOf(finding, itemsOf(assessments).at(-1)?.finding) ?? 'Not assessed'
      return {
        title: textOf(text) ?? 'Claim without words',
        subtitle: original ? `${latest} · a version of “${original}”` : latest,
      }
    },
  },
})
