import {type Tag, tag} from '../../queries/tags/tags.ts'
import type {ContentType} from '../../references/contentTypes.ts'

type OwnPage = (address: {readonly id: string; readonly slugs: readonly string[]}) => Tag[]

const ownPages: Readonly<Record<string, OwnPage>> = {
  article: ({slugs}) => slugs.map(tag.article),
  report: () => [],
  claim: ({id}) => [tag.claim(id)],
  person: ({id, slugs}) => [id, ...slugs].map(tag.person),
  organization: ({id}) => [tag.organization(id)],
  topic: ({slugs}) => slugs.map(tag.topic),
  policy: () => [tag.policy],
} satisfies Record<ContentType, OwnPage>

/**
 * The tags of a document's own page; of one of a newsroom's own type, with that of its list.
 *
 * ```ts
 * ownPage('person', {id: 'weber', slugs: ['anna-weber', null]}) // ['person:weber', 'person:anna-weber']
 * ownPage('event', {id: 'gala', slugs: []})               // ['own:event', 'own:event:gala']
 * ```
 *
 * @internal
 */
export function ownPage(type: string, {id, slugs}: {id: string; slugs: readonly (string | null)[]}): Tag[] {
  const address = {id, slugs: slugs.filter((slug) => slug !== null)}
  const page = Object.hasOwn(ownPages, type) ? ownPages[type] : undefined
  return page?.(address) ?? [tag.own(type), ...[id, ...address.slugs].map((key) => tag.own(type, key))]
}
