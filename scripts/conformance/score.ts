/** How a suite that others wrote came out. */
export type Score = {
  readonly suite: string
  readonly passed: number
  readonly tests: number
  readonly failing: readonly {readonly name: string; readonly reason: string}[]
}

/** As a table in Markdown, with what fails under it, by name. */
export function written(scores: readonly (Score & {readonly of: string})[]): string {
  const rows = scores.map(({suite, of, passed, tests}) => `| ${suite} | ${of} | ${passed} of ${tests} |`)
  const failing = scores.flatMap(({suite, failing: each}) =>
    each.map(({name, reason}) => `- ${suite}: “${name}”: ${reason}`),
  )
  return ['| Suite | Of | Passes |', '|---|---|---|', ...rows, '', ...failing].join('\n')
}
