import {DropIcon} from '@sanity/icons/Drop'
import {visionTool} from '@sanity/vision'
import {
  type DocumentActionComponent,
  defineArrayMember,
  defineConfig,
  defineField,
  definePlugin,
  defineType,
} from 'sanity'
import {structureTool} from 'sanity/structure'
import {newsroomTypes} from '../../../schemas/index.ts'
import {localWorkspace} from '../../../src/lake/workspace/index.ts'
import {newsroomPlugin, withAppearance} from '../../../src/studio/index.ts'
import {Framed} from './Framed.tsx'
import {History} from './History.tsx'

/*
 * A Studio that was there before: its own types, with fields that happen to be named as some of the newsroom's, its own plugin,
 * and the newsroom put beside them.
 */

/** Names that an article has too: none of them is the newsroom's to change here. */
const concert = defineType({
  name: 'concert',
  title: 'Concert',
  type: 'document',
  fields: [
    defineField({name: 'text', title: 'Text', type: 'string'}),
    defineField({name: 'rules', title: 'House rules', type: 'array', of: [defineArrayMember({type: 'string'})]}),
    defineField({name: 'attributions', title: 'Credits', type: 'array', of: [defineArrayMember({type: 'string'})]}),
    defineField({
      name: 'notices',
      title: 'Notices',
      type: 'array',
      of: [defineArrayMember({type: 'object', name: 'sign', fields: [defineField({name: 'words', type: 'string'})]})],
    }),
    defineField({
      name: 'body',
      title: 'Programme',
      type: 'array',
      of: [defineArrayMember({type: 'block'})],
    }),
  ],
  preview: {select: {title: 'text'}},
})

const Ring: DocumentActionComponent = () => ({label: 'Ring the bell', onHandle: () => undefined})

/** What another plugin brings: an action, an inspector, an input around every field, and a type of its own. */
const bells = definePlugin({
  name: 'bells',
  schema: {
    types: [
      defineType({
        name: 'bell',
        title: 'Bell',
        type: 'document',
        fields: [defineField({name: 'name', type: 'string'})],
      }),
    ],
  },
  document: {
    actions: (usual) => [...usual, Ring],
    inspectors: (others) => [
      ...others,
      {name: 'bells', useMenuItem: () => ({title: 'Bells', icon: DropIcon, showAsAction: true}), component: History},
    ],
  },
  form: {components: {input: Framed}},
})

export default defineConfig({
  ...localWorkspace(),
  name: 'newsroom',
  title: 'Town hall',
  basePath: '/newsroom',
  projectId: 'sourceline',
  dataset: 'production',
  plugins: [bells(), structureTool(), newsroomPlugin({confidentialDataset: 'confidential'}), visionTool()],
  schema: {types: [...withAppearance(newsroomTypes()), concert]},
})
