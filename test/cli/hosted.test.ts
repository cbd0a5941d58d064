import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'
import {seeds} from '../client/newsroom.ts'
import {sourceline} from './sourceline.ts'

/* docs/hosted.md, command by command, as far as it goes without an account. */

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const page = readFileSync(join(root, 'docs/hosted.md'), 'utf8')
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '')),
)
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

/** These ask the hosted service, and nobody answers here: what they are given is looked at, and where it would go. */
const asking: ReadonlySet<string | undefined> = new Set(['protect', 'doctor'])

it('moves a directory out whole, by the commands of the page', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'sourceline-hosted-'))
  const lake = await createLake({
    directory: join(cwd, '.lake'),
    datasets: {
      production: {visibility: 'public', documents: seeds()},
      confidential: {visibility: 'private', documents: [{_id: 'approval', _type: 'approval', articleId: 'ours'}]},
    },
  })
  await lake.close()
  const ours = commands.map(wordsOf).filter(([, name]) => name === 'sourceline')
  expect(ours.map(([, , name]) => name)).toEqual(['lake', 'lake', 'lake', 'verify', 'protect', 'hook', 'doctor'])
  for (const [, , ...args] of ours) {
    const [name] = args
    const {code, error} = await sourceline(asking.has(name) ? [name ?? '', '--help'] : args, {}, {cwd})
    expect({args, error: code === 0 ? '' : error}).toEqual({args, error: ''})
    if (asking.has(name)) {
      const {out} = await sourceline([name ?? '', '--help'], {}, {cwd})
      for (const flag of args.filter((word) => word.startsWith('--'))) expect(out).toContain(flag)
    }
  }
  const moved = readFileSync(join(cwd, 'production/production.ndjson'), 'utf8').trim().split('\n')
  expect(moved).toHaveLength(seeds().length)
  expect(readFileSync(join(cwd, 'desk/confidential.ndjson'), 'utf8')).toContain('"approval"')
})

it('names commands and flags of Sanity’s CLI that are there', {timeout: 120_000}, async () => {
  const theirs = commands.map(wordsOf).filter(([, name]) => name === 'sanity')
  expect(theirs).toHaveLength(9)
  for (const [, , ...args] of theirs) {
    const name = args[0] === 'login' || args[0] === 'deploy' ? args.slice(0, 1) : args.slice(0, 2)
    const {stdout} = await run(join(root, 'node_modules/.bin/sanity'), [...name, '--help'], {cwd: root})
    // It says `npx sanity` where npm runs it.
    expect(stdout.replace('$ npx sanity', '$ sanity')).toContain(`$ sanity ${name.join(' ')}`)
    for (const flag of args.filter((word) => word.startsWith('--'))) {
      expect(stdout.replace('--[no-]', '--'), name.join(' ')).toContain(flag)
    }
  }
})
