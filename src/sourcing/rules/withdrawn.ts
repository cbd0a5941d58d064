import type {AssessmentFinding, OrUnknown} from '../../vocabulary.ts'
import {asOf, withUpstream} from '../asOf.ts'
import type {NoticeFacts} from '../facts/status.ts'
import type {Graph, GraphArticle} from '../graph.ts'
import {isBy} from '../instant.ts'
import {sideOf} from '../stances.ts'
import {noticesOn} from '../status/noticed.ts'
import {pathOf} from './path.ts'
import {claimInWords, inEachStory, type Rule} from './rule.ts'
import type {StoryClaim} from './story.ts'

export const withdrawnTold: Rule = {
  id: 'S36',
  title: 'What others have taken back, we take back, or tell.',
  severity: 'error',
  basedOn: [],
  convention: 'Copies outlive a retraction where nobody tells their readers.',
  message: 'This rests on reporting that was taken back.',
  mend: 'Take it out, or publish a notice that names the claim and says what was withdrawn.',
  check: inEachStory(({article, claims}, {graph, at}) =>
    claims.flatMap((claim) => {
      const others = noticesBehind(claim, article, graph, at)
      const told = others.withdrawn.length > 0 ? others.withdrawn : others.noticed
      const untold = told.filter((notice) => !isTold(notice, claim, article, at))
      const [first] = claim.attributions.filter(({stance}) => sideOf[stance] === 'for')
      if (first === undefined || untold.length === 0) return []
      const isTakenBack = others.withdrawn.length > 0 && claim.independence.origins.max === 0
      return [
        {
          path: pathOf(first, 'via'),
          severity: isTakenBack ? ('error' as const) : ('warning' as const),
          message: `${claimInWords(claim, 'A claim')} rests on reporting that ${untold.map(said).join(' and ')}.`,
        },
      ]
    }),
  ),
}

function noticesBehind({id, attributions}: StoryClaim, article: GraphArticle, graph: Graph, at: string) {
  const behind = withUpstream(
    attributions.filter(({stance}) => sideOf[stance] === 'for'),
    graph,
    (attribution) => asOf(attribution, graph, at),
  ).filter(({work}) => work.id !== article.id)
  return noticesOn(id, behind, graph, at, [])
}

/** Ours says so too, since: in a notice, or in what it found of the claim. */
function isTold({at: since}: NoticeFacts, {id, claim}: StoryClaim, {notices}: GraphArticle, at: string): boolean {
  const isFound = (claim?.assessments ?? []).some(
    ({finding, at: found}) => doubts[finding] && isBy(found, at) && (since === undefined || isBy(since, found)),
  )
  return (
    isFound ||
    notices.some(
      ({kind, claims, at: told}) =>
        kind !== 'update' &&
        (claims.length === 0 || claims.includes(id)) &&
        isBy(told, at) &&
        (since === undefined || isBy(since, told)),
    )
  )
}

/** Findings that tell readers not to rely on the claim as it is worded. */
const doubts: Record<OrUnknown<AssessmentFinding>, boolean> = {
  open: false,
  confirmed: false,
  partlyConfirmed: true,
  unresolved: true,
  refuted: true,
  misquoted: true,
  withdrawn: true,
  void: false,
  unknown: false,
}

const verbs: Record<NoticeFacts['kind'], string> = {
  unknown: 'gave notice of',
  correction: 'corrected',
  clarification: 'clarified',
  editorsNote: 'called into question',
  update: 'updated',
  retraction: 'retracted',
  removal: 'took down',
}

function said({who, kind}: NoticeFacts): string {
  return `${who.kind === 'outlet' && who.name !== '' ? who.name : 'its outlet'} ${verbs[kind]}`
}
