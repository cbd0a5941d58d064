import {AddIcon} from '@sanity/icons/Add'
import type {StructureResolver} from 'sanity/structure'
import {DeskEntriesPane} from './DeskEntriesPane.tsx'
import type {ConfidentialPluginOptions} from './index.ts'

/** A list per type of the private dataset. To add one, add a row. */
const lists = [
  {id: 'records', title: 'Sourcing records', type: 'sourcingRecord'},
  {id: 'approvals', title: 'Approvals', type: 'approval'},
] as const

/**
 * ```ts
 * structureTool({structure: confidentialStructure({newsroomDataset: 'production'})})
 * ```
 *
 * What is noted at the desk, under the headlines of the articles it is about.
 *
 * @param options - see {@link ConfidentialPluginOptions}
 * @public
 */
export function confidentialStructure({newsroomDataset}: ConfidentialPluginOptions): StructureResolver {
  return (S) =>
    S.list()
      .id('desk')
      .title('Records')
      .items(
        lists.map(({id, title, type}) =>
          S.listItem()
            .id(id)
            .title(title)
            .schemaType(type)
            .child(
              S.component(DeskEntriesPane)
                .id(id)
                .title(title)
                .options({type, newsroomDataset})
                .menuItems([
                  S.menuItem().title('Create').icon(AddIcon).intent({type: 'create', params: {type}}).showAsAction(),
                ])
                .child((child) => S.document().schemaType(type).documentId(child)),
            ),
        ),
      )
}
