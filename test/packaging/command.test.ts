import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it, onTestFinished} from 'vitest'

const command = join(import.meta.dirname, '../../dist/cli.js')
const run = promisify(execFile)

function ndjson(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-command-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const file = join(folder, 'topics.ndjson')
  writeFileSync(file, '{"_id":"sport","_type":"topic","name":"Sport"}')
  return file
}

describe('the command as it is installed', () => {
  it('loads nothing but Node before it knows what it is asked for', () => {
    const imported = [...readFileSync(command, 'utf8').matchAll(/^import\b.*?from\s*["']([^"']+)["']/gm)]
    const packages = imported.flatMap(([, name = '']) => (/^(\.\/chunk|node:)/.test(name) ? [] : name))
    expect(packages).toEqual([])
  })

  it.each(['init', 'verify', 'draft', 'read', 'check-queries', 'plan', 'why', 'rebuild', 'hook', 'lake'])(
    'has %s',
    async (name) => {
      expect((await run(process.execPath, [command, name, '--help'])).stdout).toContain(`Usage: sourceline ${name}`)
    },
  )

  it('serves a lake', async () => {
    const child = spawn(process.execPath, ['--no-warnings', command, 'lake', '--port', '0', ndjson()])
    onTestFinished(() => void child.kill('SIGKILL'))
    const [printed] = await once(child.stdout, 'data')
    expect(String(printed)).toMatch(/^Lake +http:\/\/127\.0\.0\.1:\d+$/m)
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})
