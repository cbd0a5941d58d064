import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkSeeds} from '../../../scripts/seeds-check.ts'
import {sourceline} from '../sourceline.ts'

const wire = join(import.meta.dirname, 'wire')
const texts = readdirSync(wire).map((name) => join(wire, name))
const fresh = () => mkdtempSync(join(tmpdir(), 'drafts-'))

type Stored = Record<string, unknown> & {_id: string; _type: string}

const documentsIn = (directory: string): Stored[] =>
  readdirSync(directory).flatMap((name) =>
    readFileSync(join(directory, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  )
const attributionsOf = (documents: readonly Stored[]) =>
  documents.flatMap(({_type, attributions = []}) =>
    _type === 'report' ? (attributions as Record<string, unknown>[]) : [],
  )

describe('sourceline draft', () => {
  it('makes of twelve texts in four formats what the schema and the house rules take', async () => {
    const seeds = fresh()
    for (const name of ['production', 'confidential', 'images']) mkdirSync(join(seeds, name))
    const {code, error} = await sourceline([
      'draft',
      ...texts,
      '--outlet',
      'Meridian News',
      '--out',
      join(seeds, 'production'),
    ])
    expect({code, error}).toEqual({
      code: 0,
      error: expect.stringMatching(/^12 articles drafted, \d+ claims marked, \d+ attributions; /),
    })
    const {findings} = await checkSeeds(seeds)
    expect(findings.filter(({file}) => !file.endsWith('june-2025-report.ndjson'))).toEqual([])
    expect(attributionsOf(documentsIn(join(seeds, 'production'))).length).toBeGreaterThan(30)
  })

  it('puts the seed of the project down to a bare plural, and its hedge to nobody', async () => {
    const out = fresh()
    await sourceline(['draft', join(import.meta.dirname, '../../reading/sourceDocument.txt'), '--out', out])
    const documents = documentsIn(out)
    const [attribution, ...others] = attributionsOf(documents)
    expect(others).toEqual([])
    expect(attribution).toMatchObject({
      obtained: 'unstated',
      descriptor: {role: 'official', seniority: 'senior'},
      count: {_type: 'count', min: 2, plural: 'plural'},
    })
    const claim = documents.find(({_type}) => _type === 'claim')
    expect(claim?.text).toMatch(/^Former President Donald Trump vetoed a plan/)
    expect(attribution?.claim).toMatchObject({_ref: claim?._id})
  })

  it('refers to what the newsroom has, and tells what was said before', async () => {
    const directory = fresh()
    const known = join(directory, 'known.ndjson')
    const own = [
      {_id: 'norcross', _type: 'organization', name: 'Norcross Capital', kind: 'organization', topLevel: true},
      {_id: 'ledger', _type: 'organization', name: 'The Ledger', kind: 'outlet', topLevel: true},
      {_id: 'losses', _type: 'claim', text: 'Norcross Capital concealed losses of $300 million from its board'},
    ]
    writeFileSync(known, own.map((document) => `${JSON.stringify(document)}\n`).join(''))
    const out = join(directory, 'out')
    const {error} = await sourceline([
      'draft',
      join(wire, 'bank-losses.txt'),
      '--outlet',
      'Ledger',
      '--known',
      known,
      '--out',
      out,
    ])
    expect(error).toMatch(/bank-losses\.txt: “Norcross Capital concealed .*also said before: .*\(losses\)/)
    const documents = documentsIn(out)
    expect(documents.filter(({_type, name}) => _type === 'organization' && name === 'The Ledger')).toEqual([])
    expect(documents.filter(({_type}) => _type === 'report').map(({outlet}) => outlet)).toContainEqual({
      _type: 'reference',
      _ref: 'ledger',
    })
  })

  it('goes on where it was stopped, and makes nothing twice', async () => {
    const [out, whole] = [fresh(), fresh()]
    await sourceline(['draft', ...texts.slice(0, 5), '--out', out])
    // As a run leaves it that was killed while it wrote what texts share.
    writeFileSync(join(out, 'shared.ndjson'), `${readFileSync(join(out, 'shared.ndjson'), 'utf8')}{"_id":"cut`)
    const {code, error} = await sourceline(['draft', ...texts, '--out', out])
    expect(code).toBe(0)
    expect(error).toContain('5 were drafted before')
    await sourceline(['draft', ...texts, '--out', whole])
    const sorted = (directory: string) =>
      documentsIn(directory)
        .map((document) => JSON.stringify(document))
        .sort()
    expect(sorted(out)).toEqual(sorted(whole))
  })

  it('tells of a bad file, and drafts the others', async () => {
    const inn = fresh()
    cpSync(texts[0] ?? '', join(inn, 'good.txt'))
    writeFileSync(join(inn, 'empty.txt'), '\n')
    writeFileSync(join(inn, 'bad.json'), '{"headline":')
    writeFileSync(join(inn, 'german.json'), JSON.stringify({language: 'de', body_text: 'Die Beamten sagten nichts.'}))
    writeFileSync(join(inn, 'picture.png'), 'x')
    const names = ['missing.txt', 'empty.txt', 'bad.json', 'german.json', 'picture.png', 'good.txt']
    const {code, out, error} = await sourceline(['draft', ...names], {}, {cwd: inn})
    expect(code).toBe(1)
    expect(error.split('\n').slice(0, 5)).toEqual([
      'missing.txt: There is no such file.',
      'empty.txt: There is no text in it.',
      expect.stringMatching(/^bad\.json: It is no JSON: /),
      'german.json: Only English is read, and this is said to be in “de”.',
      expect.stringMatching(/^picture\.png: Nothing is known of files that end in “\.png”\./),
    ])
    expect(out).toContain('"_type":"article"')
  })

  it('asks for files', async () => {
    expect(await sourceline(['draft'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('Give the files to draft'),
    })
  })
})

describe('sourceline read', () => {
  it('underlines source and cue, and says what the text says of the source', async () => {
    const {out} = await sourceline(['read', '-'], {}, {input: 'Two U.S. officials said the raid was off.\n'})
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Two U.S. officials said the raid was off.',
      '══════════════════ ────',
      '2 official of U.S.; speech; asserts',
    ])
  })

  it('tells what was said before, by whom, and what is a near copy of an agency’s sentence', async () => {
    const known = fresh()
    await sourceline(['draft', join(wire, 'missile.txt'), '--out', known])
    const all = documentsIn(known)
      .map((document) => JSON.stringify(document))
      .join('\n')
    writeFileSync(join(known, 'all.txt'), all)
    const input =
      'The launch was a violation of a treaty of 2011, Hana Orlo said.\nThe missile flew some 700 kilometers before it fell into the water, a U.S. official said.\n'
    const {out, error} = await sourceline(['read', '-', '--known', join(known, 'all.txt')], {}, {input})
    expect(error).toBe('')
    expect(out).toMatch(/also said before: “The launch was a violation of the treaty of 2011” .*; the same source/)
    expect(out).toMatch(/near copy of agency copy: “The missile flew some 700 kilometers/)
  })

  it('gives the text and its readings as JSON', async () => {
    const {out} = await sourceline(['read', '-', '--json'], {}, {input: 'Officials said so.'})
    const {text, readings} = JSON.parse(out)
    expect(text.slice(readings[0].source.start, readings[0].source.end)).toBe('Officials')
  })

  it('says so where nothing is put down to anybody', async () => {
    const {code, out} = await sourceline(['read', '-'], {}, {input: 'It rained.'})
    expect({code, out}).toEqual({code: 0, out: 'Nothing in it is put down to anybody.\n'})
  })
})
