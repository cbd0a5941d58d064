/** What a file was and is to be; one that was not there has no `before`. */
export type Change = {readonly path: string; readonly before?: string; readonly after: string}

/**
 * A change as lines that go and lines that come, with what stands between left out.
 *
 * ```ts
 * diffText({path: 'a.ts', before: 'one\ntwo', after: 'one\nthree'}) // 'a.ts\n- two\n+ three'
 * ```
 */
export function diffText({path, before, after}: Change): string {
  if (before === undefined) return [`${path} (new)`, ...linesOf(after).map((line) => `+ ${line}`)].join('\n')
  const [was, is] = [linesOf(before), linesOf(after)]
  const told: string[] = [path]
  let at = 0
  for (const line of is) {
    const found = was.indexOf(line, at)
    if (found === -1) {
      told.push(`+ ${line}`)
      continue
    }
    for (const gone of was.slice(at, found)) told.push(`- ${gone}`)
    at = found + 1
  }
  for (const gone of was.slice(at)) told.push(`- ${gone}`)
  return told.join('\n')
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}
