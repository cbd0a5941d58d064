import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {fileOf, sourceline} from './sourceline.ts'
import {soundStory} from './stories.ts'

/** Notes every module that is loaded, and tells at the end. */
const watch = `
import {registerHooks} from 'node:module'
import {writeFileSync} from 'node:fs'
const loaded = []
registerHooks({load: (url, context, next) => (loaded.push(url), next(url, context))})
process.on('exit', () => writeFileSync(process.env.LOADED, loaded.join('\\n')))
`

async function loadedBy(args: readonly string[]): Promise<string[]> {
  const hooks = fileOf([watch], 'watch.mjs')
  const list = join(hooks, '../loaded')
  writeFileSync(list, '')
  await sourceline(args, {LOADED: list}, {node: ['--import', hooks]})
  return readFileSync(list, 'utf8').split('\n')
}

describe('what a command loads', () => {
  it('is nothing of another command, and no package but the one that sourcing hashes with, for whoever verifies files', async () => {
    const loaded = await loadedBy(['verify', '--file', fileOf(soundStory)])
    expect(loaded.some((url) => url.endsWith('src/cli/verify/verify.ts'))).toBe(true)
    expect(loaded.filter((url) => /\/node_modules\/(?!safe-stable-stringify\/)/.test(url))).toEqual([])
    expect(loaded.filter((url) => /\/src\/(lake|rebuild|client|queries|checkQueries)\//.test(url))).toEqual([])
  })

  it('is no command at all for whoever asks what there is', async () => {
    const loaded = await loadedBy(['--help'])
    expect(loaded.filter((url) => /\/src\/cli\/\w+\/index\.ts$/.test(url))).toEqual([])
  })
})
