import {type Difference, relayDifferences} from '../diff/index.ts'
import type {Graph, GraphArticle, GraphAttribution} from '../graph.ts'
import {tidy} from '../tidy.ts'
import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'

export const relaysCredited: Rule = {
  id: 'S24',
  title: 'What others reported is credited to them.',
  severity: 'error',
  basedOn: [
    cite(published.apCredit, 'Facts gathered by others are attributed to them.'),
    cite(published.bbcGathering, 'What others reported is attributed.'),
  ],
  message: 'This is relayed, and nobody is credited.',
  mend: 'Name the work whose reporting it repeats.',
  check: inEachStory(({article, attributions}, {graph}) =>
    attributions
      .filter(({obtained}) => obtained === 'relay')
      .flatMap((relay) => {
        if (relay.via.length === 0) return [{path: pathOf(relay, 'via')}]
        const uncredited = relay.via.flatMap((work) => uncreditedOutlet(work, article, graph) ?? [])
        if (uncredited.length < relay.via.length) return []
        return [
          {
            path: pathOf(relay, 'via'),
            message: `The text does not name ${uncredited.join(' or ')}, whose reporting it repeats.`,
            mend: 'Name the outlet in the text.',
          },
        ]
      }),
  ),
}

/** The name of a work's outlet, where it is known and the article's text, if there is one, names it nowhere. */
function uncreditedOutlet(work: string, article: GraphArticle, graph: Graph): string | undefined {
  const outlet = (graph.reports.get(work) ?? graph.articles.get(work))?.outlet
  const organization = graph.organizations.get(outlet ?? '')
  if (organization === undefined || article.paragraphs.length === 0) return undefined
  const names = [organization.name, organization.adjective, ...(organization.alternateNames ?? [])]
    .flatMap((name) => name ?? [])
    .map((name) => name.replace(/^the /i, '').toLowerCase())
    .filter((name) => name !== '')
  if (names.length === 0) return undefined
  const texts = [article.title, article.standfirst ?? '', ...article.paragraphs]
  const isNamed = texts.some((text) => names.some((name) => text.toLowerCase().includes(name)))
  return isNamed ? undefined : organization.name
}

/** What of a difference an editor mends, and where. */
const pathOfField: Partial<Record<Difference['field'], string>> = {
  speaker: 'speaker',
  descriptor: 'descriptor',
  count: 'count',
  basis: 'basis',
  groundRule: 'groundRule',
  reason: 'reason',
}

export const relaysGainNothing: Rule = {
  id: 'S25',
  title: 'A relay may lose detail and never gains it.',
  severity: 'error',
  basedOn: [],
  convention:
    'A rewrite of 2025 made “two U.S. officials” into “high-ranking officials”, and moved a plan by five years.',
  message: 'This says more than the report it repeats.',
  mend: 'Say what that report says, and no more; or report the rest yourself, as an attribution of its own.',
  check: inEachStory(({attributions}, {graph}) =>
    attributions
      .filter(({obtained}) => obtained === 'relay')
      .flatMap((relay) => [
        ...gains(relay, graph).map((gain) => ({
          path: pathOf(relay, pathOfField[gain.field] ?? 'claim'),
          ...said(gain),
        })),
        ...rewordings(relay, graph),
      ]),
  ),
}

function gains(relay: GraphAttribution, graph: Graph): readonly Difference[] {
  return (relayDifferences(relay, graph)?.differences ?? []).filter(({severity}) => severity !== undefined)
}

/** Another wording whose parts nobody has filled in: whether it says more, an editor has to see. */
function rewordings(relay: GraphAttribution, graph: Graph) {
  const upstream = relayDifferences(relay, graph)?.upstream
  if (upstream === undefined || upstream.claim === relay.claim) return []
  const [theirs, ours] = [graph.claims.get(upstream.claim), graph.claims.get(relay.claim)]
  if (theirs?.slots !== undefined && ours?.slots !== undefined) return []
  return [
    {
      path: pathOf(relay, 'claim'),
      severity: 'warning' as const,
      message: `The report it repeats words it otherwise: “${tidy(theirs?.text ?? '')}”`,
      mend: 'Fill in the parts of both claims, so that what one says more than the other shows; or take that wording.',
    },
  ]
}

function said({severity = 'error', kind, upstream = 'nothing', relay = 'nothing'}: Difference) {
  return {
    severity,
    message:
      kind === 'generalised'
        ? `What this drops changes the claim: the report it repeats says ${upstream}.`
        : `The report it repeats says ${upstream}; this says ${relay}.`,
  }
}
