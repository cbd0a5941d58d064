import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {https} from '../../src/forms/addresses.ts'
import {languageTag} from '../../src/forms/languageTag.ts'
import {ruleNumber, ruleNumberHelp, ruleSeverity} from '../../src/forms/ruleNumber.ts'
import {itemsOf} from '../../src/forms/siblings.ts'
import {timeZone} from '../../src/forms/timeZone.ts'
import {level, preset, severity, wordingStyle} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

const addresses = [
  ['ethics', 'Ethics code'],
  ['corrections', 'Corrections policy'],
  ['unnamedSources', 'Policy on unnamed sources'],
  ['verification', 'How we check facts'],
  ['feedback', 'Where readers can complain'],
  ['masthead', 'Masthead'],
] as const

/** How strict this newsroom is, who decides, and how readers are told. There is one, with the id `policy`. @internal */
export const policy = defineType({
  name: 'policy',
  title: 'Sourcing policy',
  type: 'document',
  groups: [
    {name: 'house', title: 'The house'},
    {name: 'rules', title: 'Rules'},
    {name: 'public', title: 'Published policies'},
  ],
  fields: [
    defineField({
      name: 'publisher',
      title: 'Publisher',
      type: 'reference',
      to: [{type: 'organization'}],
      group: 'house',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description:
        'As a tag: en, en-GB, he. New articles start with it, and readers are told about sourcing in it where there is wording for it: in English.',
      group: 'house',
      validation: (rule) => rule.required().custom(languageTag),
    }),
    defineField({
      name: 'style',
      title: 'Wording',
      type: 'string',
      description:
        'How attributions are phrased for readers, how words are spelt and dates written. A language such as en-GB decides the last two.',
      options: optionsOf(wordingStyle),
      initialValue: 'ap',
      group: 'house',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      type: 'string',
      description:
        'As a place: America/New_York, Europe/London. Readers are told days as the clock there had them; in UTC where this is empty.',
      group: 'house',
      validation: (rule) => rule.custom(timeZone),
    }),
    defineField({
      name: 'seniority',
      title: 'What “senior” means here',
      type: 'text',
      rows: 3,
      group: 'house',
    }),
    defineField({
      name: 'preset',
      title: 'Start from',
      type: 'string',
      options: optionsOf(preset),
      initialValue: 'default',
      group: 'rules',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'rules',
      title: 'Where this newsroom differs',
      type: 'array',
      group: 'rules',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({
              name: 'rule',
              title: 'Rule',
              type: 'string',
              description: ruleNumberHelp,
              validation: (rule) => rule.required().custom(ruleNumber),
            }),
            defineField({
              name: 'severity',
              title: 'If it is broken',
              type: 'string',
              options: optionsOf(severity),
              validation: (rule) => rule.required().custom(ruleSeverity),
            }),
          ],
          preview: {
            select: {rule: 'rule', chosen: 'severity'},
            prepare: ({rule, chosen}) => ({title: rule, subtitle: titleOf(severity, chosen) ?? ''}),
          },
        }),
      ],
      validation: (rule) =>
        rule.custom((rows) => {
          const numbers = itemsOf(rows).map((row) => row.rule)
          const repeated = numbers.find((number, index) => numbers.indexOf(number) < index)
          return repeated === undefined || `${repeated} is listed twice. Remove one of the two.`
        }),
    }),
    defineField({
      name: 'ladder',
      title: 'Who may approve',
      type: 'array',
      description: 'Not shown to readers.',
      group: 'rules',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({
              name: 'level',
              title: 'Level',
              type: 'string',
              options: optionsOf(level),
              validation: (rule) => rule.required(),
            }),
            defineField({
              name: 'roles',
              title: 'Roles',
              type: 'array',
              description: 'Roles of this project whose holders may approve at this level.',
              of: [defineArrayMember({type: 'string'})],
              options: {layout: 'tags'},
              validation: (rule) => rule.required().min(1).unique(),
            }),
          ],
          preview: {
            select: {step: 'level', roles: 'roles'},
            prepare: ({step, roles}) => ({
              title: titleOf(level, step) ?? 'Level',
              subtitle: Array.isArray(roles) ? roles.join(', ') : '',
            }),
          },
        }),
      ],
    }),
    defineField({
      name: 'editors',
      title: 'Who may change this policy',
      type: 'array',
      description: 'Roles of this project. Left empty, whoever may write may change it. Not shown to readers.',
      group: 'rules',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'minimumPool',
      title: 'Smallest group',
      type: 'number',
      description:
        'A description that fits fewer people than this needs approval: they could be found out. Not shown to readers.',
      initialValue: 20,
      group: 'rules',
      validation: (rule) => rule.integer().min(2),
    }),
    defineField({
      name: 'urls',
      title: 'Addresses',
      type: 'object',
      group: 'public',
      fields: addresses.map(([name, title]) =>
        defineField({name, title, type: 'url', validation: (rule) => rule.uri(https)}),
      ),
    }),
  ],
  preview: {prepare: () => ({title: 'Sourcing policy'})},
})
