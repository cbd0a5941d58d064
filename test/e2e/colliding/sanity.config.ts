import {visionTool} from '@sanity/vision'
import {defineArrayMember, defineConfig, defineField, definePlugin, defineType} from 'sanity'
import {structureTool} from 'sanity/structure'
import {defineNewsroom} from 'sourceline'
import {localWorkspace} from 'sourceline/lake/workspace'
import {newsroomTypes} from 'sourceline/schemas'
import {newsroomPlugin, structureFor, withAppearance} from 'sourceline/studio'

/* A Studio that was there before, with an article, a person, a policy and a body of its own; the newsroom joins it under a prefix. */

const newsroom = defineNewsroom({
  prefix: 'news',
  article: {fields: [{name: 'region', type: 'string', title: 'Region'}]},
})

const text = (name: string) => defineField({name, type: 'string'})

const theirs = [
  defineType({
    name: 'article',
    title: 'Shop article',
    type: 'document',
    fields: [text('headline'), {name: 'body', type: 'body'}],
  }),
  defineType({name: 'person', title: 'Customer', type: 'document', fields: [text('name')]}),
  defineType({name: 'policy', title: 'Returns policy', type: 'document', fields: [text('text')]}),
  defineType({name: 'topic', title: 'Shelf', type: 'document', fields: [text('name')]}),
  defineType({name: 'body', type: 'array', of: [defineArrayMember({type: 'block'})]}),
]

/** What another plugin brings, under a name that Sourceline has too. */
const counting = definePlugin({
  name: 'counting',
  schema: {
    types: [
      defineType({name: 'count', title: 'Count', type: 'object', fields: [defineField({name: 'of', type: 'number'})]}),
    ],
  },
})

export default defineConfig({
  ...localWorkspace(),
  name: 'newsroom',
  title: 'Shop',
  basePath: '/newsroom',
  projectId: 'sourceline',
  dataset: 'production',
  plugins: [
    counting(),
    structureTool({structure: structureFor(newsroom)}),
    newsroomPlugin({newsroom, withoutRecords: true}),
    visionTool(),
  ],
  schema: {types: [...theirs, ...withAppearance(newsroomTypes(newsroom), newsroom)]},
})
