import {defineField, defineType} from 'sanity'

const article = defineType({
  name: 'article',
  type: 'document',
  fields: [defineField({name: 'headline', type: 'string'})],
})
const person = defineType({name: 'person', type: 'document', fields: [defineField({name: 'name', type: 'string'})]})

export const schemaTypes = [article, person]
