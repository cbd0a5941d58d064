import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {openDay} from './day.ts'
import {formsOf, foundIn} from './forms.ts'

const root = join(import.meta.dirname, '../..')
/** How many edits a day has: some in everyday runs, all of them with `PROTECT_WHOLE`. */
const edits = process.env.PROTECT_WHOLE ? 400 : 40

/** Random each time, so that it stands nowhere by chance. */
const planted = `kestrel-${crypto.randomUUID().slice(0, 12)}`

describe('a day at a newsroom', () => {
  it('lets nothing out of the desk and the drafts, whichever way it is looked for', async () => {
    const logged: string[] = []
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
      vi
        .spyOn(console, method)
        .mockImplementation((...words: unknown[]) => void logged.push(words.map(String).join(' '))),
    )
    const day = await openDay(planted)
    for (let step = 1; step <= edits; step += 1) await day.edit(step)
    const outputs = new Map(await day.outputs())
    await day.close()
    for (const spy of spies) spy.mockRestore()
    outputs.set('logs of this process', logged)
    outputs.set('what is published of the package', packaged())

    const forms = formsOf(planted)
    const rows = [...outputs].map(([boundary, texts]) => ({
      boundary,
      outputs: texts.length,
      characters: texts.reduce((sum, text) => sum + text.length, 0),
      planted: forms.length,
      found: texts.filter((text) => foundIn(text, forms) !== undefined).length,
    }))
    console.log(
      [
        'boundary | outputs | characters | forms looked for | found',
        ...rows.map((row) => Object.values(row).join(' | ')),
      ].join('\n'),
    )
    expect(rows.filter(({found}) => found > 0)).toEqual([])
    for (const {boundary, outputs: count} of rows) {
      if (boundary !== 'logs of this process') expect([boundary, count]).not.toEqual([boundary, 0])
    }
  }, 240_000)

  it('would show it, if it came out: whoever has the token reads it, in any form', async () => {
    const day = await openDay(planted)
    const raw = JSON.stringify(await day.lake.client({token: day.lake.token, perspective: 'raw'}).fetch('*'))
    const desk = JSON.stringify(
      await day.lake.client({token: day.lake.token, dataset: 'confidential', perspective: 'raw'}).fetch('*'),
    )
    await day.close()
    const forms = formsOf(planted)
    expect(foundIn(raw, forms)).toBe(planted)
    expect(foundIn(desk, forms)).toBe(planted)
    for (const shift of ['', ' ', '  '])
      expect(foundIn(Buffer.from(`${shift}${planted} and more`).toString('base64'), forms)).toBeDefined()
    expect(foundIn([...planted].reverse().join(''), forms)).toBeDefined()
    expect(foundIn(planted.slice(0, 12), forms)).toBeDefined()
  })
})

/** The built package and its pages, where they have been built. */
function packaged(): string[] {
  return ['dist', 'docs', 'README.md']
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      path.endsWith('.md')
        ? [readFileSync(path, 'utf8')]
        : readdirSync(path, {recursive: true, withFileTypes: true})
            .filter((entry) => entry.isFile() && /\.(?:js|map|ts|md)$/.test(entry.name))
            .map(({parentPath, name}) => readFileSync(join(parentPath, name), 'utf8')),
    )
}
