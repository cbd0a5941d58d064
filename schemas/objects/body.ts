import {type BlockMarksDefinition, defineArrayMember, defineField, defineType} from '@sanity/types'
import {link} from '../../src/forms/addresses.ts'
import {uniqueReferences} from '../../src/forms/references.ts'

const claimMark = defineArrayMember({
  name: 'claimMark',
  title: 'Claim',
  type: 'object',
  description: 'Ties these words to what they claim. Two claims in one sentence are one mark with two claims.',
  fields: [
    defineField({
      name: 'claims',
      title: 'Claims made here',
      type: 'array',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'claim'}]})],
      validation: (rule) => rule.required().min(1).max(6).custom(uniqueReferences),
    }),
  ],
})

const linkMark = defineArrayMember({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      validation: (rule) => rule.required().uri(link),
    }),
  ],
})

/** What a newsroom adds to paragraphs. */
type OwnText = {
  readonly styles: readonly {title: string; value: string}[]
  readonly decorators: readonly {title: string; value: string}[]
  readonly annotations: NonNullable<BlockMarksDefinition['annotations']>
}

/** @internal */
export function textBlock({styles, decorators, annotations}: OwnText) {
  return defineArrayMember({
    type: 'block',
    styles: [
      {title: 'Paragraph', value: 'normal'},
      {title: 'Heading', value: 'h2'},
      {title: 'Subheading', value: 'h3'},
      {title: 'Quotation', value: 'blockquote'},
      ...styles,
    ],
    lists: [
      {title: 'Bullets', value: 'bullet'},
      {title: 'Numbers', value: 'number'},
    ],
    marks: {
      decorators: [{title: 'Emphasis', value: 'em'}, {title: 'Strong', value: 'strong'}, ...decorators],
      annotations: [claimMark, linkMark, ...annotations],
    },
  })
}

/** The text of an article: Portable Text with claims marked in it. There is no raw HTML. @internal */
export const body = defineType({
  name: 'body',
  title: 'Text',
  type: 'array',
  of: [textBlock({styles: [], decorators: [], annotations: []}), defineArrayMember({type: 'figure'})],
})
