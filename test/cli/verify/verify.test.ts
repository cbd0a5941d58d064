import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findings, fromDocuments, isFinding, policyFrom} from '../../../src/sourcing/index.ts'
import {fileOf, sourceline} from '../sourceline.ts'
import {brokenStory, soundStory} from '../stories.ts'

const at = '2026-06-01T00:00:00Z'

describe('sourceline verify', () => {
  it('tells under its headline what an article breaks, where, and how to mend it, the gravest first', async () => {
    const {code, out, error} = await sourceline(['verify', '--file', fileOf(brokenStory)])
    expect({code, error}).toEqual({code: 1, error: ''})
    const lines = out.split('\n')
    expect(lines.slice(0, 2)).toEqual(['City knew of crack in dam, officials said', 'crack'])
    const first = lines.findIndex((line) => line.includes('S09'))
    expect(lines.slice(first, first + 4).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^error {5}S09 {2}\S.*\.$/),
      'two city officials, who spoke on condition of anonymity',
      'attributions[_key=="two"].reason',
      expect.stringMatching(/^→ \S.*\.$/),
    ])
    const severities = lines.flatMap((line) => /^ {2}(error|approval|warning) +S\d\d/.exec(line)?.[1] ?? [])
    const order = ['error', 'approval', 'warning']
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(lines.at(-2)).toMatch(/^1 article: \d+ errors?, \d+ approvals? needed, (?:\d+|no) warnings?\.$/)
  })

  it('ends with 0 where nothing blocks publishing, and says in one line what it could not check', async () => {
    const {code, out, error} = await sourceline(['verify', '--file', fileOf(soundStory)])
    expect({code, error}).toEqual({code: 0, error: ''})
    expect(out).toMatch(
      /^Not checked, for want of confidential records: S02, .*\.\n1 article: no errors, no approvals needed, no warnings\.\n$/,
    )
  })

  it('tells what is dated in the future, which is shown all the same', async () => {
    const dated = soundStory.map((document) =>
      document._type === 'article' ? {...document, publishedAt: '2999-01-01T00:00:00Z'} : document,
    )
    const {code, out} = await sourceline(['verify', '--file', fileOf(dated)])
    expect(code).toBe(0)
    expect(out).toContain('1 document is dated in the future, and shown already: nothing appears by the clock.\n')
    expect(out).toMatch(/^ +article \S+: publishedAt 2999-01-01T00:00:00Z$/m)
    const {datedAhead} = JSON.parse((await sourceline(['verify', '--json', '--file', fileOf(dated)])).out)
    expect(datedAhead).toMatchObject([{type: 'article', path: 'publishedAt'}])
  })

  it('reads several files as one story', async () => {
    const [claims, rest] = [brokenStory.slice(0, 2), brokenStory.slice(2)]
    const together = await sourceline(['verify', '--at', at, '--file', fileOf(brokenStory)])
    const apart = await sourceline(['verify', '--at', at, '--file', fileOf(rest), fileOf(claims)])
    const twice = await sourceline(['verify', '--at', at, '--file', fileOf(rest), '--file', fileOf(claims)])
    expect(apart).toEqual(together)
    expect(twice).toEqual(together)
  })

  it('gives as JSON what the engine finds, to the letter', async () => {
    const {code, out} = await sourceline(['verify', '--json', '--at', at, '--file', fileOf(brokenStory)])
    expect(code).toBe(1)
    const told = JSON.parse(out)
    const found = findings(fromDocuments(brokenStory), policyFrom(brokenStory), at)
    const about = 'two city officials, who spoke on condition of anonymity'
    expect(told.documents).toHaveLength(1)
    expect(told.documents[0].findings).toHaveLength(found.filter(isFinding).length)
    for (const {document, ...finding} of found.filter(isFinding)) {
      expect(told.documents[0]).toMatchObject({id: document, type: 'article'})
      const isAboutAttribution = finding.path.startsWith('attributions[_key=="two"]')
      expect(told.documents[0].findings).toContainEqual(isAboutAttribution ? {...finding, about} : finding)
    }
    expect(told.at).toBe(at)
    expect(told.notChecked).toContain('S02')
  })

  it('judges as things stood at --at', async () => {
    const later = brokenStory.map((document) =>
      '_id' in document && document._id === 'crack' && Array.isArray(document.attributions)
        ? {
            ...document,
            attributions: document.attributions.map((one) => ({...one, publishedAt: '2026-05-20T00:00:00Z'})),
          }
        : document,
    )
    const file = fileOf(later)
    expect((await sourceline(['verify', '--file', file, '--at', '2026-05-19'])).code).toBe(0)
    expect((await sourceline(['verify', '--file', file, '--at', '2026-05-21'])).code).toBe(1)
  })

  it('is as strict as the policy among the documents', async () => {
    const lenient = {_id: 'policy', _type: 'policy', rules: [{_key: 'a', rule: 'S09', severity: 'warning'}]}
    const {code, out} = await sourceline(['verify', '--file', fileOf([...brokenStory, lenient])])
    expect(out).toMatch(/warning {3}S09/)
    expect(code).toBe(0)
  })

  it('finds nothing that blocks publishing in the seeds of this repository', async () => {
    const folder = join(import.meta.dirname, '../../../seeds/production')
    const files = readdirSync(folder).map((name) => join(folder, name))
    const {code, out, error} = await sourceline(['verify', '--file', ...files])
    expect({code, error}).toEqual({code: 0, error: ''})
    expect(out).toContain('Two agencies, unnamed officials and a veto: how a report of June 2025 was sourced\n')
  }, 60_000)

  it('reads a text with a line separator in it as one line', async () => {
    const separated = brokenStory.map((document) =>
      '_id' in document && document._id === 'crack' ? {...document, headline: 'A\u2028B'} : document,
    )
    expect((await sourceline(['verify', '--file', fileOf(separated)])).code).toBe(1)
  })

  it('writes no colour into a pipe', async () => {
    const {out} = await sourceline(['verify', '--file', fileOf(brokenStory)], {TERM: 'xterm-256color'})
    expect(out).not.toContain('\u001b')
  })

  it('lets no stored text steer the terminal', async () => {
    const hostile = brokenStory.map((document) =>
      '_id' in document && document._id === 'crack' ? {...document, headline: 'A\u001b[2J\u0007\u202eB\nC'} : document,
    )
    const {out} = await sourceline(['verify', '--file', fileOf(hostile)])
    expect(out.split('\n')[0]).toBe('A [2J B C')
  })
})

describe('sourceline verify, called wrongly', () => {
  const document = JSON.stringify(soundStory[1])
  it.each<[string, () => string[], string]>([
    ['an unknown flag', () => ['--fil', 'a.ndjson'], "Unknown option '--fil'"],
    ['a flag without its value', () => ['--file'], "'--file <value>' argument missing"],
    ['a file without its flag', () => ['a.ndjson'], 'Files are given as --file a.ndjson'],
    ['an instant that is none', () => ['--at', '15 June', '--file', 'a'], '--at takes a date or an instant'],
    ['nothing to verify', () => [], 'SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET'],
    ['a file that is not there', () => ['--file', 'missing.ndjson'], 'missing.ndjson: there is no such file'],
    ['a folder', () => ['--file', dirname(fileOf([]))], 'is no file'],
    [
      'a line that is no JSON',
      () => ['--file', fileOf([document, '', '{"_id": '])],
      'story.ndjson, line 3: not a document',
    ],
    [
      'a line that is no document',
      () => ['--file', fileOf([document, '{"_id":"a"}'])],
      'story.ndjson, line 2: not a document',
    ],
    ['a line that is no object', () => ['--file', fileOf(['null'])], 'story.ndjson, line 1: not a document'],
  ])('ends with 2 on %s, says so, and prints no result', async (_, args, message) => {
    const {code, out, error} = await sourceline(['verify', ...args()])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
    expect(error).toContain('See: sourceline verify --help')
    expect(error).not.toContain('    at ')
  })
})

describe('what is confidential', () => {
  const mark = 'CANARY-4711'
  const record = {
    _id: mark,
    _type: 'sourcingRecord',
    articleId: 'crack',
    key: 'two',
    necessity: mark,
    motive: mark,
    pseudonym: mark,
  }
  const offRecord = {
    _key: mark,
    _type: 'attribution',
    claim: {_type: 'reference', _ref: 'dam'},
    stance: 'asserts',
    groundRule: 'offRecord',
    speaker: {_type: 'reference', _ref: mark},
    speakerRole: mark,
    quote: mark,
  }
  const approval = {_id: `a${mark}`, _type: 'approval', articleId: 'crack', by: mark, reason: mark}

  it('is in no line of a report, nor of JSON, though the files hold it', async () => {
    const withKey = (_key: string) =>
      brokenStory.map((document) =>
        '_id' in document && document._id === 'crack' && Array.isArray(document.attributions)
          ? {...document, attributions: [...document.attributions, {...offRecord, _key}]}
          : document,
      )
    for (const more of [[], ['--json']]) {
      const file = fileOf([record, approval, ...withKey('off')])
      const {code, out, error} = await sourceline(['verify', ...more, '--file', file])
      expect(code).toBe(1)
      expect(out).toContain('S19')
      expect(out + error).not.toContain(mark)
    }
  })

  it('changes nothing that is printed', async () => {
    const without = await sourceline(['verify', '--at', at, '--file', fileOf(brokenStory)])
    const among = await sourceline(['verify', '--at', at, '--file', fileOf([record, ...brokenStory, approval])])
    expect(among).toEqual(without)
  })

  it('is not quoted from a line that cannot be read', async () => {
    const broken = JSON.stringify(record).slice(0, -1)
    const {code, out, error} = await sourceline(['verify', '--file', fileOf([broken])])
    expect(code).toBe(2)
    expect(out + error).not.toContain(mark)
  })
})
