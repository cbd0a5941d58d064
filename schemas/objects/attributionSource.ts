import {defineArrayMember, defineField} from '@sanity/types'
import {demandOf} from '../../src/forms/attributionDemands.ts'
import {publishedIdOf} from '../../src/forms/lake.ts'
import {refOf, uniqueReferences} from '../../src/forms/references.ts'
import {relayDepth} from '../../src/forms/relayDepth.ts'
import {isEmpty, itemsOf, siblingsOf} from '../../src/forms/siblings.ts'
import {basis, obtained} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

const via = demandOf('via')
const basisDemand = demandOf('basis')
const evidence = demandOf('evidence')

/** Where the work has it from. */
export const originFields = [
  defineField({
    name: 'obtained',
    title: 'How it was obtained',
    type: 'string',
    description: 'A public statement anyone can check is own reporting: name the speaker and say where it was said.',
    options: optionsOf(obtained),
    initialValue: 'own',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'via',
    title: 'Whose reporting it repeats',
    type: 'array',
    description:
      'The works this one has it from. What you leave blank below is taken to be as they had it; fill in only what this text prints differently.',
    of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'report'}, {type: 'article'}]})],
    hidden: via.hidden,
    validation: (rule) =>
      rule
        .custom(via.check)
        .custom(uniqueReferences)
        .custom((works, {document}) => {
          const own = publishedIdOf(document?._id)
          const itself = itemsOf(works).some((work) => own !== undefined && publishedIdOf(refOf(work)) === own)
          return !itself || 'A work cannot have it from itself. Choose another.'
        })
        .custom(relayDepth),
  }),
]

/** How whoever is quoted knows. */
export const knowledgeFields = [
  defineField({
    name: 'basis',
    title: 'How they know',
    type: 'string',
    description: 'As the text says it. The strongest come first.',
    options: optionsOf(basis),
    hidden: basisDemand.hidden,
    validation: (rule) => rule.custom(basisDemand.check),
  }),
  defineField({
    name: 'evidence',
    title: 'The document',
    type: 'evidence',
    hidden: evidence.hidden,
    validation: (rule) => rule.custom(evidence.check),
  }),
]

/** Which other attribution of the work speaks of the same people. */
export const partOf = defineField({
  name: 'partOf',
  title: 'The same people as in',
  type: 'string',
  fieldset: 'detail',
  description:
    'Another attribution of this work, if the text says that these are the same people or some of them (“one of the two officials”).',
  validation: (rule) =>
    rule.custom((key, {document, parent}) => {
      if (isEmpty(key)) return true
      if (key === siblingsOf(parent)._key) return 'Choose another attribution than this one.'
      const keys = itemsOf(siblingsOf(document).attributions).map(({_key}) => _key)
      return keys.includes(key) || 'This work has no such attribution any more. Choose another, or clear this.'
    }),
})
