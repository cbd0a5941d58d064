import {toArticle, toClaim, toClaimCards} from '../../client/results/derived.ts'
import {libraryIn, rowsAround} from '../../client/results/region.ts'
import {wordingStyleValues} from '../../vocabulary.ts'
import {anonymousClaims} from './anonymous.ts'
import type {Region} from './region.ts'

/** What every page of a region shows, one page at a time. @internal */
export type Pages = {
  /** `null` where there is no such claim. */
  readonly claim: (id: string) => string | null
  readonly card: (id: string) => string | null
  readonly article: (root: Region['root']['articles'][number]) => string
  readonly isAnonymous: (claim: string) => boolean
}

/**
 * Reads a region as a newsroom reads the answer to each page's own question, with the same code, out of what that question would
 * bring.
 *
 * @internal
 */
export function pagesOf(region: Region): Pages {
  const library = libraryIn(region)
  const anonymous = anonymousClaims([...region.reports, ...region.articles])
  const inEveryStyle = (show: (style: (typeof wordingStyleValues)[number]) => unknown) =>
    JSON.stringify(wordingStyleValues.map(show))
  const of = (id: string) => rowsAround(id, region, library)
  const isThere = (id: string) => library.byId.get(id)?._type === 'claim'
  return {
    isAnonymous: (claim) => anonymous.has(claim),
    claim(id) {
      if (!isThere(id)) return null
      const answer = {root: {_id: id, topics: [], articles: []}, ...of(id)}
      return inEveryStyle((style) => toClaim(answer, {wording: {style}}))
    },
    card(id) {
      if (!isThere(id)) return null
      const answer = {root: {items: [{_id: id, topics: []}], more: false}, ...of(id)}
      return inEveryStyle((style) => toClaimCards(answer, {style}))
    },
    article(root) {
      const answer = {root, ...of(root._id)}
      return inEveryStyle((style) => toArticle(answer, {wording: {style}}))
    },
  }
}
