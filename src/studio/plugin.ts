import {definePlugin} from 'sanity'
import type {NamesDeclaration} from '../declaration/names.ts'
import {writtenNames} from '../declaration/written.ts'
import {documentActions} from './actions/index.ts'
import {CardPlugin} from './card/CardPlugin.tsx'
import {formComponents} from './form/index.ts'
import {givingWay, type OwnComponents} from './form/ownComponents.ts'
import {withDesk} from './gate/DeskContext.ts'
import type {Desk} from './gate/desk.ts'
import {withNames} from './names/withNames.ts'
import {KeepSaving} from './saving/KeepSaving.tsx'
import {sourcingPanel} from './sourcing/SourcingPanel.tsx'
import {cleanSources} from './uploads/CleanSource.tsx'

/** `{confidentialDataset: 'confidential'}`: where records of sources are kept, and who needs none. @public */
export type NewsroomPluginOptions = {
  /** The private dataset that holds what is known about sources. The plugin refuses to run in it. */
  readonly confidentialDataset?: string
  /**
   * This newsroom keeps no private dataset, and knows what that means: nobody's approval is asked, and what takes sourcing
   * records is told as not checked. Without this and without a dataset, unnamed sources are not published from the Studio.
   */
  readonly withoutRecords?: boolean
  /**
   * What `defineNewsroom` made, where it says what types are called otherwise: `{prefix: 'nr'}`. The one that `newsroomTypes` is
   * given, or the plugin knows none of the documents.
   */
  readonly newsroom?: NamesDeclaration
  /** React parts for types that a newsroom declares, by name: a declaration is data, and holds none. */
  readonly components?: OwnComponents
}

/** Documents of which there is exactly one: they are opened from the structure, never made from a list. */
const singletons: readonly string[] = ['policy']

const newsroom = definePlugin<NewsroomPluginOptions>(
  ({confidentialDataset, withoutRecords = false, newsroom: declared = {}, components = {}}) => {
    const names = writtenNames(declared)
    const desk: Desk = {
      dataset: confidentialDataset,
      withoutRecords: withoutRecords && confidentialDataset === undefined,
    }
    const panel = sourcingPanel(desk)
    return {
      name: 'sourceline',
      schema: {
        types: (types, {dataset}) => {
          if (dataset !== confidentialDataset) return types
          throw new Error(
            `newsroomPlugin: this workspace writes to "${dataset}", which is the confidential dataset. Articles written there would lie beside what is known about their sources. Give the newsroom workspace its own dataset.`,
          )
        },
      },
      document: {
        components: {unstable_layout: KeepSaving},
        actions: (usual, context) => documentActions(usual, context, desk, names),
        inspectors: (others, {documentType}) => (names.type(documentType) === 'article' ? [panel, ...others] : others),
        newDocumentOptions: (options) => options.filter(({templateId}) => !singletons.includes(names.type(templateId))),
      },
      studio: {components: {layout: withNames(declared, withDesk(desk))}},
      form: {
        image: {assetSources: cleanSources},
        file: {assetSources: cleanSources},
        components: {
          ...formComponents,
          input: givingWay((type) => components[type]?.input, formComponents.input),
          preview: givingWay((type) => components[type]?.preview),
          block: givingWay((type) => components[type]?.block),
          annotation: givingWay((type) => components[type]?.annotation),
          portableText: {plugins: CardPlugin},
        },
      },
    }
  },
)

/**
 * ```ts
 * defineConfig({…, plugins: [structureTool(), newsroomPlugin({confidentialDataset: 'confidential'})], schema: {types: newsroomTypes()}})
 * ```
 *
 * What an editor has in the Studio beyond the schemas: one Publish for a work and all its sources, attribution templates, and
 * forms that keep a name and a promise of anonymity out of the same document.
 *
 * @param options - see {@link NewsroomPluginOptions}
 * @returns a plugin for the newsroom workspace, not for the confidential one
 * @public
 */
export function newsroomPlugin(options: NewsroomPluginOptions = {}): ReturnType<typeof newsroom> {
  return newsroom(options)
}
