import {defineArrayMember, defineField} from '@sanity/types'
import {anonymityReason, groundRule} from '../../src/vocabulary.ts'
import {https} from '../validation/addresses.ts'
import {unlessHouseRules} from '../validation/houseRulesOn.ts'
import {pastMinute} from '../validation/instants.ts'
import {listOf, optionsOf} from '../vocabularyOptions.ts'
import {demandOf} from './attributionDemands.ts'

const speaker = demandOf('speaker')
const speakerRole = demandOf('speakerRole')
const saidAt = demandOf('saidAt')
const saidIn = demandOf('saidIn')
const descriptor = demandOf('descriptor')
const count = demandOf('count')
const reason = demandOf('reason')
const interest = demandOf('interest')

/** Who says so: by name, or by description and number. */
export const peopleFields = [
  defineField({
    name: 'groundRule',
    title: 'Ground rule',
    type: 'string',
    description: 'What source and reporter agreed. What was said off the record has no place here.',
    options: optionsOf(groundRule),
    validation: (rule) =>
      rule.required().custom((agreed, {document}) => {
        const finer = document?._type === 'report' && agreed === 'notForAttribution'
        return !finer || 'In somebody else’s work, choose “On background”: what they agreed is not known to us.'
      }),
  }),
  defineField({
    name: 'speaker',
    title: 'Speaker',
    type: 'reference',
    to: [{type: 'person'}, {type: 'organization'}],
    hidden: speaker.hidden,
    validation: (rule) => rule.custom(speaker.check),
  }),
  defineField({
    name: 'speakerRole',
    title: 'Role at the time',
    type: 'string',
    description: 'As the text gives it. It stays as it was when the speaker moves on.',
    hidden: speakerRole.hidden,
    validation: (rule) => rule.max(80).custom(speakerRole.check),
  }),
  defineField({
    name: 'saidAt',
    title: 'When it was said',
    type: 'datetime',
    hidden: saidAt.hidden,
    validation: (rule) => rule.custom(saidAt.check).custom(pastMinute),
  }),
  defineField({
    name: 'saidIn',
    title: 'Where it was said',
    type: 'object',
    description: 'A broadcast, post or transcript anyone can check.',
    options: {columns: 2},
    fields: [
      defineField({
        name: 'label',
        title: 'What it was',
        type: 'string',
        description: '“Interview with Channel 13”.',
        validation: (rule) => rule.required(),
      }),
      defineField({name: 'url', title: 'Address', type: 'url', validation: (rule) => rule.uri(https)}),
    ],
    hidden: saidIn.hidden,
    validation: (rule) => rule.custom(saidIn.check),
  }),
  defineField({
    name: 'descriptor',
    title: 'Description for readers',
    type: 'descriptor',
    hidden: descriptor.hidden,
    validation: (rule) => rule.custom(descriptor.check),
  }),
  defineField({
    name: 'count',
    title: 'How many',
    type: 'count',
    hidden: count.hidden,
    validation: (rule) => rule.custom(count.check),
  }),
]

/** Why they are not named, and what readers should know of their side. */
export const anonymityFields = [
  defineField({
    name: 'reason',
    title: 'Why they are not named',
    type: 'array',
    of: [defineArrayMember({type: 'string', options: {list: listOf(anonymityReason)}})],
    options: {list: listOf(anonymityReason)},
    hidden: reason.hidden,
    validation: (rule) => rule.unique().custom(unlessHouseRules(reason.check)),
  }),
  defineField({
    name: 'interest',
    title: 'Their interest',
    type: 'string',
    description: 'What readers should know about why they speak: a side, a dispute, something to gain.',
    hidden: interest.hidden,
    validation: (rule) => rule.max(160).custom(interest.check),
  }),
]
