import {tag} from '../../queries/tags/tags.ts'
import type {ContentChange} from '../change.ts'
import {anonymousAmong} from './anonymous.ts'
import type {Asking} from './ask.ts'
import type {Facets} from './facets.ts'
import type {Itself} from './itself.ts'
import type {Links} from './links.ts'
import {anonymousLists, articleLists, claimLists} from './lists.ts'
import {ownPage} from './ownPage.ts'
import type {Purge} from './purge.ts'

/*
 * Where a document shows without being read for sourcing: a name in a byline, a topic, what somebody belongs to, an article in
 * the list on a claim's page. These follow from one reference each.
 */

/** Adds every page that shows the name, or the card, of the changed document. @internal */
export async function addShown(
  change: ContentChange,
  {groups, both, isShown}: Itself,
  {asking, facets, purge}: {asking: Asking; facets: Facets; purge: Purge},
): Promise<void> {
  const {id, type, before, after} = change
  if (type === 'article' && isShown) {
    const claims = both((keys) => keys.claims)
    const moved = claims.filter((claim) => before?.claims.includes(claim) !== after?.claims.includes(claim))
    for (const claim of groups.has('card') ? claims : moved) purge.add([tag.claim(claim)], [id, claim])
  }
  if (type === 'topic' && (groups.has('entry') || groups.has('name'))) {
    for (const {id: topic, slug} of facets.below(id)) if (slug !== null) purge.add([tag.topic(slug)], [id, topic])
    for (const topic of both(({broader}) => (broader === null ? [] : [broader]))) {
      const slug = facets.slugOf(topic)
      if (slug !== null) purge.add([tag.topic(slug)], [id, topic])
    }
  }
  if (!groups.has('name')) return
  for await (const rows of asking.back([id])) {
    for (const row of rows) addNaming(id, row, facets, purge)
    const filed = rows.filter(({_type, topics}) => _type === 'claim' && topics.includes(id))
    const claims = filed.map(({_id}) => _id)
    const anonymous = claims.length === 0 ? undefined : await anonymousAmong(claims, asking)
    for (const {_id, topics} of filed) {
      if (anonymous?.has(_id)) purge.add(anonymousLists(topics, facets), [id, _id])
    }
  }
}

function addNaming(id: string, row: Links, facets: Facets, purge: Purge): void {
  const {_id, _type, slug, kind, authors, topics, names, finding, isShown, claims} = row
  if (isShown !== true || !names.includes(id)) return
  const because = [id, _id]
  purge.add(ownPage(_type, {id: _id, slugs: [slug]}), because)
  if (_type === 'claim') purge.add(claimLists({findings: [finding], topics}, facets), because)
  if (_type !== 'article') return
  purge.add(articleLists({kinds: [kind], authors, topics}, facets), because)
  for (const claim of claims) purge.add([tag.claim(claim)], [...because, claim])
}
