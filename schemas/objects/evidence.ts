import {defineField, defineType} from '@sanity/types'
import {evidenceKind, evidenceObtained} from '../../src/vocabulary.ts'
import {https} from '../validation/addresses.ts'
import {optionsOf} from '../vocabularyOptions.ts'

/** What a document says about itself to readers: a description, never the leaked file. @internal */
export const evidence = defineType({
  name: 'evidence',
  title: 'Document',
  type: 'object',
  description: 'Describes the document. Never upload it here: a scan can identify the copy it was made from.',
  fields: [
    defineField({
      name: 'label',
      title: 'What it is',
      type: 'string',
      description: 'In a few words, as the text calls it: “an internal memo”, “the indictment”.',
      validation: (rule) => rule.required().max(80),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: optionsOf(evidenceKind),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'obtained',
      title: 'How it was obtained',
      type: 'string',
      options: optionsOf(evidenceObtained),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'authenticated',
      title: 'Authenticated',
      type: 'boolean',
      description: 'Somebody other than whoever gave it to you has shown that it is genuine.',
      initialValue: false,
    }),
    defineField({
      name: 'url',
      title: 'Where anyone can read it',
      type: 'url',
      validation: (rule) => rule.uri(https),
    }),
  ],
})
