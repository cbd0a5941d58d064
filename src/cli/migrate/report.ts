import type {Told} from './carry.ts'

/** What was done to a document, and whether it is stored like this now. */
export type Reported = Told & {
  readonly written: boolean
  /** Why it is not. */
  readonly failed?: string
}

/** How much there was of everything. */
export type Totals = {
  readonly documents: number
  readonly changed: number
  readonly written: number
  readonly questions: number
  readonly failed: number
}

/** Whether there is anything to say about a document. */
export function isTold({changes, questions, failed}: Reported): boolean {
  return changes.length > 0 || questions.length > 0 || failed !== undefined
}

export function totalsOf(reports: Iterable<Reported>): Totals {
  const totals = {documents: 0, changed: 0, written: 0, questions: 0, failed: 0}
  for (const {changes, questions, written, failed} of reports) {
    totals.documents += 1
    totals.changed += changes.length > 0 ? 1 : 0
    totals.written += written ? 1 : 0
    totals.questions += questions.length
    totals.failed += failed === undefined ? 0 : 1
  }
  return totals
}
