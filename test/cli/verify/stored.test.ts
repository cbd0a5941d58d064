import {describe, expect, it} from 'vitest'
import {fileOf, sourceline} from '../sourceline.ts'
import {soundStory} from '../stories.ts'

type Document = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

const topic = (_id: string, broader?: string): Document => ({
  _id,
  _type: 'topic',
  name: _id,
  slug: {current: _id},
  ...(broader && {broader: {_ref: broader}}),
})
const report = (fields: object): Document => ({_id: 'r', _type: 'report', title: 'A report', ...fields})

async function told(...documents: Document[]) {
  const file = fileOf([...soundStory, ...documents])
  const {out} = await sourceline(['verify', '--json', '--file', file])
  const {code, out: text} = await sourceline(['verify', '--file', file])
  const {stored}: {stored: {id: string; changes: {paths: string[]}[]; questions: {path: string}[]}[]} = JSON.parse(out)
  const paths = stored.map(({id, changes, questions}) => [
    id,
    ...changes.flatMap((change) => change.paths),
    ...questions.map(({path}) => path),
  ])
  return {code, text, paths}
}

describe('sourceline verify tells what is not stored as this release does it', () => {
  it.each([
    ['an offset', {publishedAt: '2026-05-01T10:00:00+02:00'}, 'publishedAt'],
    ['no milliseconds', {publishedAt: '2026-05-01T08:00:00Z'}, 'publishedAt'],
    ['no seconds', {publishedAt: '2026-05-01T08:00Z'}, 'publishedAt'],
    ['microseconds', {publishedAt: '2026-05-01T08:00:00.000000Z'}, 'publishedAt'],
    ['no time zone', {publishedAt: '2026-05-01T08:00:00'}, 'publishedAt'],
    ['a day that does not exist', {publishedAt: '2026-02-30T08:00:00.000Z'}, 'publishedAt'],
    [
      'an offset in a notice',
      {notices: [{_key: 'n', kind: 'clarification', at: '2026-05-01T10:00:00+02:00', text: 'Said.'}]},
      'notices[_key=="n"].at',
    ],
  ])('an instant with %s', async (_, fields, path) => {
    const {paths, text} = await told(report(fields))
    expect(paths).toEqual([['r', path]])
    expect(text).toContain(
      `1 document is not stored as this release does it; sourceline migrate mends that:\n  report r\n    ${path}`,
    )
  })

  it('topics that are broader than themselves, each of them', async () => {
    const {paths, text} = await told(topic('a', 'b'), topic('b', 'c'), topic('c', 'a'), topic('d', 'a'), topic('e'))
    expect(paths).toEqual([
      ['a', 'broader'],
      ['b', 'broader'],
      ['c', 'broader'],
    ])
    expect(text).toContain('This topic is broader than itself')
    expect((await told(topic('s', 's'))).paths).toEqual([['s', 'broader']])
  })

  it('one key twice in a list, and a day in no calendar', async () => {
    const notice = (at: string) => ({_key: 'n', kind: 'clarification', at, text: 'Said.'})
    const notices = [notice('2026-05-01T08:00:00.000Z'), notice('2026-05-02T08:00:00.000Z')]
    expect((await told(report({notices}))).paths).toEqual([['r', expect.stringContaining('notices')]])
    const time = {from: '2025-06-31', precision: 'day'}
    const claim = {_id: 'k', _type: 'claim', text: 'It rained.', slots: {time}}
    expect((await told(claim)).paths).toEqual([['k', 'slots.time.from']])
  })

  it('and nothing where all is, which blocks nothing either way', async () => {
    expect(await told(report({publishedAt: '2026-05-01T08:00:00.000Z'}), topic('a', 'b'), topic('b'))).toMatchObject({
      code: 0,
      paths: [],
      text: expect.not.stringContaining('migrate'),
    })
    expect((await told(report({publishedAt: '2026-05-01T08:00Z'}))).code).toBe(0)
  })
})
