/** The lists an editor works from: today's articles first, then what they rest on, then what changes rarely. */

import {AddIcon} from '@sanity/icons/Add'
import type {ComponentType} from 'react'
import type {ListItemBuilder, StructureBuilder, StructureResolver, UserComponent} from 'sanity/structure'
import type {NamesDeclaration} from '../declaration/names.ts'
import {writtenNames} from '../declaration/written.ts'
import {apiVersion} from '../references/apiVersion.ts'
import {scopeOf} from '../sourcing/notices.ts'
import {sideOf} from '../sourcing/stances.ts'
import {articleKind, noticeKindValues, stanceValues} from '../vocabulary.ts'
import {icons} from './appearance.ts'
import {TopicTreePane} from './lists/TopicTreePane.tsx'
import {WorkListPane} from './lists/WorkListPane.tsx'
import {workLists} from './lists/workLists.ts'

type Ordering = {readonly field: string; readonly direction: 'asc' | 'desc'}

const newestFirst: readonly Ordering[] = [
  {field: 'publishedAt', direction: 'desc'},
  {field: '_updatedAt', direction: 'desc'},
]
const lastEdited: readonly Ordering[] = [{field: '_updatedAt', direction: 'desc'}]
const byName: readonly Ordering[] = [{field: 'name', direction: 'asc'}]

/** One list of documents: what it is called, what is in it, in which order. */
type Listing = {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly filter?: string
  readonly params?: Readonly<Record<string, string>>
  readonly ordering?: readonly Ordering[]
}

const articles: readonly Listing[] = [
  {id: 'articles-recent', title: 'Newest', type: 'article', ordering: newestFirst},
  {id: 'articles-edited', title: 'Last edited', type: 'article', ordering: lastEdited},
]

const denying = stanceValues.filter((stance) => sideOf[stance] === 'against')
const takingBack = noticeKindValues.filter((kind) => scopeOf[kind] !== 'nothing')

/** What editors ask for: the state of the sourcing, by what is stored. */
const articlesBySourcing: readonly Listing[] = [
  {
    id: 'articles-unsourced',
    title: 'Marked, and nobody said yet',
    type: 'article',
    filter: 'count(body[].markDefs[_type == "claimMark"]) > 0 && count(attributions) == 0',
    ordering: lastEdited,
  },
  {
    id: 'articles-unnamed',
    title: 'On unnamed sources only',
    type: 'article',
    filter: 'count(attributions) > 0 && count(attributions[groundRule == "onRecord"]) == 0',
    ordering: newestFirst,
  },
  {
    id: 'articles-denied',
    title: 'Denied',
    type: 'article',
    filter: `count(attributions[stance in ${JSON.stringify(denying)}]) > 0`,
    ordering: newestFirst,
  },
  {
    id: 'articles-corrected',
    title: 'Corrected',
    type: 'article',
    filter: `count(notices[kind in ${JSON.stringify(takingBack)}]) > 0`,
    ordering: newestFirst,
  },
]

const articlesByKind: readonly Listing[] = articleKind.map(({value, title}) => ({
  id: `articles-${value}`,
  title,
  type: 'article',
  filter: 'kind == $kind',
  params: {kind: value},
  ordering: newestFirst,
}))

const claims: readonly Listing[] = [
  {id: 'claims-all', title: 'All claims', type: 'claim', ordering: lastEdited},
  {
    id: 'claims-open',
    title: 'Not assessed yet',
    type: 'claim',
    filter: '!defined(assessments) || assessments[-1].finding == "open"',
    ordering: lastEdited,
  },
  {id: 'claims-serious', title: 'Serious', type: 'claim', filter: 'serious == true', ordering: lastEdited},
]

const reports: readonly Listing[] = [
  {id: 'reports-all', title: 'All reports', type: 'report', ordering: newestFirst},
  {
    id: 'reports-unknown',
    title: 'Of unknown outlets',
    type: 'report',
    filter: '!defined(outlet)',
    ordering: newestFirst,
  },
]

/**
 * ```ts
 * structureTool({structure: newsroomStructure})
 * ```
 *
 * @public
 */
export const newsroomStructure: StructureResolver = structureFor({})

/**
 * The lists of a newsroom that stores its types under other names.
 *
 * ```ts
 * structureTool({structure: structureFor(defineNewsroom({prefix: 'nr'}))})
 * ```
 *
 * @param newsroom - what `defineNewsroom` made
 * @returns what `structureTool` takes as its `structure`
 * @public
 */
export function structureFor(newsroom: NamesDeclaration): StructureResolver {
  const {stored} = writtenNames(newsroom)
  return (S) => newsroomLists({S, stored})
}

/** What lists are made with: Sanity's builder, and what the newsroom's types are stored under. */
type Making = {readonly S: StructureBuilder; readonly stored: (type: string) => string}

function newsroomLists(making: Making) {
  const {S, stored} = making
  return S.list()
    .id('newsroom')
    .title('Newsroom')
    .items([
      folder(S, 'articles', 'Articles', icons.article, [
        ...articles.map((listing) => listed(making, listing)),
        S.divider(),
        ...workLists.map((list) =>
          made(making, {id: `articles-${list.id}`, title: list.title, type: 'article'}, WorkListPane, {list: list.id}),
        ),
        S.divider(),
        ...articlesBySourcing.map((listing) => listed(making, listing)),
        S.divider(),
        ...articlesByKind.map((listing) => listed(making, listing)),
      ]),
      folder(
        S,
        'claims',
        'Claims',
        icons.claim,
        claims.map((listing) => listed(making, listing)),
      ),
      folder(
        S,
        'reports',
        'Reports by others',
        icons.report,
        reports.map((listing) => listed(making, listing)),
      ),
      S.divider(),
      listed(making, {id: 'people', title: 'People', type: 'person', ordering: byName}),
      listed(making, {id: 'organizations', title: 'Organizations', type: 'organization', ordering: byName}),
      made(making, {id: 'topics', title: 'Topics', type: 'topic'}, TopicTreePane),
      S.divider(),
      withIcon(S.listItem().id('policy').title('Sourcing policy').schemaType(stored('policy')), icons.policy).child(
        S.document().schemaType(stored('policy')).documentId('policy').title('Sourcing policy'),
      ),
    ])
}

function folder(
  S: StructureBuilder,
  id: string,
  title: string,
  icon: ComponentType | undefined,
  items: (ListItemBuilder | ReturnType<StructureBuilder['divider']>)[],
): ListItemBuilder {
  return withIcon(S.listItem().id(id).title(title), icon).child(S.list().id(id).title(title).items(items))
}

function withIcon(item: ListItemBuilder, icon: ComponentType | undefined): ListItemBuilder {
  return icon ? item.icon(icon) : item
}

function listed(making: Making, listing: Listing): ListItemBuilder {
  const {S, stored} = making
  const item = S.listItem().id(listing.id).title(listing.title).schemaType(stored(listing.type))
  return withIcon(item, icons[listing.type]).child(documents(making, listing))
}

function documents({S, stored}: Making, {id, title, type: known, filter, params, ordering}: Listing) {
  const type = stored(known)
  const condition = filter ? `_type == $type && (${filter})` : '_type == $type'
  return S.documentList()
    .id(id)
    .title(title)
    .schemaType(type)
    .apiVersion(apiVersion)
    .filter(condition)
    .params({type, ...params})
    .defaultOrdering([...(ordering ?? lastEdited)])
    .initialValueTemplates([S.initialValueTemplateItem(type)])
}

/** A list that is made of more than a query can say: each entry opens its document beside it. */
function made(
  {S, stored}: Making,
  {id, title, type: known}: Pick<Listing, 'id' | 'title' | 'type'>,
  component: UserComponent,
  options: Record<string, unknown> = {},
): ListItemBuilder {
  const type = stored(known)
  const pane = S.component(component)
    .id(id)
    .title(title)
    .options(options)
    .menuItems([S.menuItem().title('Create').icon(AddIcon).intent({type: 'create', params: {type}}).showAsAction()])
    .child((child) => S.document().schemaType(type).documentId(child))
  return withIcon(S.listItem().id(id).title(title).schemaType(type), icons[known]).child(pane)
}
