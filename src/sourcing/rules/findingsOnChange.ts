import {diffAttribution} from '../diff/index.ts'
import type {Graph, GraphArticle, GraphAttribution} from '../graph.ts'
import {canonicalJson} from '../hash/canonicalJson.ts'
import {asPrinted} from '../hash/sourcingHash.ts'
import {sideOf} from '../stances.ts'
import {tidy} from '../tidy.ts'
import {type Finding, isFinding} from './finding.ts'
import {findingsBy} from './findings.ts'
import {pathOf} from './path.ts'
import type {HousePolicy} from './policy.ts'
import type {Breach} from './rule.ts'
import {isUnnamed} from './story.ts'
import {rules} from './table.ts'

/**
 * What no single version of an article shows: that the next one gives away more of a source than the published one
 * did, or changes its sourcing and tells readers nothing.
 *
 * ```ts
 * // published: "a U.S. official"; next: "a senior official of the National Security Council"
 * findingsOnChange(published, next, policy)
 * // [{rule: 'S11', severity: 'error', document: '5f93fe35-…', path: 'attributions[_key=="a"].descriptor', …}]
 * ```
 *
 * @param published - The graph as readers have it.
 * @param next - The same with the drafts that are about to be published, under the ids they will have.
 * @public
 */
export function findingsOnChange(published: Graph, next: Graph, policy: HousePolicy): Finding[] {
  const changed = [...next.articles.values()].flatMap((article) => {
    const before = published.articles.get(article.id)
    return before === undefined || before.draft ? [] : [{before, after: article}]
  })
  const table = [
    {...rules.S11, check: () => changed.flatMap((article) => givenAway(article, published, next))},
    {...rules.S26, check: () => changed.flatMap((article) => leftAlone(article, published, next))},
    {...rules.S32, check: () => changed.flatMap((article) => untold(article, published, next))},
  ]
  return findingsBy(table, {graph: next, at: '', stories: []}, policy).filter(isFinding)
}

type Changed = {readonly before: GraphArticle; readonly after: GraphArticle}

function attributionsOf({attributions}: GraphArticle, graph: Graph): GraphAttribution[] {
  return attributions.flatMap((id) => graph.attributions.get(id) ?? [])
}

/** A promise was made for the description that was published: every detail added to it may find somebody out. */
function givenAway({before, after}: Changed, published: Graph, next: Graph): Breach[] {
  const known = new Map(attributionsOf(before, published).map((attribution) => [attribution.id, attribution]))
  return attributionsOf(after, next).flatMap((attribution) => {
    const was = known.get(attribution.id)
    if (was === undefined || attribution.obtained !== 'own' || !isUnnamed(was)) return []
    const isNamedNow = attribution.groundRule === 'onRecord'
    const gains = diffAttribution(was, attribution, next).some(
      ({field, kind}) => field === 'descriptor' && kind !== 'kept' && kind !== 'generalised',
    )
    if (!isNamedNow && !gains) return []
    return [
      {
        document: after.id,
        path: pathOf(attribution, isNamedNow ? 'groundRule' : 'descriptor'),
        message: isNamedNow
          ? 'Published without a name, and about to be published with one.'
          : 'This says more about the source than what is published.',
        mend: 'Agree it with the source first; then publish it as an attribution of its own. Or restore what is published.',
      },
    ]
  })
}

/** A sentence that was put down to somebody does not become the newsroom's own by their going. */
function leftAlone({before, after}: Changed, published: Graph, next: Graph): Breach[] {
  const supported = (article: GraphArticle, graph: Graph) =>
    new Set(attributionsOf(article, graph).flatMap(({claim, stance}) => (sideOf[stance] === 'for' ? [claim] : [])))
  const [was, is] = [supported(before, published), supported(after, next)]
  const isLeft = (claim: string) => was.has(claim) && !is.has(claim)
  return after.marks
    .filter(({claims}) => claims.some(isLeft) && !claims.some((claim) => is.has(claim)))
    .map(({text}) => ({
      document: after.id,
      path: 'body',
      message: `The text still says “${text}”, and whoever it was put down to has been taken out.`,
      mend: 'Take the sentence out as well, or say who stands behind it now.',
    }))
}

/** Text changed first and told on complaint has cost newsrooms more than the error did. */
function untold({before, after}: Changed, published: Graph, next: Graph): Breach[] {
  if (after.notices.length > before.notices.length) return []
  const what = changedWithoutNotice({before, after}, published, next)
  if (what === undefined) return []
  return [
    {
      document: after.id,
      path: 'notices',
      severity: 'warning',
      message: `${what}, and no notice tells readers.`,
      mend: 'Add a notice: a correction, if something was wrong.',
    },
  ]
}

function changedWithoutNotice({before, after}: Changed, published: Graph, next: Graph): string | undefined {
  const printed = new Map(attributionsOf(after, next).map((item) => [item.id, canonicalJson(asPrinted(item))]))
  const isSourcingChanged = attributionsOf(before, published).some(
    (attribution) => printed.get(attribution.id) !== canonicalJson(asPrinted(attribution)),
  )
  if (isSourcingChanged) return 'Published sourcing is changed or taken out'
  if (tidy(before.title) !== tidy(after.title)) return 'The published headline is changed'
  if (tidy(before.standfirst ?? '') !== tidy(after.standfirst ?? '')) return 'The published standfirst is changed'
  const isReworded = claimsOf(after).some((id) => {
    const [was, is] = [published.claims.get(id)?.text, next.claims.get(id)?.text]
    return was !== undefined && is !== undefined && tidy(was) !== tidy(is)
  })
  return isReworded ? 'What a claim of this story says is changed' : undefined
}

function claimsOf({centralClaims, marks}: GraphArticle): string[] {
  return [...centralClaims, ...marks.flatMap(({claims}) => claims)]
}
