/** A test that does not pass, and why; `isKnown` where that is how it should be. */
export type Failing = {readonly name: string; readonly reason: string; readonly isKnown: boolean}

/** How a suite that others wrote came out. */
export type Score = {
  readonly suite: string
  readonly passed: number
  readonly tests: number
  /** What is to be said besides. */
  readonly note?: string
  readonly failing: readonly Failing[]
}

/** As a table in Markdown, with what fails under it, by name; those that fail for the same reason in one line. */
export function written(scores: readonly (Score & {readonly of: string})[]): string {
  const rows = scores.map(
    ({suite, of, passed, tests, note = ''}) =>
      `| ${suite} | ${of} | ${passed.toLocaleString('en')} of ${tests.toLocaleString('en')}${note && `; ${note}`} |`,
  )
  return [
    '| Suite | Of | Passes |',
    '|---|---|---|',
    ...rows,
    ...scores.flatMap(({suite, failing}) =>
      failing.length > 0 ? ['', `Not passed of “${suite}”:`, '', ...listed(failing)] : [],
    ),
  ].join('\n')
}

function listed(failing: readonly Failing[]): string[] {
  const byReason = Map.groupBy(failing, ({reason}) => reason)
  return [...byReason].map(([reason, tests]) => `- ${counted(tests.map(({name}) => name))}: ${reason}`)
}

/** `“a” (3 times), “b”`: a suite may call several of its tests the same. */
function counted(names: readonly string[]): string {
  const byName = Map.groupBy(names, (name) => name)
  return [...byName].map(([name, {length}]) => `“${name}”${length > 1 ? ` (${length} times)` : ''}`).join(', ')
}
