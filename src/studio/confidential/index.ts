/** What the workspace of confidential records has beyond its schemas: ids of the newsroom's documents are picked, never typed. */

import {createElement} from 'react'
import {definePlugin, type InputProps, isStringInputProps, type LayoutProps} from 'sanity'
import type {NamesDeclaration} from '../../declaration/names.ts'
import {withNames} from '../names/withNames.ts'
import {choicesAt} from './choices.ts'
import {DeskDoor} from './DeskDoor.tsx'
import {PickedInput} from './PickedInput.tsx'

/** `{newsroomDataset: 'production'}`: where the articles are that records are about. @public */
export type ConfidentialPluginOptions = {
  /** Where the articles are that the records are about. It is read, and never written to. */
  readonly newsroomDataset: string
  /** Of `defineNewsroom`, where it says what types are called otherwise: `{prefix: 'nr'}`. */
  readonly newsroom?: NamesDeclaration
}

const confidential = definePlugin<ConfidentialPluginOptions>(({newsroomDataset: dataset, newsroom = {}}) => ({
  name: 'sourceline-confidential',
  // Kept in a dataset of their own, that roles of the project read: nothing about a source is said there.
  document: {comments: {enabled: false}},
  tasks: {enabled: false},
  // It keeps the queries that were asked in the browser, for every workspace of this origin.
  tools: (others) => others.filter(({name}) => name !== 'vision'),
  // A model is sent nothing of the desk.
  schema: {types: (types) => types.map(keptFromAssist)},
  studio: {components: {layout: withNames(newsroom, (props: LayoutProps) => createElement(DeskDoor, props))}},
  form: {
    components: {
      input(props: InputProps) {
        const choices = choicesAt(props.path)
        if (!choices || !isStringInputProps(props)) return props.renderDefault(props)
        return createElement(PickedInput, {choices, dataset, field: props})
      },
    },
  },
}))

function keptFromAssist<Type extends {readonly options?: object}>(type: Type): Type {
  return {...type, options: {...type.options, aiAssist: {exclude: true}}}
}

/**
 * ```ts
 * defineConfig({…, dataset: 'confidential', plugins: [structureTool(), confidentialPlugin({newsroomDataset: 'production'})], schema: {types: confidentialTypes}})
 * ```
 *
 * @param options - see {@link ConfidentialPluginOptions}
 * @returns a plugin for the workspace of confidential records
 * @public
 */
export function confidentialPlugin(options: ConfidentialPluginOptions): ReturnType<typeof confidential> {
  return confidential(options)
}
