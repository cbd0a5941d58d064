import {defineArrayMember, defineField} from '@sanity/types'
import {https} from '../../src/forms/addresses.ts'
import {demandOf} from '../../src/forms/attributionDemands.ts'
import {unlessHouseRules} from '../../src/forms/houseRules/markers.ts'
import {pastMinute} from '../../src/forms/instants.ts'
import {admission, anonymityReason, groundRule} from '../../src/vocabulary.ts'
import {listOf, optionsOf} from '../vocabularyOptions.ts'

const speaker = demandOf('speaker')
const speakerRole = demandOf('speakerRole')
const saidAt = demandOf('saidAt')
const saidIn = demandOf('saidIn')
const descriptor = demandOf('descriptor')
const count = demandOf('count')
const reason = demandOf('reason')
const interest = demandOf('interest')
const admissionDemand = demandOf('admission')
const admits = demandOf('admits')
const agreed = demandOf('groundRule')
const asked = demandOf('asked')

/** Who says so: by name, or by description and number. */
export const peopleFields = [
  defineField({
    name: 'groundRule',
    title: 'Ground rule',
    type: 'string',
    description:
      'What source and reporter agreed. What was said off the record has no place here. In somebody else’s work, leave it blank unless that work prints it.',
    options: optionsOf(groundRule),
    validation: (rule) =>
      rule.custom(agreed.check).custom((chosen, {document}) => {
        const finer = document?._type === 'report' && chosen === 'notForAttribution'
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
    name: 'speaksFor',
    title: 'Speaks for',
    type: 'reference',
    weak: true,
    to: [{type: 'person'}, {type: 'organization'}],
    description:
      'On whose behalf they say this: a lawyer’s client, a spokesman’s ministry. Somebody who speaks for nobody else speaks for themselves: choose them.',
  }),
  defineField({
    name: 'admission',
    title: 'Plea or admission',
    type: 'string',
    options: optionsOf(admission),
    description: 'Of somebody accused. Readers are told what exactly they owned up to, never that they confirmed it.',
    hidden: admissionDemand.hidden,
    fieldset: 'detail',
    validation: (rule) => rule.custom(admissionDemand.check),
  }),
  defineField({
    name: 'admits',
    title: 'To what',
    type: 'string',
    description: '“one count of filing a false statement”, “having been at the house”.',
    hidden: admits.hidden,
    fieldset: 'detail',
    validation: (rule) => rule.max(160).custom(admits.check),
  }),
  defineField({
    name: 'asked',
    title: 'How they were asked',
    type: 'object',
    options: {columns: 2},
    hidden: asked.hidden,
    fieldset: 'detail',
    fields: [
      defineField({
        name: 'particulars',
        title: 'All of it was put to them',
        type: 'boolean',
        description: 'Each accusation, not the subject in general.',
      }),
      defineField({
        name: 'hours',
        title: 'Hours they had',
        type: 'number',
        validation: (rule) => rule.min(0).integer(),
      }),
    ],
    validation: (rule) => rule.custom(asked.check),
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
    name: 'paid',
    title: 'Was paid',
    type: 'boolean',
    description: 'They were given money, or anything else of value, for this. Readers are told.',
    fieldset: 'detail',
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
