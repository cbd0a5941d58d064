import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {mainFile, sourceline} from '../sourceline.ts'

const root = join(import.meta.dirname, '../../..')

/** A folder with these files, gone once the test is over. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-queries-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const query = (groq: string) => `import {defineQuery} from 'groq'\nexport const front = defineQuery('${groq}')\n`
const named = query('*[_type == "article"]{_id, headline}')
const whole = query('*[_type == "article"]{_id, body}')

describe('sourceline check-queries', () => {
  it('ends with 0 where every query names what it takes', async () => {
    const cwd = folderOf({'src/a.ts': named})
    expect(await sourceline(['check-queries', 'src/*.ts'], {}, {cwd})).toEqual({
      code: 0,
      out: 'Every query names what it takes: 1 query read.\n',
      error: '',
    })
  })

  it('ends with 1 and says which does not, where, and how to mend it', async () => {
    const cwd = folderOf({'src/a.ts': named, 'src/deep/b.ts': whole.replace('front', 'back')})
    const {code, out, error} = await sourceline(['check-queries'], {}, {cwd})
    expect({code, error}).toEqual({code: 1, error: ''})
    expect(out).toBe(
      'src/deep/b.ts:2 back: `body` gives `body` as it is stored. Name the fields it takes: `{_id, headline}`.\n' +
        '2 queries read, 1 problem.\n',
    )
  })

  it('gives as JSON what it found', async () => {
    const cwd = folderOf({'b.ts': whole})
    const {code, out} = await sourceline(['check-queries', '--json', 'b.ts'], {}, {cwd})
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{file: 'b.ts', line: 2, query: 'front', path: 'body'}])
  })

  it('knows the fields of a schema it is given', async () => {
    const types = [{name: 'article', type: 'document', fields: [{name: 'desk', type: 'object', fields: []}]}]
    const cwd = folderOf({
      'a.ts': query('*[_type == "article"]{_id, desk}'),
      'schema.mjs': `export default ${JSON.stringify(types)}`,
    })
    expect((await sourceline(['check-queries', 'a.ts'], {}, {cwd})).code).toBe(0)
    const {code, out} = await sourceline(['check-queries', 'a.ts', '--schema', 'schema.mjs'], {}, {cwd})
    expect(code).toBe(1)
    expect(out).toContain('`desk`')
  })

  it('says what to install where nobody has installed it', async () => {
    const copy = folderOf({'a.ts': named, 'package.json': '{"type": "module"}'})
    for (const folder of ['src', 'schemas']) cpSync(join(root, folder), join(copy, folder), {recursive: true})
    for (const name of ['groq-js', 'safe-stable-stringify', '@sanity/types']) {
      mkdirSync(dirname(join(copy, 'node_modules', name)), {recursive: true})
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
    }
    const {code, out, error} = await sourceline(['check-queries', 'a.ts'], {}, {cwd: copy, main: join(copy, mainFile)})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain('npm install --save-dev @sanity/codegen @sanity/types')
    expect(error).not.toContain('    at ')
  })

  it.each([
    ['files with no query in them', {'src/a.ts': 'export const a = 1\n'}],
    ['a query that is only talked about', {'src/a.ts': "// defineQuery('*[_type]')\nexport const a = 'groq`*`'\n"}],
    ['an empty file', {'src/a.ts': ''}],
  ])('ends with 2 on %s: nothing was checked', async (_, files) => {
    const {code, out, error} = await sourceline(['check-queries'], {}, {cwd: folderOf(files)})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain('No query was found in')
  })

  it('counts a query that stands as plain text, and tells of it', async () => {
    const cwd = folderOf({'src/a.ts': `${named}client.fetch('*[_type == "article"]{...}')\n`})
    const {code, out} = await sourceline(['check-queries'], {}, {cwd})
    expect(code).toBe(1)
    expect(out).toMatch(/^src\/a\.ts:3 .*plain text.*\n2 queries read, 1 problem\.\n$/)
  })

  it.each([
    ['files that are not there', ['nowhere/*.ts'], 'No file is nowhere/*.ts'],
    ['an unknown flag', ['--shcema', 'x'], "Unknown option '--shcema'"],
    ['a schema that is not there', ['a.ts', '--schema', 'none.mjs'], 'none.mjs: there is no such file'],
    ['a schema that is none', ['a.ts', '--schema', 'no.mjs'], 'no list of schema types'],
    ['a schema that exports nothing', ['a.ts', '--schema', 'empty.mjs'], 'has no default export'],
    ['a schema that throws', ['a.ts', '--schema', 'throws.mjs'], 'could not be loaded: Broken on purpose.'],
  ])('ends with 2 on %s', async (_, args, message) => {
    const cwd = folderOf({
      'a.ts': named,
      'no.mjs': 'export default 1',
      'empty.mjs': 'export const a = 1',
      'throws.mjs': "throw new Error('Broken on purpose.')",
    })
    const {code, out, error} = await sourceline(['check-queries', ...args], {}, {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
  })
})
