/** Documents to ask about. A dataset that is not in the suite itself has only the address it can be had from. */
export type SuiteDataset = {
  readonly _id: string
  readonly _type: 'dataset'
  readonly url: string
  readonly documents?: readonly Record<string, unknown>[]
}

/** A question and its answer; `valid: false` where it must be refused. */
export type SuiteTest = {
  readonly _type: 'test'
  readonly name: string
  readonly filename: string
  readonly query: string
  readonly result: unknown
  readonly valid: boolean
  readonly params: Record<string, unknown> | null
  readonly dataset: {readonly _ref: string}
}

export type Entry = SuiteDataset | SuiteTest

export const isDataset = (entry: Entry): entry is SuiteDataset => entry._type === 'dataset'

/** The suite as its build writes it: one entry a line. */
export function readSuite(text: string): Entry[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}
