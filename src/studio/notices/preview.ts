/** A notice as readers see it. No React. */

import {isObject} from '../../references/isObject.ts'
import {dayInWords, type Wording} from '../../sourcing/index.ts'
import {noticeKind} from '../../vocabulary.ts'

export type NoticePreview = {readonly title: string; readonly paragraphs: readonly string[]}

/**
 * ```ts
 * noticePreview({kind: 'correction', at: '2026-11-26T09:00:00Z', wrong: 'Two aides.', right: 'One aide.'})
 * // {title: 'Correction, Nov. 26, 2026', paragraphs: ['An earlier version said: Two aides.', 'In fact: One aide.']}
 * ```
 */
export function noticePreview(notice: unknown, wording: Wording = {}): NoticePreview | undefined {
  if (!isObject(notice)) return undefined
  const {kind, at, text, wrong, right} = notice
  const title = noticeKind.find(({value}) => value === kind)?.title
  if (title === undefined) return undefined
  const day = typeof at === 'string' ? dayInWords(at, wording) : null
  const told = (words: unknown, lead = '') =>
    typeof words === 'string' && words.trim() ? [`${lead}${words.trim()}`] : []
  return {
    title: [title, day].filter(Boolean).join(', '),
    paragraphs: [...told(text), ...told(wrong, 'An earlier version said: '), ...told(right, 'In fact: ')],
  }
}
