import type * as z from 'zod/mini'
import type {article} from '../../queries/article.ts'
import type {GraphAttribution} from '../../sourcing/graph.ts'
import {sourcingNote} from '../../sourcing/note/index.ts'
import type {Wording} from '../../sourcing/wording/wording.ts'
import {groupBy} from '../groupBy.ts'
import {toAttribution} from './attribution.ts'
import {toBody} from './body.ts'
import {toBylines} from './byline.ts'
import {toFigure} from './figure.ts'
import {lazily, withLater} from './lazily.ts'
import {toNotice} from './notice.ts'
import {readSlice, type Slice} from './slice.ts'
import {toTopicReference} from './topicReference.ts'
import type {Article, ArticleClaim} from './types.ts'

type Answer = NonNullable<z.output<typeof article>>

/** @internal */
export function toArticle({root, ...rows}: Answer, {wording}: {readonly wording: Wording}): Article {
  const slice = readSlice(rows, wording, root)
  const stated = lazily(() => attributionsOf(root, slice))
  const byClaim = lazily(() => groupBy(stated(), ({claim}) => claim))
  const of = (claim: string) =>
    byClaim()
      .get(claim)
      ?.map(({id}) => id) ?? []
  const seen = (claim: string) => slice.graph().claims.has(claim)
  return withLater<Article, 'body' | 'claims' | 'attributions' | 'sourcingNote'>(
    {
      id: root._id,
      headline: root.headline,
      standfirst: root.standfirst,
      slug: root.slug.current,
      kind: root.kind,
      language: root.language,
      origin: root.origin,
      basedOn: (root.basedOn && slice.works().get(root.basedOn._ref)) ?? null,
      publishedAt: root.publishedAt,
      modifiedAt: root.modifiedAt,
      aiUse: root.aiUse,
      authors: toBylines(root.authors),
      topics: root.topics.map(toTopicReference),
      image: toFigure(root.image),
      notices: root.notices.map(toNotice),
    },
    {
      body: () => toBody(root.body, (claims) => ({claims: claims.filter(seen), attributions: claims.flatMap(of)})),
      claims: () => claimsOf(root, stated()).flatMap((id) => toArticleClaim(id, root, slice, of(id))),
      attributions: () => stated().map((attribution) => toAttribution(attribution, slice)),
      sourcingNote: () => sourcingNote(root._id, slice.graph(), slice.at(), slice.wording),
    },
  )
}

/** The work's own; a translation carries none, and stands on those of what it translates. */
function attributionsOf(root: Answer['root'], {graph}: Slice): GraphAttribution[] {
  const works = [root._id, ...(root.origin === 'translation' && root.basedOn ? [root.basedOn._ref] : [])]
  return [...graph().attributions.values()].filter(({work}) => works.includes(work.id))
}

/** Every claim of the article once: as marked in the text, then the rest. */
function claimsOf(root: Answer['root'], attributions: readonly GraphAttribution[]): string[] {
  const marked = root.body.flatMap((item) =>
    item._type === 'block' ? item.markDefs.flatMap((mark) => (mark._type === 'claimMark' ? mark.claims : [])) : [],
  )
  const refs = [...marked, ...root.centralClaims, ...root.notices.flatMap(({claims}) => claims)].map(({_ref}) => _ref)
  return [...new Set([...refs, ...attributions.map(({claim}) => claim)])]
}

function toArticleClaim(id: string, root: Answer['root'], slice: Slice, attributions: string[]): ArticleClaim | [] {
  const claim = slice.rows.claims.find(({_id}) => _id === id)
  if (!claim) return []
  const central = root.centralClaims.some(({_ref}) => _ref === id)
  return {id, text: claim.text, central, status: slice.status(id), attributions}
}
