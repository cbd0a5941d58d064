/** The lists an editor works from: today's articles first, then what they rest on, then what changes rarely. */

import type {ComponentType} from 'react'
import type {ListBuilder, ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {apiVersion} from '../references/apiVersion.ts'
import {articleKind} from '../vocabulary.ts'
import {icons} from './appearance.ts'

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
    filter: 'count(attributions[stance in ["denies", "partlyDenies"]]) > 0',
    ordering: newestFirst,
  },
  {
    id: 'articles-corrected',
    title: 'Corrected',
    type: 'article',
    filter: 'count(notices[kind in ["correction", "retraction", "removal"]]) > 0',
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

/** Topics are at most this deep; see the schema's own rule. */
const topicLevels = 6

/**
 * ```ts
 * structureTool({structure: newsroomStructure})
 * ```
 *
 * @public
 */
export const newsroomStructure: StructureResolver = (S) =>
  S.list()
    .id('newsroom')
    .title('Newsroom')
    .items([
      folder(S, 'articles', 'Articles', icons.article, [
        ...articles.map((listing) => listed(S, listing)),
        S.divider(),
        ...articlesBySourcing.map((listing) => listed(S, listing)),
        S.divider(),
        ...articlesByKind.map((listing) => listed(S, listing)),
      ]),
      folder(
        S,
        'claims',
        'Claims',
        icons.claim,
        claims.map((listing) => listed(S, listing)),
      ),
      folder(
        S,
        'reports',
        'Reports by others',
        icons.report,
        reports.map((listing) => listed(S, listing)),
      ),
      S.divider(),
      listed(S, {id: 'people', title: 'People', type: 'person', ordering: byName}),
      listed(S, {id: 'organizations', title: 'Organizations', type: 'organization', ordering: byName}),
      topics(S),
      S.divider(),
      withIcon(S.listItem().id('policy').title('Sourcing policy').schemaType('policy'), icons.policy).child(
        S.document().schemaType('policy').documentId('policy').title('Sourcing policy'),
      ),
    ])

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

function listed(S: StructureBuilder, listing: Listing): ListItemBuilder {
  const item = S.listItem().id(listing.id).title(listing.title).schemaType(listing.type)
  return withIcon(item, icons[listing.type]).child(documents(S, listing))
}

function documents(S: StructureBuilder, {id, title, type, filter, params, ordering}: Listing) {
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

/** Topics as a reader knows them: the broad ones, and below each what is narrower. */
function topics(S: StructureBuilder): ListItemBuilder {
  const top: Listing = {
    id: 'topics-top',
    title: 'Topics',
    type: 'topic',
    filter: '!defined(broader)',
    ordering: byName,
  }
  return withIcon(S.listItem().id('topics').title('Topics').schemaType('topic'), icons.topic).child(
    browsed(documents(S, top)).child((id) => narrower(S, id, 1)),
  )
}

/**
 * A list one walks down. A new topic, or one that was searched for, opens as itself: the Studio would else look for it here, and
 * show what is narrower instead of its form.
 */
const browsed = (list: ReturnType<typeof documents>) => list.canHandleIntent(() => false)

function narrower(S: StructureBuilder, id: string, level: number): ListBuilder {
  const below: Listing = {
    id: `topics-${level}`,
    title: 'Narrower topics',
    type: 'topic',
    filter: 'broader._ref == $broader',
    params: {broader: id},
    ordering: byName,
  }
  const list = browsed(documents(S, below))
  return S.list()
    .id(id)
    .title('Topic')
    .items([
      S.listItem()
        .id('edit')
        .title('This topic')
        .schemaType('topic')
        .child(S.document().schemaType('topic').documentId(id)),
      S.listItem()
        .id('narrower')
        .title('Narrower topics')
        .schemaType('topic')
        .child(level < topicLevels ? list.child((child) => narrower(S, child, level + 1)) : list),
    ])
}
