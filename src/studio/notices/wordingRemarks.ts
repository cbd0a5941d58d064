/** What rule S32 says of a notice's words, in the form, as they are typed. No React. */

import {type Finding, rules} from '../../sourcing/index.ts'
import {findingsInForm, type Judging} from '../findings/inForm.ts'

/**
 * ```ts
 * wordingRemarks(article, 'n1', {policy, read: createReader({language: 'en'}), at})
 * // [{rule: 'S32', message: 'The correction is called something milder.', …}]
 * ```
 *
 * @param key - of the notice
 */
export function wordingRemarks(article: Readonly<Record<string, unknown>>, key: string, judging: Judging): Finding[] {
  const found = findingsInForm(article, [rules.S32], judging)?.findings ?? []
  return found.filter(({path}) => path.startsWith(`notices[_key=="${key}"]`))
}
