import * as z from 'zod/mini'
import {list} from '../queries/shapes/list.ts'
import {object} from '../queries/shapes/object.ts'
import {type ContentType, contentTypes} from '../references/contentTypes.ts'
import type {DeclaredNewsroom} from '../references/ownRows.ts'
import {type ToldGroup, toldGroups} from './closure/groups.ts'

/** The types whose changes concern pages: ours, and the newsroom's own. @internal */
export function typesOf(newsroom: DeclaredNewsroom | undefined): readonly string[] {
  return [...contentTypes, ...Object.keys(newsroom?.types ?? {})]
}

/** @internal */
export const operations = ['create', 'update', 'delete'] as const

const text = z.string()
/** Ids are compared and put into tags, nothing else; longer ones are not Sanity's. */
const id = text.check(z.minLength(1), z.maxLength(256))
const optional = z.nullable(text)
const ids = list(id)

/** @internal */
export const keys = object({
  slug: optional,
  kind: optional,
  publishedAt: optional,
  authors: ids,
  topics: ids,
  broader: optional,
  variantOf: optional,
  claims: ids,
  stated: z.optional(ids),
  memberOf: z.optional(optional),
  rivals: z.optional(ids),
  finding: z.optional(optional),
})

/** @internal */
export const contentChange = object({
  id,
  type: z.string().check(z.minLength(1), z.maxLength(128)),
  operation: z.enum(operations),
  revision: optional,
  previous: z.optional(optional),
  updatedAt: optional,
  before: z.nullable(keys),
  after: z.nullable(keys),
  changed: z.array(z.enum(toldGroups)),
  was: z.optional(z.nullable(z.record(text, z.unknown()))),
  prose: z.optional(z.array(text)),
})

/** A change as a journal keeps it. @throws when it is none: then something else has written there @internal */
export function contentChangeIn(text: string): ContentChange {
  return z.parse(contentChange, JSON.parse(text))
}

/**
 * The addresses a document is found under and what it points at, before or after a change: ids and slugs, never prose.
 *
 * @public
 */
export type Keys = {
  readonly slug: string | null
  readonly kind: string | null
  readonly publishedAt: string | null
  readonly authors: readonly string[]
  readonly topics: readonly string[]
  readonly broader: string | null
  readonly variantOf: string | null
  /** Those of attributions, marks, central claims and notices. */
  readonly claims: readonly string[]
  /** Those of attributions alone; all of `claims` where a webhook registered earlier does not tell them apart. */
  readonly stated?: readonly string[] | undefined
  /** What a person or an organization belongs to. */
  readonly memberOf?: string | null | undefined
  /** The accounts a claim cannot be right together with. */
  readonly rivals?: readonly string[] | undefined
  /** What a claim is assessed as. */
  readonly finding?: string | null | undefined
}

/**
 * What a webhook tells about one changed document.
 *
 * ```ts
 * {id: '5f93fe35-…', type: 'article', operation: 'update', revision: 'k2…', updatedAt: '2026-03-02T11:00:00Z',
 *  before: {slug: 'veto', …}, after: {slug: 'veto', …}, changed: ['entry', 'card', 'cited']}
 * ```
 *
 * @public
 */
export type ContentChange = {
  readonly id: string
  /** One of ours, or of the newsroom's own. */
  readonly type: ContentType | (string & {})
  readonly operation: (typeof operations)[number]
  /** Of the document as it is now; of a deleted one, as it last was. */
  readonly revision: string | null
  /** Of the document before: `null` where it was created, nothing where a webhook registered earlier does not tell. */
  readonly previous?: string | null | undefined
  readonly updatedAt: string | null
  /** From a header the signature does not cover: good for a log, never for a decision. */
  readonly transaction?: string
  readonly before: Keys | null
  readonly after: Keys | null
  /** The ways of showing the document that read something which changed. */
  readonly changed: readonly ToldGroup[]
  /** What sourcing reads of an updated document, as it was: facts, and of prose whether there was any. Never prose. */
  readonly was?: Readonly<Record<string, unknown>> | null | undefined
  /** The stored fields whose prose is other than it was. */
  readonly prose?: readonly string[] | undefined
}
