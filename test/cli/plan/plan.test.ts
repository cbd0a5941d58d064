import {describe, expect, it} from 'vitest'
import {fileBeside, openSite} from '../site/site.ts'

/** What the webhook tells of the article `wire-copy` once it has another address. */
const renamed = (slug: string) => {
  const keys = {
    kind: 'news',
    publishedAt: null,
    authors: [],
    topics: ['sport'],
    broader: null,
    variantOf: null,
    claims: [],
  }
  return JSON.stringify({
    id: 'wire-copy',
    type: 'article',
    operation: 'update',
    revision: null,
    updatedAt: null,
    before: {...keys, slug: 'wire-copy'},
    after: {...keys, slug},
    changed: ['entry', 'card'],
  })
}

describe('sourceline plan', () => {
  it('tells which pages a change adds, rebuilds and removes, from a file or from standard input', async () => {
    const site = await openSite()
    await site.editor.patch('wire-copy').set({'slug.current': 'moved'}).commit()
    const fromFile = await site.run(['plan', '--change', fileBeside(site, 'change.json', renamed('moved'))])
    expect(fromFile).toMatchObject({code: 1, error: ''})
    expect(fromFile.out).toMatch(/^add {6}\/articles\/moved$/m)
    expect(fromFile.out).toMatch(/^remove {3}\/articles\/wire-copy$/m)
    expect(fromFile.out).toMatch(/\n\d+ pages: 1 to add, \d+ to rebuild, 1 to remove\.\n$/)
    expect(await site.run(['plan', '--change', '-'], {input: renamed('moved')})).toEqual(fromFile)
  })

  it('tells through which documents, by which fields', async () => {
    const site = await openSite()
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const {out} = await site.run(['plan', '--document', 'sport'])
    const lines = out.split('\n')
    const at = lines.indexOf('rebuild  /articles/wire-copy')
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '         topic “Sports” (sport)',
      '         is topics[] of article “Wire copy” (wire-copy)',
    ])
  })

  it('tells the same as JSON', async () => {
    const site = await openSite()
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const {code, out} = await site.run(['plan', '--json', '--document', 'sport'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toContainEqual({
      page: '/articles/wire-copy',
      action: 'rebuild',
      because: [
        {id: 'sport', type: 'topic', title: 'Sports', by: null},
        {id: 'wire-copy', type: 'article', title: 'Wire copy', by: {field: 'topics[]', of: 'this'}},
      ],
    })
  })

  it('finds with --reconcile what no webhook told, and changes nothing', async () => {
    const site = await openSite()
    const before = site.manifest()
    expect(await site.run(['plan', '--reconcile'])).toEqual({
      code: 0,
      out: 'Every page is as it should be.\n',
      error: '',
    })
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const {code, out} = await site.run(['plan', '--reconcile'])
    expect(code).toBe(1)
    expect(out).toContain('rebuild  /topics/sport')
    expect(site.manifest()).toEqual(before)
  })

  it('says of a page that it cannot be made, and which document is to blame', async () => {
    const site = await openSite()
    await site.editor.patch('wire-copy').set({language: 7}).commit()
    const {out} = await site.run(['plan', '--document', 'wire-copy'])
    expect(out).toMatch(/rebuild {2}\/articles\/wire-copy\n(.*\n)? +cannot be made: Document wire-copy/)
  })
})

describe('sourceline plan, called wrongly', () => {
  it.each<[string, string[], string, string?]>([
    ['nothing that changed', [], 'Say what changed'],
    ['two things that changed', ['--reconcile', '--document', 'sport'], 'Say what changed'],
    ['a page', ['/articles/x', '--reconcile'], '“/articles/x” is no option'],
    ['an unknown flag', ['--reconcil'], "Unknown option '--reconcil'"],
    ['a document that is not there', ['--document', 'nobody'], 'No document “nobody”'],
    ['a draft', ['--document', 'drafts.sport'], 'the id of a draft'],
    ['a file that is not there', ['--change', 'none.json'], 'none.json: there is no such file'],
    ['no JSON', ['--change', '-'], 'Standard input is not JSON', 'CANARY'],
    ['another webhook', ['--change', '-'], 'what stands at id is not', '{"text": "CANARY"}'],
  ])('ends with 2 on %s', async (_, args, message, input = '') => {
    const site = await openSite()
    const {code, out, error} = await site.run(['plan', ...args], {input})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
    expect(error).not.toMatch(/CANARY| {4}at /)
  })

  it.each([
    ['no JSON', 'CANARY', 'not JSON'],
    ['of a later version', '{"version":2,"pages":{}}', '`version` is not 1'],
    ['broken', '{"version":1,"pages":{"/x":{}}}', '["pages"]["/x"]'],
  ])('ends with 2 on a manifest that is %s, and names the file', async (_, text, message) => {
    const site = await openSite({isBuilt: false})
    fileBeside(site, 'site.manifest.json', text)
    const {code, out, error} = await site.run(['plan', '--reconcile'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(`${site.manifestFile}: The manifest cannot be read`)
    expect(error).toContain(message)
    expect(error).not.toContain('CANARY')
  })

  it('ends with 2 where there is no manifest a change could be held against', async () => {
    const site = await openSite({isBuilt: false})
    const {code, error} = await site.run(['plan', '--document', 'sport'])
    expect(code).toBe(2)
    expect(error).toContain('Make the first one with sourceline rebuild --reconcile')
  })

  it('ends with 2 where nobody answers, and says what was asked', async () => {
    const site = await openSite()
    await site.close()
    const {code, out, error} = await site.run(['plan', '--reconcile'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain('could not be reached')
  })
})
