import type {Finding} from '../../sourcing/index.ts'
import type {Toast} from '../publish/notices.ts'
import type {Concern} from './concerns.ts'

/** How many articles a message in the corner names. */
const named = 3

/**
 * ```ts
 * concernToast([{headline: 'U.S. rejected plan', findings: [{rule: 'S08', message: 'All of it may …', …}], …}])
 * // {status: 'warning', title: 'Also concerns:', description: '“U.S. rejected plan” (S08: All of it may come from one origin).'}
 * ```
 *
 * @returns nothing where nothing is concerned
 */
export function concernToast(concerns: readonly Concern[]): Toast | undefined {
  if (concerns.length === 0) return undefined
  const list = concerns.slice(0, named).map(({headline, findings}) => `“${headline}”${because(findings)}`)
  const more = concerns.length - list.length
  const said = lists.format([...list, ...(more > 0 ? [`${more} more`] : [])])
  const isBreaking = concerns.some(({findings}) => findings.length > 0)
  return {
    status: isBreaking ? 'warning' : 'info',
    title: 'Also concerns:',
    description: isBreaking ? `${said}.` : `${said}. No rule is broken there that was not broken before.`,
  }
}

/** The gravest in words, the others by number: a corner of the screen holds no more. */
function because(findings: Concern['findings']): string {
  const [first, ...others] = findings.toSorted((one, other) => gravity[one.severity] - gravity[other.severity])
  if (first === undefined) return ''
  const also = others.length > 0 ? `; also ${lists.format(new Set(others.map(({rule}) => rule)))}` : ''
  return ` (${first.rule}: ${first.message.replace(/\.$/, '')}${also})`
}

const gravity: Record<Finding['severity'], number> = {error: 0, approval: 1, warning: 2}
const lists = new Intl.ListFormat('en-GB')
