import type {Graph, GraphArticle, GraphClaim} from '../graph.ts'
import {contestOf} from '../status/contest.ts'
import {isRead} from './language.ts'
import {inEachStory, type Rule} from './rule.ts'
import {wordsBy} from './said.ts'
import type {StoryClaim} from './story.ts'
import {meaningfulWords} from './wordsOf.ts'

export const headlineAttributed: Rule = {
  id: 'S35',
  title: 'No headline states as fact what stands on unnamed sources or is disputed.',
  severity: 'warning',
  basedOn: [],
  convention: 'Many read no more than the headline.',
  message: 'This states as fact what stands on unnamed sources, or is disputed.',
  mend: 'Say who says so in the headline, or that it is disputed.',
  readsText: true,
  check: inEachStory(({article, central, claims}, {graph, at, read}) => {
    if (!isRead(article)) return []
    const open = central.filter(
      ({id, isUnnamedOnly}) => isUnnamedOnly || contestOf(id, graph, at).level !== 'uncontested',
    )
    const wordings = open.flatMap(({id}) => wordingsOf(id, claims, graph))
    return headings(article).flatMap(({path, text}) => {
      const isFact = wordsBy(read).headingAttribution(text) === null && wordings.some((claim) => states(text, claim))
      return isFact ? [{path}] : []
    })
  }),
}

function headings({title, standfirst = ''}: GraphArticle) {
  return [
    {path: 'headline', text: title},
    {path: 'standfirst', text: standfirst},
  ]
}

/** What a heading says when it goes further than the claim: the claim's other wordings, unless the article has them as claims. */
function wordingsOf(id: string, claims: readonly StoryClaim[], graph: Graph): readonly GraphClaim[] {
  const own = graph.claims.get(id)
  const others = [...graph.claims.values()].filter(
    (claim) => (claim.variantOf === id || claim.id === own?.variantOf) && !claims.some((each) => each.id === claim.id),
  )
  return own === undefined ? others : [own, ...others]
}

/**
 * Whether a heading makes a claim: at least half of its words that mean something are the claim's, and of them two at
 * least, or what was done.
 */
function states(heading: string, {text, slots}: GraphClaim): boolean {
  const said = meaningfulWords(heading)
  const claimed = meaningfulWords(text)
  const done = meaningfulWords(slots?.action ?? '')
  const shared = [...said].filter((word) => claimed.has(word))
  return (shared.length >= 2 || shared.some((word) => done.has(word))) && shared.length * 2 >= said.size
}
