import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkSeeds} from '../../scripts/seeds-check.ts'
import {addLine, changeLine, copyOfSeeds, linesOf, seedsFolder} from './seedsFolder.ts'

const june = 'production/june-2025-report.ndjson'
const shared = 'production/shared.ndjson'
const harbour = 'production/east-basin-sediment.ndjson'
const records = 'confidential/east-basin-sediment.ndjson'
const AP = '"title":"Trump vetoed Israeli plan to kill Iran’s supreme leader, US official says"'

describe('the committed seeds', () => {
  it('have no finding, not even a warning', async () => {
    const {documents, findings} = await checkSeeds(seedsFolder)
    expect(findings).toEqual([])
    expect(documents).toBeGreaterThan(60)
  })
})

describe('a copy of the seeds names file, line and place of', () => {
  it('a value that is in no vocabulary', async () => {
    using copy = copyOfSeeds()
    const line = changeLine(copy.directory, june, AP, (text) => text.replace('"familiar"', '"acquainted"'))
    expect((await checkSeeds(copy.directory)).findings).toEqual([
      expect.objectContaining({
        file: june,
        line,
        path: expect.stringMatching(/^attributions\[.*\.descriptor\.relation$/),
      }),
    ])
  })

  it('a reference that points at nothing, strong or weak', async () => {
    using copy = copyOfSeeds()
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const strong = changeLine(copy.directory, june, AP, (text) =>
      text.replace(/("outlet":.*?"_ref":")[^"]+/, `$1${nowhere}`),
    )
    const weak = changeLine(copy.directory, june, '"variantOf"', (text) =>
      text.replace(/("variantOf":.*?"_ref":")[^"]+/, `$1${nowhere}`),
    )
    const {findings} = await checkSeeds(copy.directory)
    const message = `Refers to ${nowhere}, which is in no file of this dataset.`
    expect(findings).toContainEqual(expect.objectContaining({file: june, line: strong, path: 'outlet', message}))
    expect(findings).toContainEqual(expect.objectContaining({file: june, line: weak, path: 'variantOf', message}))
  })

  it('an id that is taken', async () => {
    using copy = copyOfSeeds()
    const policy = linesOf(copy.directory, shared)[0] ?? ''
    const line = addLine(copy.directory, june, policy.replace('"ap"', '"reuters"'))
    const taken = expect.objectContaining({message: expect.stringMatching(/^The id is already taken, at /)})
    const {findings} = await checkSeeds(copy.directory)
    expect(findings).toContainEqual(taken)
    expect(findings.map(({file}) => file)).toContain(shared)
    expect(findings.find(({message}) => message.includes(`${june}:${line}`))).toBeDefined()
  })

  it('a line that stands twice', async () => {
    using copy = copyOfSeeds()
    const last = linesOf(copy.directory, shared).at(-1) ?? ''
    const line = addLine(copy.directory, shared, last)
    expect((await checkSeeds(copy.directory)).findings).toContainEqual(
      expect.objectContaining({
        file: shared,
        line,
        message: `A copy of ${shared}:${line - 1}. Remove one of the two.`,
      }),
    )
  })

  it('a line that is not JSON, and reads the rest', async () => {
    using copy = copyOfSeeds()
    const line = addLine(copy.directory, shared, '{"_id": "half of a docu')
    expect((await checkSeeds(copy.directory)).findings).toEqual([
      expect.objectContaining({file: shared, line, message: expect.stringMatching(/^Not JSON: /)}),
    ])
  })

  it('an id that could tell something', async () => {
    using copy = copyOfSeeds()
    const line = addLine(copy.directory, shared, '{"_id":"person-jane-doe","_type":"person","name":"Jane Doe"}')
    expect((await checkSeeds(copy.directory)).findings).toContainEqual(
      expect.objectContaining({file: shared, line, message: expect.stringContaining('random UUID')}),
    )
  })

  it('a confidential document among the public ones', async () => {
    using copy = copyOfSeeds()
    const line = addLine(copy.directory, shared, linesOf(copy.directory, records)[0] ?? '')
    expect((await checkSeeds(copy.directory)).findings).toContainEqual(
      expect.objectContaining({
        file: shared,
        line,
        message: 'A sourcingRecord must never be in the public dataset.',
      }),
    )
  })

  it('a confidential record whose attribution is gone', async () => {
    using copy = copyOfSeeds()
    const line = changeLine(copy.directory, records, '"key"', (text) =>
      text.replace(/("key":")[^"]+/, '$1000000000000'),
    )
    expect((await checkSeeds(copy.directory)).findings).toEqual([
      expect.objectContaining({file: records, line, path: 'key'}),
    ])
  })

  it('an approval of other sourcing than the article has, and the fingerprint of what it has', async () => {
    using copy = copyOfSeeds()
    changeLine(copy.directory, harbour, 'Harbour authority kept mud report', (text) =>
      text.replace('employees and a former official said', 'officials said'),
    )
    const lapsed = (await checkSeeds(copy.directory)).findings.filter(({path}) => path === 'hash')
    expect(lapsed).toHaveLength(3)
    expect(lapsed[0]).toMatchObject({file: records, message: expect.stringMatching(/other sourcing.* [0-9a-f]{64}\.$/)})
  })

  it('a time that is not in UTC', async () => {
    using copy = copyOfSeeds()
    const line = changeLine(copy.directory, june, AP, (text) => text.replace('17:52:00.000Z', '19:52:00+02:00'))
    expect((await checkSeeds(copy.directory)).findings).toContainEqual(
      expect.objectContaining({file: june, line, path: 'publishedAt'}),
    )
  })

  it('a picture that is not there', async () => {
    using copy = copyOfSeeds()
    rmSync(join(copy.directory, 'images/june-2025-timeline.jpg'))
    expect((await checkSeeds(copy.directory)).findings).toContainEqual(
      expect.objectContaining({file: june, message: 'There is no file images/june-2025-timeline.jpg.'}),
    )
  })

  it('a story that lost its attributions', async () => {
    using copy = copyOfSeeds()
    changeLine(copy.directory, june, '"factCheck"', (text) => JSON.stringify({...JSON.parse(text), attributions: []}))
    expect((await checkSeeds(copy.directory)).findings).toContainEqual({
      file: june,
      line: 1,
      message: 'The story has 6 attributions; it should have 11 to 14.',
    })
  })
})
