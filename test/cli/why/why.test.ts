import {describe, expect, it} from 'vitest'
import {extraDocuments, weak} from '../../rebuild/extraDocuments.ts'
import {fileBeside, openSite} from '../site/site.ts'

describe('sourceline why', () => {
  it('says because of which document, through which references', async () => {
    const site = await openSite()
    expect(await site.run(['why', '/articles/wire-copy', '--document', 'sport'])).toEqual({
      code: 0,
      out: [
        '/articles/wire-copy is filed under article:wire-copy:',
        '  topic “Sport” (sport)',
        '  is topics[] of article “Wire copy” (wire-copy)',
        '',
      ].join('\n'),
      error: '',
    })
  })

  it('goes, unless told, through what was published last', async () => {
    const site = await openSite()
    await site.editor.patch('unnamed-anywhere').set({name: 'Nobody At All'}).commit()
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const {code, out} = await site.run(['why', '/articles/wire-copy'])
    expect(code).toBe(0)
    expect(out).toContain('topic “Sports” (sport)\n  is topics[] of article “Wire copy” (wire-copy)')
  })

  it('goes through a broken document too, and repeats nothing that should be a text', async () => {
    const site = await openSite()
    await site.editor
      .patch('sport')
      .set({name: {CANARY: 1}})
      .commit()
    const {code, out} = await site.run(['why', '/articles/wire-copy', '--document', 'sport'])
    expect(code).toBe(0)
    expect(out).toContain('  topic (sport)\n  is topics[] of article')
  })

  it('gives the same as JSON', async () => {
    const site = await openSite()
    const {out} = await site.run(['why', '/topics/sport', '--document', 'sport', '--json'])
    expect(JSON.parse(out)).toEqual([
      {tag: 'topic:sport', because: [{id: 'sport', type: 'topic', title: 'Sport', by: null}]},
    ])
  })

  it('ends with 1 where nothing leads to the page', async () => {
    const site = await openSite()
    const {code, out} = await site.run(['why', '/articles/wire-copy', '--document', 'unnamed-anywhere'])
    expect({code, out}).toEqual({code: 1, out: 'Nothing leads from person unnamed-anywhere to /articles/wire-copy.\n'})
  })

  it.each<[string, string[], string]>([
    ['no page', [], 'Which page?'],
    ['two pages', ['/1', '/2'], '“/2” is one too many'],
    ['a page the manifest does not have', ['/articles/none'], 'has no page “/articles/none”'],
    ['an inherited property', ['constructor'], 'has no page “constructor”'],
  ])('ends with 2 on %s', async (_, args, message) => {
    const site = await openSite()
    const {code, out, error} = await site.run(['why', ...args])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
  })
})

describe('what is not public', () => {
  const mark = 'CANARY-4711'

  it('is in no line: neither words of a draft, nor of a document nobody may read, nor a name that was promised to nobody', async () => {
    const whisperer = {_id: 'whisperer', _type: 'person', name: mark}
    const documents = extraDocuments().map((document) =>
      document._id === 'wire-copy'
        ? {
            ...document,
            authors: [weak('private.author')],
            attributions: [
              {
                _key: 'a',
                _type: 'attribution',
                claim: weak('win'),
                stance: 'asserts',
                obtained: 'own',
                groundRule: 'background',
                speaker: weak('whisperer'),
              },
            ],
          }
        : document,
    )
    const site = await openSite({
      documents: [
        ...documents,
        whisperer,
        {_id: 'private.author', _type: 'person', name: mark},
        {_id: 'drafts.sport', _type: 'topic', name: mark},
        {_id: 'drafts.whisperer', _type: 'person', name: mark},
      ],
    })
    const empty = fileBeside(site, 'empty.json', '{"version": 1, "pages": {}}')
    for (const id of ['whisperer', 'sport', 'private.author']) {
      for (const args of [
        ['why', '/articles/wire-copy'],
        ['plan', '--json', '--manifest', empty],
      ]) {
        const {code, out, error} = await site.run([...args, '--document', id], {env: {TOKEN: site.token}})
        expect({code, error}).toEqual({code: args[0] === 'why' ? 0 : 1, error: ''})
        expect(out).toContain('wire-copy')
        expect(out).not.toContain(mark)
      }
    }
    const {out} = await site.run(['why', '/articles/wire-copy', '--document', 'whisperer'])
    expect(out).toContain('person (whisperer)\n  is attributions[].speaker of article “Wire copy”')
  }, 60_000)
})
