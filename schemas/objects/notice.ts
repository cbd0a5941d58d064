import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {conditional, is} from '../../src/forms/conditional.ts'
import {pastMinute, thisMinute} from '../../src/forms/instants.ts'
import {refsOf, uniqueReferences} from '../../src/forms/references.ts'
import {isEmpty, itemsOf, siblingsOf} from '../../src/forms/siblings.ts'
import {level, noticeKind} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

const isCorrection = is('kind', 'correction')
const isAnotherKind = is('kind', ...noticeKind.map(({value}) => value).filter((kind) => kind !== 'correction'))

const wrong = conditional({
  required: {when: isCorrection, message: 'Say what was wrong. A correction hides nothing.'},
  idle: isAnotherKind,
})
const right = conditional({
  required: {when: isCorrection, message: 'Say what is right.'},
  idle: isAnotherKind,
})
const text = conditional({
  required: {when: isAnotherKind, message: 'Write what readers should know.'},
})

/** What readers are told about a change to a published work. @internal */
export const notice = defineType({
  name: 'notice',
  title: 'Notice',
  type: 'object',
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: optionsOf(noticeKind),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'at',
      title: 'When',
      type: 'datetime',
      initialValue: thisMinute,
      validation: (rule) => rule.required().custom(pastMinute),
    }),
    defineField({
      name: 'wrong',
      title: 'What was wrong',
      type: 'text',
      rows: 2,
      hidden: wrong.hidden,
      validation: (rule) => rule.custom(wrong.check),
    }),
    defineField({
      name: 'right',
      title: 'What is right',
      type: 'text',
      rows: 2,
      hidden: right.hidden,
      validation: (rule) => rule.custom(right.check),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 4,
      description: 'For readers. Call an error an error; no “clarifies” or “updates” over a mistake.',
      validation: (rule) => rule.custom(text.check),
    }),
    defineField({
      name: 'claims',
      title: 'Claims it is about',
      type: 'array',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'claim'}]})],
      validation: (rule) =>
        rule.custom(uniqueReferences).custom((claims, {parent, document}) => {
          const retractsArticle = document?._type === 'article' && siblingsOf(parent).kind === 'retraction'
          return !retractsArticle || refsOf(claims).length > 0 || 'Name the claims that are retracted.'
        }),
    }),
    defineField({
      name: 'supersedes',
      title: 'Replaces the notice',
      type: 'string',
      description: 'The key of an earlier notice of this work that this one takes the place of.',
      validation: (rule) =>
        rule.custom((supersedes, {parent, document}) => {
          if (isEmpty(supersedes)) return true
          const keys = itemsOf(siblingsOf(document).notices).map(({_key}) => _key)
          const own = keys.indexOf(siblingsOf(parent)._key)
          const earlier = keys.slice(0, own < 0 ? keys.length : own)
          return earlier.includes(supersedes) || 'Choose a notice that stands above this one in the list.'
        }),
    }),
    defineField({
      name: 'level',
      title: 'Decided by',
      type: 'string',
      description: 'Not shown to readers.',
      options: optionsOf(level),
    }),
  ],
  preview: {
    select: {kind: 'kind', at: 'at', text: 'text', right: 'right'},
    prepare: ({kind, at, text: words, right: correct}) => ({
      title: [titleOf(noticeKind, kind) ?? 'Notice', String(at ?? '').slice(0, 10)].filter(Boolean).join(' · '),
      subtitle: words ?? correct,
    }),
  },
})
