import {reaches, rolesOfLevel, standing} from '../confidential/approvals/standing.ts'
import {type Decided, type Judged, judged} from '../confidential/judged.ts'
import type {Records} from '../confidential/records/index.ts'
import {restedOnTypes} from '../references/restedOnTypes.ts'
import {isTopNotice} from '../sourcing/approvals/requiredApprovals.ts'
import {
  changedParts,
  type Finding,
  findings,
  findingsOnChange,
  fromDocuments,
  type Graph,
  isFinding,
  policyFrom,
  rules,
  sourcingParts,
} from '../sourcing/index.ts'
import {isBy} from '../sourcing/instant.ts'
import type {HousePolicy} from '../sourcing/rules/policy.ts'
import type {Level} from '../vocabulary.ts'
import {underNewNames} from './goesOn.ts'
import {carries, claimRefusals, deletionRefusals, restingOn} from './holdsStill.ts'
import {type Author, policyHash, roleRefusals, weakened} from './policyChange.ts'
import {content, publishedIn, type Stored} from './stored.ts'
import {takesBack} from './takesBack.ts'
import type {Owed, Refusal, Verdict} from './verdict.ts'
import {foundOut} from './whoFits/index.ts'

/** What the gate is asked. @public */
export type Question = {
  /** Documents as readers have them: what changes, and what it is judged amid. Drafts among them are passed over. */
  readonly before: Iterable<unknown>
  /** The same as readers would have them. A draft that is to be published stands here under its published id. */
  readonly after: Iterable<unknown>
  /**
   * See `recordsFrom`; with a proof, or approvals are taken at their word. `undefined` where a newsroom keeps none: then only
   * what is public is judged, and nobody's approval is asked.
   */
  readonly records: Records | undefined
  /** An ISO instant. */
  readonly at: string
  /** Who asks for it. Unknown: nobody is refused for who they are. */
  readonly by?: Author
}

/**
 * Whether what readers have may change in this way. One decision for the Studio, the command line, the lake and the
 * rebuild handler: a pure function of documents, policy and records.
 *
 * ```ts
 * await decide({before, after, records: recordsFrom(confidential, proof), at: '2025-06-28T00:00:00Z'})
 * // {passes: false, refusals: [{because: 'approval', rule: 'S06', document: '5f93fe35-…', message: 'Desk: nobody …', …}],
 * //  owed: [{document: '5f93fe35-…', level: 'desk', roles: ['desk-editor'], state: 'open'}], …}
 * ```
 *
 * Only what changes is judged. A notice, a withdrawal, a removal and a deletion pass, but for the rung that answers for
 * taking a story back; so does what another document brings about. A dataset without a policy has no rules, and only
 * claims hold still in it.
 *
 * @public
 */
export async function decide({before, after, records, at, by}: Question): Promise<Verdict> {
  const is = publishedIn(after)
  const was = underNewNames(publishedIn(before), is)
  const [graphBefore, graphAfter] = [fromDocuments(was.values()), fromDocuments(is.values())]
  const hasPolicy = is.has('policy')
  const policy = policyFrom(is.values())
  const refusals: Refusal[] = []
  const told: Finding[] = []
  const owed: Owed[] = []
  const prints = new Map<string, {hash: string; parts: Awaited<ReturnType<typeof sourcingParts>>}>()
  const articles: string[] = []

  for (const {id, from, to} of changesIn(was, is)) {
    if (from !== undefined && to === undefined && restedOnTypes.includes(from._type)) {
      refusals.push(...deletionRefusals(from, restingOn(id, was, is)))
    }
    if (from?._type === 'claim' && to?._type === 'claim') {
      const works = restingOn(id, was, is).filter((work) => carries(work, id))
      refusals.push(...claimRefusals(from, to, works))
    }
    if (to?._type === 'article') articles.push(id)
    if (from?._type === 'policy') refusals.push(...(await policyRefusals({from, to, records, at, by})))
    if (hasPolicy && records && from?._type === 'report' && to?._type === 'report') {
      refusals.push(...(await throughReport({from, to}, {was, is, records, policy, at, graphBefore, graphAfter})))
    }
  }

  if (hasPolicy && articles.length > 0) {
    const {findings: inArticles, decided} = await judgedWith(records, graphAfter, policy, at, articles)
    const onChange = findingsOnChange(graphBefore, graphAfter, policy)
    for (const id of articles) {
      const [from, to] = [was.get(id), is.get(id)]
      const found = [...inArticles, ...onChange].filter(({document}) => document === id)
      const isTakingBack = from !== undefined && to !== undefined && takesBack(from, to)
      const needed = isTakingBack ? topNotices(from, to, graphAfter, at) : undefined
      const parts = await sourcingParts(id, graphAfter)
      // What takes back passes, and an editor still hears what it leaves behind.
      const isTold = ({rule, severity}: Finding) =>
        severity === 'warning' ||
        (records === undefined && severity === 'approval') ||
        (isTakingBack && severity === 'error' && rules[rule].isOfApproval !== true)
      told.push(...found.filter(isTold))
      const identifying = await foundOut(id, graphBefore, graphAfter, {records, policy})
      told.push(...identifying.told)
      if (!isTakingBack) refusals.push(...identifying.refusals)
      const stands = decided.get(id)
      if (stands === undefined) {
        if (!isTakingBack) refusals.push(...refusalsOf(found.filter(({severity}) => severity === 'error')))
        continue
      }
      prints.set(id, {hash: stands.hash, parts})
      const own = owedBy(id, stands, parts, policy, needed)
      owed.push(...own)
      refusals.push(...(needed === undefined ? refusalsOf(found) : refusedTop(own)))
    }
  }
  return {passes: refusals.length === 0, refusals, told, owed, prints}
}

/** Without records: what is public of every rule, and nobody's approval. */
async function judgedWith(
  records: Records | undefined,
  graph: Graph,
  policy: HousePolicy,
  at: string,
  articles: readonly string[],
): Promise<Judged> {
  if (records !== undefined) return judged(graph, policy, records, at, articles)
  return {findings: findings(graph, policy, at).filter(isFinding), decided: new Map()}
}

type Changed = {readonly id: string; readonly from?: Stored | undefined; readonly to?: Stored | undefined}

/** Documents that say something else than before. */
function changesIn(was: ReadonlyMap<string, Stored>, is: ReadonlyMap<string, Stored>): Changed[] {
  const ids = new Set([...was.keys(), ...is.keys()])
  return [...ids]
    .map((id) => ({id, from: was.get(id), to: is.get(id)}))
    .filter(({from, to}) => from === undefined || to === undefined || content(from) !== content(to))
}

function refusalsOf(found: readonly Finding[]): Refusal[] {
  return found
    .filter(({severity}) => severity !== 'warning')
    .map(({rule, severity, document, path, message, mend}) => ({
      because: severity === 'approval' || rules[rule].isOfApproval === true ? ('approval' as const) : ('rule' as const),
      rule,
      document,
      path,
      message,
      mend,
    }))
}

/** Who has to decide on what is added, also where it takes something back. Of a kind that nobody knows here that is not known. */
function topNotices(from: Stored, to: Stored, graph: Graph, at: string): Level[] {
  const oldNotices = new Set(Array.isArray(from.notices) ? from.notices.map(content) : [])
  const added = Array.isArray(to.notices) ? to.notices.filter((notice) => !oldNotices.has(content(notice))) : []
  const keys = new Set(added.map((notice) => (typeof notice === 'object' && notice !== null ? notice._key : undefined)))
  const notices = graph.articles.get(to._id)?.notices ?? []
  const isTop = notices.some(
    ({key, kind, at: since}) => keys.has(key) && kind !== 'unknown' && isTopNotice[kind] && isBy(since, at),
  )
  return isTop ? ['top'] : []
}

function owedBy(
  document: string,
  {required, standing: {approved, lapsed, refused, runOut}}: Decided,
  parts: Awaited<ReturnType<typeof sourcingParts>>,
  policy: HousePolicy,
  needed: readonly Level[] = required,
): Owed[] {
  return needed.map((level) => {
    const has = reaches(level)
    const old = lapsed.findLast(has)
    const state = approved.some(has)
      ? 'given'
      : refused.some(has)
        ? 'refused'
        : runOut.some(has)
          ? 'runOut'
          : old === undefined
            ? 'open'
            : 'lapsed'
    const changed =
      state === 'lapsed' && old !== undefined && old.parts.length > 0 ? changedParts(old.parts, parts) : undefined
    return {document, level, roles: rolesOfLevel(level, policy), state, ...(changed && {changed})}
  })
}

function refusedTop(owed: readonly Owed[]): Refusal[] {
  return owed
    .filter(({state}) => state !== 'given')
    .map(({document, roles}) => ({
      because: 'approval' as const,
      rule: 'S06' as const,
      document,
      path: 'notices',
      message: 'A story is taken back only by those who answer for the newsroom.',
      mend: roles.length > 0 ? `Ask for the approval of ${roles.join(' or ')}.` : 'Ask for the approval.',
    }))
}

async function policyRefusals({
  from,
  to,
  records,
  at,
  by,
}: {
  from: Stored
  to: Stored | undefined
  records: Records | undefined
  at: string
  by: Author | undefined
}): Promise<Refusal[]> {
  const role = roleRefusals(from, by)
  if (role.length > 0) return role
  if (to === undefined) {
    return [
      {
        because: 'policyWeakened',
        document: from._id,
        path: '',
        message: 'Without its policy the newsroom has no rules.',
        mend: 'Change it instead.',
      },
    ]
  }
  const weaker = weakened(from, to)
  if (weaker.length === 0 || records === undefined) return []
  const approvals = records.approvals.get(from._id) ?? []
  // By the ladder that stands, not by the one that is asked for.
  const stands = standing(approvals, {hash: await policyHash(to), at, policy: policyFrom([from]), records: []})
  if (stands.approved.some(({level, by: approver}) => level === 'top' && approver !== by?.id)) return []
  return weaker.map(({path, what}) => ({
    because: 'policyWeakened' as const,
    document: from._id,
    path,
    message: `This makes the policy weaker: ${what}.`,
    mend: 'Have somebody else of the top rung approve it.',
  }))
}

/**
 * A report that live articles repeat is not rewritten so that one of them breaks a rule, or needs an approval it has not:
 * what the article says through it would change, and nobody would have passed that. What a report takes back goes
 * through.
 */
async function throughReport(
  {from, to}: {readonly from: Stored; readonly to: Stored},
  around: {
    was: ReadonlyMap<string, Stored>
    is: ReadonlyMap<string, Stored>
    records: Records
    policy: HousePolicy
    at: string
    graphBefore: Graph
    graphAfter: Graph
  },
): Promise<Refusal[]> {
  const {was, is, records, policy, at, graphBefore, graphAfter} = around
  const kept = new Set(Array.isArray(from.attributions) ? from.attributions.map(content) : [])
  const isMore =
    Array.isArray(to.attributions) && to.attributions.some((attribution) => !kept.has(content(attribution)))
  if (!isMore) return []
  const live = restingOn(to._id, was, is).filter(({_type}) => _type === 'article')
  if (live.length === 0) return []
  const ids = live.map(({_id}) => _id)
  const [old, now] = await Promise.all([
    judged(graphBefore, policy, records, at, ids),
    judged(graphAfter, policy, records, at, ids),
  ])
  const oldFindings = new Set(old.findings.map(same))
  return now.findings
    .filter((finding) => ids.includes(finding.document) && !oldFindings.has(same(finding)))
    .filter(({severity}) => severity !== 'warning')
    .map(({document, rule, message}) => ({
      because: 'rule' as const,
      rule,
      document: to._id,
      path: 'attributions',
      message: `The published article “${graphAfter.articles.get(document)?.title ?? document}” repeats this report and would break ${rule}: ${message}`,
      mend: 'Change the article first, or together with this.',
    }))
}

function same({rule, severity, document, path}: Finding): string {
  return `${rule} ${severity} ${document} ${path}`
}
