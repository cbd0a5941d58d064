import type {CorrectionComment} from 'schema-dts'
import type {Notice} from '../../client/results/types.ts'
import {noticeKind} from '../../vocabulary.ts'

/** Notices as readers find them, newest first; one that a later one replaces is left to that one. */
export function correctionsOf(notices: readonly Notice[]): CorrectionComment[] {
  const replaced = new Set(notices.map(({supersedes}) => supersedes))
  return notices
    .filter(({key}) => !replaced.has(key))
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .map((notice) => ({'@type': 'CorrectionComment', text: textOf(notice), datePublished: notice.at}))
}

function textOf({kind, wrong, right, text}: Notice): string {
  const title = noticeKind.find(({value}) => value === kind)?.title
  const told = [wrong, right, text].filter((part) => part !== null).join(' ')
  return title === undefined ? told : `${title}: ${told}`
}
