import type {Article, ArticleClaim, ClaimMark, TextBlock} from '../content/shown.ts'

/** A marked sentence with the card that it opens. */
export type MarkedSentence = {readonly card: string; readonly mark: ClaimMark; readonly claims: readonly ArticleClaim[]}

/** The number a claim has in the sourcing box. */
export function numberOf(claim: ArticleClaim, {claims}: Article): number {
  return claims.indexOf(claim) + 1
}

/** The sentence that a mark is on; none where readers can see none of its claims any more: then its words are plain text. */
export function sentenceOf(mark: ClaimMark, block: TextBlock, article: Article): MarkedSentence | undefined {
  const claims = article.claims.filter(({id}) => mark.claims.includes(id))
  return claims.length === 0 ? undefined : {card: `says-${block._key}-${mark._key}`, mark, claims}
}

/** Every marked sentence of an article, in the order of the text. */
export function markedSentences(article: Article): MarkedSentence[] {
  return article.body.flatMap((block) => {
    if (block._type !== 'block') return []
    const used = new Set(block.children.flatMap(({marks}) => marks))
    return block.markDefs.flatMap((mark) => {
      const isShown = mark._type === 'claimMark' && used.has(mark._key)
      return (isShown && sentenceOf(mark, block, article)) || []
    })
  })
}
