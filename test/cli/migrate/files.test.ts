import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {fileOf, sourceline} from '../sourceline.ts'
import {earlier, fileOfEarlier} from './earlier.ts'

const folderHere = () => mkdtempSync(join(tmpdir(), 'sourceline-migrate-'))
const reportIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('sourceline migrate, on a file', () => {
  it('tells what would change, and changes nothing', async () => {
    const before = readFileSync(fileOfEarlier.production, 'utf8')
    const {code, out, error} = await sourceline(['migrate', '--file', fileOfEarlier.production])
    expect({code, error}).toEqual({code: 1, error: ''})
    expect(out).toMatch(/\n96 documents: \d+ would change, nothing was written; \d+ questions for a person\.\n/)
    expect(readFileSync(fileOfEarlier.production, 'utf8')).toBe(before)
  })

  it('carries drafts, versions and desk documents beside what is published, and leaves every other line to the letter', async () => {
    for (const file of Object.values(fileOfEarlier)) {
      const out = join(folderHere(), 'next.ndjson')
      const {out: told} = await sourceline(['migrate', '--json', '--file', file, '--out', out])
      const changed = new Set(
        reportIn(told)
          .filter(({written}) => written)
          .map(({id}) => id),
      )
      const [lines, carried] = [file, out].map((name) => readFileSync(name, 'utf8').trimEnd().split('\n'))
      expect(carried?.length).toBe(lines?.length)
      for (const [at, line] of (lines ?? []).entries()) {
        if (!changed.has(JSON.parse(line)._id)) expect(carried?.[at]).toBe(line)
        else expect(carried?.[at]).not.toBe(line)
      }
      expect([...changed].some((id) => file.includes('confidential') || id.startsWith('drafts.'))).toBe(true)
      expect(statSync(out).mode & 0o777).toBe(0o600)
    }
  })

  it('is done after once: a second run finds nothing to change and asks the same', async () => {
    const out = join(folderHere(), 'next.ndjson')
    const first = reportIn(
      (await sourceline(['migrate', '--json', '--file', fileOfEarlier.production, '--out', out])).out,
    )
    const second = reportIn((await sourceline(['migrate', '--json', '--file', out])).out)
    expect(second.every(({changes}) => changes.length === 0)).toBe(true)
    const asked = (report: {id: string; questions: object[]}[]) =>
      report.flatMap(({id, questions}) => questions.map((one) => ({id, ...one})))
    expect(asked(second)).toEqual(asked(first))
  })

  it('takes the answers a person has put beside its questions, and ends with 0 once there are none left', async () => {
    const folder = folderHere()
    const [report, answered, out] = ['report', 'answered', 'next'].map((name) => join(folder, `${name}.ndjson`)) as [
      string,
      string,
      string,
    ]
    const reports = earlier.production.filter(({_type}) => _type === 'report' || _type === 'article')
    const file = fileOf(reports.filter(({_id}) => _id !== 'd1f7a0de-2f3e-4f7c-8b7e-5a2a8f0c9e11'))
    await sourceline(['migrate', '--file', file, '--report', report])
    const lines = reportIn(readFileSync(report, 'utf8')).map((line) => ({
      ...line,
      questions: line.questions.map((question: {choices: string[]}) => ({...question, answer: question.choices[0]})),
    }))
    writeFileSync(answered, lines.map((line) => JSON.stringify(line)).join('\n'))
    const {code, out: told} = await sourceline(['migrate', '--file', file, '--answers', answered, '--out', out])
    expect(told).toContain('0 questions for a person.')
    expect(code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/"does":"alleges"/)

    writeFileSync(
      answered,
      JSON.stringify({...lines[0], questions: [{...lines.flatMap(({questions}) => questions)[0], answer: 'maybe'}]}),
    )
    const wrong = await sourceline(['migrate', '--file', file, '--answers', answered])
    expect(wrong).toMatchObject({code: 2, out: ''})
    expect(wrong.error).toMatch(/line 1: the answer to .* is none of its choices: /)
  })

  it('prints nothing that stands in a confidential document, and of no other document what it says', async () => {
    const {out, error} = await sourceline(['migrate', '--json', '--file', fileOfEarlier.confidential])
    const {out: text} = await sourceline(['migrate', '--file', fileOfEarlier.confidential])
    const said = earlier.confidential.flatMap(({necessity, motive, pseudonym, by, handledBy, hash}) =>
      [necessity, motive, pseudonym, by, handledBy, hash].filter((value) => typeof value === 'string'),
    )
    expect(said.length).toBeGreaterThan(10)
    for (const value of said) for (const printed of [out, error, text]) expect(printed).not.toContain(value)
  })

  it('refuses what it cannot read or write, names it, and leaves no part of a file', async () => {
    const folder = folderHere()
    const broken = fileOf([
      {_id: 'a', _type: 'report', publishedAt: '2025-01-01T00:00:00Z'},
      '{"_id": "secret-canary", ',
    ])
    const out = join(folder, 'next.ndjson')
    const unreadable = await sourceline(['migrate', '--file', broken, '--out', out])
    expect(unreadable).toMatchObject({code: 2})
    expect(unreadable.error).toContain('line 2: not a document')
    expect(unreadable.error).not.toContain('canary')
    expect(readdirSync(folder)).toEqual([])

    const taken = await sourceline(['migrate', '--file', fileOfEarlier.production, '--out', broken])
    expect(taken).toMatchObject({code: 2, out: ''})
    expect(taken.error).toContain('is there already')

    const nowhere = await sourceline(['migrate', '--file', fileOfEarlier.production, '--out', join(folder, 'no/where')])
    expect(nowhere).toMatchObject({code: 2})
    expect(nowhere.error).toContain('cannot be written (ENOENT)')
    const missing = await sourceline(['migrate', '--file', join(folder, 'missing.ndjson')])
    expect(missing.error).toContain('missing.ndjson: cannot be read (ENOENT)')
    for (const args of [['--write', '--file', 'a'], ['--out', 'a'], ['a.ndjson'], ['--wrote']]) {
      expect(await sourceline(['migrate', ...args])).toMatchObject({code: 2, out: ''})
    }
  })
})
