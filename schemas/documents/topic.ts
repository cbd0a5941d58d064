import {type DocumentDefinition, defineField, defineType} from '@sanity/types'
import {chainOf} from '../../src/forms/chain.ts'
import {refOf} from '../../src/forms/references.ts'
import {isEmpty, siblingsOf} from '../../src/forms/siblings.ts'
import {slugShape} from '../../src/forms/slugShape.ts'
import {checkMediaTopic, type MediaTopic} from '../mediaTopics.ts'

/** How deep topics may be nested. IPTC's own tree has six levels. */
const deepest = 6

/**
 * What an article or a claim is about.
 *
 * @param known - the Media Topics a code is checked against
 * @internal
 */
export function topicOf(known: readonly MediaTopic[]): DocumentDefinition & {name: 'topic'} {
  return defineType({
    name: 'topic',
    title: 'Topic',
    type: 'document',
    fields: [
      defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
      defineField({
        name: 'slug',
        title: 'Address',
        type: 'slug',
        description: 'The last part of the topic page’s address.',
        options: {source: 'name', maxLength: 80},
        validation: (rule) => rule.required().custom(slugShape),
      }),
      defineField({
        name: 'medtop',
        title: 'IPTC Media Topic',
        type: 'string',
        description: 'The eight digits of the concept. Leave blank to take over that of the broader topic.',
        validation: (rule) =>
          rule.custom((code, {parent}) => {
            if (typeof code === 'string' && code !== '') return checkMediaTopic(code, known)
            const inherited = refOf(siblingsOf(parent).broader) !== undefined
            return inherited || 'Give a code, or choose a broader topic to take it over from.'
          }),
      }),
      defineField({
        name: 'broader',
        title: 'Broader topic',
        type: 'reference',
        to: [{type: 'topic'}],
        validation: (rule) => rule.custom(chainOf({type: 'topic', field: 'broader', limit: deepest})),
      }),
    ],
    orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
    preview: {
      select: {title: 'name', medtop: 'medtop', broader: 'broader.name'},
      prepare: ({title, medtop, broader}) => ({
        title,
        subtitle: [broader && `in ${broader}`, isEmpty(medtop) ? undefined : `medtop:${medtop}`]
          .filter(Boolean)
          .join(' · '),
      }),
    },
  })
}
