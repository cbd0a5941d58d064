import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {https} from '../../src/forms/addresses.ts'
import {all, conditional, is, not} from '../../src/forms/conditional.ts'
import {pastDay} from '../../src/forms/instants.ts'
import {uniqueReferences} from '../../src/forms/references.ts'
import {isEmpty} from '../../src/forms/siblings.ts'
import {evidenceDoes, evidenceKind, evidenceObtained, evidenceState} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

const finds = is('does', 'finds')
const state = conditional({
  required: {when: finds, message: 'Say whether the finding stands. Readers are told.'},
  forbidden: {when: not(finds), message: 'Clear this: it goes with a finding only.'},
})
const records = is('does', 'records')
const ofTheFact = conditional({forbidden: {when: not(records), message: 'Clear this: it goes with a record only.'}})
const privately = conditional({
  forbidden: {when: not(records), message: 'Clear this: it goes with a record of what was said.'},
})
/** Nobody made it up for themselves: it says what press reports said. */
const via = conditional({forbidden: {when: all(finds), message: 'Clear this: a finding is more than what it cites.'}})

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
      name: 'does',
      title: 'What it does',
      type: 'string',
      description:
        'However official its paper, a complaint is an accusation. Left blank, a court file is read as alleging, anything else as a record.',
      options: optionsOf(evidenceDoes),
      // Not `required()`: what was entered before papers were told apart has none, and is read all the same.
      validation: (rule) => rule.custom((does) => !isEmpty(does) || 'Say what it does. Readers are told.'),
    }),
    defineField({
      name: 'state',
      title: 'The finding',
      type: 'string',
      options: optionsOf(evidenceState),
      hidden: state.hidden,
      validation: (rule) => rule.custom(state.check),
    }),
    defineField({
      name: 'madeBy',
      title: 'Who made it',
      type: 'reference',
      weak: true,
      to: [{type: 'person'}, {type: 'organization'}],
      description: 'The complainant, the prosecutor, the court, the register. Readers are told whose word it is.',
    }),
    defineField({
      name: 'madeAt',
      title: 'The day of it',
      type: 'date',
      validation: (rule) => rule.custom(pastDay),
    }),
    defineField({
      name: 'ofTheFact',
      title: 'It records the very fact',
      type: 'boolean',
      description: 'Not something near it: the register entry of the sale, not of the company.',
      hidden: ofTheFact.hidden,
      validation: (rule) => rule.custom(ofTheFact.check),
    }),
    defineField({
      name: 'privately',
      title: 'Of a private exchange',
      type: 'boolean',
      description: 'A call, a meeting or a message not meant for the public. Nobody in it spoke on the record.',
      hidden: privately.hidden,
      validation: (rule) => rule.custom(privately.check),
    }),
    defineField({
      name: 'via',
      title: 'Whose reporting it repeats',
      type: 'array',
      description: 'Where the document only repeats what was published, it adds nothing to that.',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'report'}, {type: 'article'}]})],
      hidden: via.hidden,
      validation: (rule) => rule.custom(via.check).custom(uniqueReferences),
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
