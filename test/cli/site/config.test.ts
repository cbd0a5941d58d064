import {join} from 'node:path'
import {expect, it} from 'vitest'
import {fileOf, sourceline} from '../sourceline.ts'

const client = '{fetch() {}, config() {}, withConfig() {}}'
const page = '{name: "x", page() {}, all() {}, exists() {}, next() {}}'

it('is found where the command is called, whatever its extension', async () => {
  for (const name of ['sourceline.config.ts', 'sourceline.config.mts', 'sourceline.config.mjs']) {
    const file = fileOf([`export default {client: ${client}, pages: [${page}]}`], name)
    const {code, error} = await sourceline(['why', '/x'], {}, {cwd: join(file, '..')})
    expect(code).toBe(2)
    expect(error).toContain('site.manifest.json: there is no such manifest')
  }
})

it('names the manifest, seen from itself', async () => {
  const file = fileOf(
    [`export default {client: ${client}, pages: [${page}], manifest: 'built/pages.json'}`],
    'site.mjs',
  )
  const {error} = await sourceline(['why', '/x', '--config', file])
  expect(error).toContain(join(file, '../built/pages.json'))
})

it.each([
  ['nothing', '', 'has no default export'],
  ['a list', 'export default []', 'is no object'],
  ['no client', `export default {pages: [${page}]}`, '`client` takes a client'],
  ['no pages', `export default {client: ${client}}`, '`pages` takes a list of page rules'],
  ['pages that are none', `export default {client: ${client}, pages: ['/x']}`, '`pages` takes a list of page rules'],
  [
    'a target that is none',
    `export default {client: ${client}, pages: [${page}], targets: ['https://x']}`,
    '`targets` takes',
  ],
  [
    'a manifest that is no name',
    `export default {client: ${client}, pages: [${page}], manifest: 1}`,
    '`manifest` takes',
  ],
  [
    'what it does not take',
    `export default {client: ${client}, pages: [${page}], queries: []}`,
    '`queries` is nothing',
  ],
  ['what cannot be loaded', "import 'no-such-package-4711'", 'could not be loaded'],
  ['no JavaScript', 'export default {', 'could not be loaded'],
])('that exports %s ends with 2, and says what it takes', async (_, text, message) => {
  const {code, out, error} = await sourceline(['why', '/x', '--config', fileOf([text], 'site.mjs')])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(error).toContain(message)
  expect(error).not.toContain('    at ')
})

it('that is not there ends with 2, and says how to name one', async () => {
  const cwd = join(fileOf([], 'empty'), '..')
  expect((await sourceline(['plan', '--reconcile'], {}, {cwd})).error).toContain(
    'There is no sourceline.config.ts here',
  )
  expect((await sourceline(['plan', '--reconcile', '--config', 'none.mjs'], {}, {cwd})).error).toContain(
    'none.mjs: there is no such file',
  )
})
