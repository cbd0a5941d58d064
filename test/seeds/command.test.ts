import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {addLine, copyOfSeeds} from './seedsFolder.ts'

const script = join(import.meta.dirname, '../../scripts/seeds-check.ts')

function run(...args: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [script, ...args], {encoding: 'utf8'})
}

describe('npm run seeds:check', () => {
  it('ends with 0 and says how much it looked at', () => {
    const {status, stdout, stderr} = run()
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^(note: production\/.* \(Rule S\d\d.*\n)*\d+ documents, 0 findings\n$/)
  })

  it('ends with 1 and prints where each finding is', () => {
    using copy = copyOfSeeds()
    const line = addLine(copy.directory, 'production/shared.ndjson', 'not json')
    const {status, stdout, stderr} = run('--path', copy.directory)
    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`^production/shared\\.ndjson:${line}: Not JSON: `))
    expect(stdout).toMatch(/, 1 finding\n$/)
  })

  it.each([
    {args: ['--path', '/no/such/folder'], says: '/no/such/folder has no folder “production”.'},
    {args: ['--paht', 'seeds'], says: '--paht'},
  ])('ends with 2 and its usage for $args', ({args, says}) => {
    const {status, stderr} = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
    expect(stderr).toContain('Usage: npm run seeds:check')
  })
})
