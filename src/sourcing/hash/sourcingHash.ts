import type {Graph, GraphArticle, GraphAttribution} from '../graph.ts'
import {inAlphabet} from '../inAlphabet.ts'
import {canonicalJson} from './canonicalJson.ts'

/**
 * What the fingerprint covers, and how. It is part of what is hashed: a fingerprint of another version equals none of
 * this one, so an approval never stands for more than its approver was shown. To change what is covered, count it up.
 *
 * ```ts
 * approval.hashVersion === sourcingHashVersion
 * ```
 *
 * @public
 */
export const sourcingHashVersion = 2

/**
 * The fingerprint of what an approval approves: every word of an article, what it claims, and whom it puts that down to.
 * Any change of those is another fingerprint, and the approval lapses; a change of anything else (a picture, a topic, the
 * time an attribution was published, the order of a list, white space) is not.
 *
 * ```ts
 * await sourcingHash('our-article', graph) // '9f2c…', 64 hexadecimal digits
 * ```
 *
 * A draft and what is published of it have one fingerprint. What a relay leaves blank, "as upstream", is left out, so
 * that nobody else's document can void an approval.
 *
 * @returns SHA-256 of canonical JSON; an empty string, which approves nothing, for an article that is not in the graph.
 * @public
 */
export async function sourcingHash(articleId: string, graph: Graph): Promise<string> {
  const article = graph.articles.get(articleId)
  if (article === undefined) return ''
  return sha256({version: sourcingHashVersion, sourcing: sourcingOf(article, graph)})
}

/** @internal */
export async function sha256(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(canonicalJson(value))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @internal */
export function sourcingOf(article: GraphArticle, graph: Graph) {
  const attributions = article.attributions.flatMap((id) => graph.attributions.get(id) ?? [])
  const claims = new Set([
    ...article.centralClaims,
    ...article.marks.flatMap((mark) => mark.claims),
    ...attributions.map(({claim}) => claim),
  ])
  const marks = article.marks.map((mark) => ({
    ...mark,
    text: sameSpace(mark.text),
    claims: [...mark.claims].sort(inAlphabet),
  }))
  return {
    headline: sameSpace(article.title),
    standfirst: article.standfirst && sameSpace(article.standfirst),
    text: article.paragraphs.map(sameSpace).filter((paragraph) => paragraph !== ''),
    waivers: article.waivers.map((waiver) => ({...waiver})),
    centralClaims: [...article.centralClaims].sort(inAlphabet),
    aiUse: article.aiUse,
    marks: marks.sort((a, b) => inAlphabet(a.key, b.key) || inAlphabet(canonicalJson(a), canonicalJson(b))),
    attributions: attributions.map(asPrinted).sort((a, b) => inAlphabet(a.key, b.key)),
    claims: [...claims].sort(inAlphabet).map((id) => {
      const claim = graph.claims.get(id)
      return {
        id,
        text: claim?.text,
        slots: claim?.slots,
        serious: claim?.serious,
        about: claim && [...claim.about].sort(inAlphabet),
        concerns: claim && orNothing([...claim.concerns].sort(inAlphabet)),
      }
    }),
  }
}

/** However a text was pasted in, its words are what is approved. */
function sameSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined
}

/**
 * An attribution as its own text has it: nothing that was filled in from upstream or worked out from other documents,
 * and a default as if it had been left blank, which is what it means.
 *
 * @internal
 */
export function asPrinted(attribution: GraphAttribution) {
  const {filled = [], work, partOf, basis, groundRule, count, countStated, reason, evidence} = attribution
  const own = <Value>(field: NonNullable<GraphAttribution['filled']>[number], value: Value) =>
    filled.includes(field) ? undefined : value
  const isCounted = countStated && groundRule !== 'onRecord'
  return {
    key: attribution.key,
    claim: attribution.claim,
    stance: attribution.stance,
    denial: own('denial', attribution.denial),
    obtained: attribution.obtained,
    via: [...attribution.via].sort(inAlphabet),
    groundRule: own('groundRule', groundRule === 'background' ? undefined : groundRule),
    speaker: own('speaker', attribution.speaker),
    speakerRole: own('speakerRole', attribution.speakerRole),
    speaksFor: attribution.speaksFor,
    admission: attribution.admission,
    paid: attribution.paid || undefined,
    asked: attribution.asked,
    descriptor: own('descriptor', attribution.descriptor),
    count: own('count', isCounted ? {...count} : undefined),
    plural: own('plural', attribution.plural),
    about: own('about', attribution.about),
    basis: own('basis', basis === 'undisclosed' ? undefined : basis),
    reason: own('reason', reason.length === 0 ? undefined : [...reason].sort(inAlphabet)),
    content: attribution.content,
    tone: attribution.tone,
    quote: attribution.quote,
    partOf: partOf?.slice(work.id.length + 1),
    evidence: own('evidence', evidence && {...evidence, id: undefined}),
    saidAt: own('saidAt', attribution.saidAt),
    saidIn: own('saidIn', attribution.saidIn),
    interest: attribution.interest,
  }
}
