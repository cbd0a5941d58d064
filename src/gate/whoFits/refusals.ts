import type {Records} from '../../confidential/records/index.ts'
import type {Graph} from '../../sourcing/index.ts'
import {type HousePolicy, rules} from '../../sourcing/index.ts'
import type {Finding} from '../../sourcing/rules/finding.ts'
import {severitiesOf} from '../../sourcing/rules/severities.ts'
import type {Refusal} from '../verdict.ts'
import {markerMends} from './markers.ts'
import {type Clue, whoFits} from './whoFits.ts'

/** What of an article finds a source out: what stops it, and what is told. */
export type FoundOut = {readonly refusals: readonly Refusal[]; readonly told: readonly Finding[]}

/**
 * Stopped is what readers would newly have. What they have already is told: a correction of another sentence cannot take it
 * back from them.
 *
 * @param was - the graph as readers have it
 */
export async function foundOut(
  article: string,
  was: Graph,
  is: Graph,
  {records, policy}: {readonly records: Records | undefined; readonly policy: HousePolicy},
): Promise<FoundOut> {
  const known = new Set((await whoFits(article, was, records)).flatMap(({clues}) => clues.map(printOf)))
  const severity = severitiesOf(policy)('S30') ?? rules.S30.severity
  const refusals: Refusal[] = []
  const told: Finding[] = []
  for (const {clues, attribution} of await whoFits(article, is, records)) {
    const key = attribution.slice(article.length + 1)
    const consents =
      records?.records.get(article)?.some((record) => record.key === key && record.consentSmallPool) === true
    for (const clue of clues) {
      const finding = {
        rule: 'S30' as const,
        document: article,
        path: clue.path,
        message: messageOf(clue),
        mend: markerMends[clue.kind].mend,
      }
      const isStopped =
        !known.has(printOf(clue)) &&
        (clue.kind === 'identity' || (!consents && severity !== 'off' && severity !== 'warning'))
      if (isStopped) refusals.push({because: 'identifies', ...finding})
      else if (severity !== 'off' || clue.kind === 'identity') told.push({...finding, severity: 'warning'})
    }
  }
  return {refusals, told}
}

function printOf({path, kind, words}: Clue): string {
  return `${path} ${kind} ${words}`
}

function messageOf({field, words, kind}: Clue): string {
  return `${field}: “${words}” ${markerMends[kind].because}.`
}
