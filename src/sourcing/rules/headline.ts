import type {Graph, GraphArticle} from '../graph.ts'
import {contestOf} from '../status/contest.ts'
import {isEnglish} from './language.ts'
import {inEachStory, type Rule} from './rule.ts'

export const headlineAttributed: Rule = {
  id: 'S35',
  title: 'No headline states as fact what stands on unnamed sources or is disputed.',
  severity: 'warning',
  basedOn: [],
  convention: 'Many read no more than the headline.',
  message: 'This states as fact what stands on unnamed sources, or is disputed.',
  mend: 'Say who says so in the headline, or that it is disputed.',
  readsText: true,
  check: inEachStory(({article, central}, {graph, at, read}) => {
    if (read === undefined || !isEnglish(article)) return []
    const open = central.filter(
      ({id, isUnnamedOnly}) => isUnnamedOnly || contestOf(id, graph, at).level !== 'uncontested',
    )
    return headings(article).flatMap(({path, text}) => {
      const isFact = read.headingAttribution(text) === null && open.some(({id}) => states(text, id, graph))
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

/** Whether a heading makes a claim: at least half of its words that mean something are the claim's, and two at least. */
function states(heading: string, claim: string, graph: Graph): boolean {
  const said = meaningful(heading)
  const claimed = meaningful(graph.claims.get(claim)?.text ?? '')
  const shared = [...said].filter((word) => claimed.has(word)).length
  return shared >= 2 && shared * 2 >= said.size
}

/** Words of four letters and more, without the endings that tell a headline's tense from a sentence's. */
function meaningful(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?:ed|es|s)$/, '')))
}
