import {defineArrayMember, defineField} from '@sanity/types'
import {newPseudonym, pseudonymShape} from '../../src/forms/confidential/identifiers.ts'
import * as demands from '../../src/forms/confidential/sourcingRecord.ts'
import {siblingsOf} from '../../src/forms/siblings.ts'
import {pool} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

/** How easily they could be found out, and which records are of the same people. */
export const protectionFields = [
  defineField({
    name: 'pool',
    title: 'How many people fit the description',
    type: 'string',
    description:
      'Count with care: public clues cut one official’s field to about ten, and a search did the rest. Leave blank only for somebody named.',
    options: optionsOf(pool),
    group: 'protection',
    validation: (rule) => rule.custom(demands.pool.check),
  }),
  defineField({
    name: 'consentSmallPool',
    title: 'They accept in writing that few people fit',
    type: 'boolean',
    hidden: demands.consentSmallPool.hidden,
    group: 'protection',
  }),
  defineField({
    name: 'pseudonym',
    title: 'Pseudonym',
    type: 'string',
    description: 'Generated, random, for this investigation only. The same one means the same people.',
    initialValue: newPseudonym,
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
]
