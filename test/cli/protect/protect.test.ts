import {afterEach, describe, expect, it} from 'vitest'
import {loadSeeds} from '../../../scripts/seeds-load.ts'
import {createLake} from '../../../src/lake/index.ts'
import {seedsFolder} from '../../seeds/seedsFolder.ts'
import {sourceline} from '../sourceline.ts'
import {type Broken, deployment, tokens} from './deployment.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

type Finding = {boundary: string; state: string; said: string; mend?: string}

async function protect(broken: Broken = {}, env: Record<string, string> = tokens) {
  const {api, close} = await deployment(broken)
  open.push(close)
  const {code, out, error} = await sourceline(['protect', '--project', 'sourceline', '--api', api, '--json'], env)
  expect(error).toBe('')
  expect(out).not.toContain('PLANTED')
  const findings: Finding[] = JSON.parse(out)
  return {code, findings, found: findings.filter(({state}) => state === 'found').map(({boundary}) => boundary)}
}

const raw = {originalFilename: 'maria-delgado.jpg', url: 'http://lake.localhost/images/x'}
const broken: readonly (readonly [string, Broken, readonly string[]])[] = [
  ['a desk that anybody may read', {isDeskPublic: true}, ['desk, without a token']],
  ['records among the articles', {newsroom: [{_id: 'x', _type: 'sourcingRecord'}]}, ['desk types in the newsroom']],
  [
    'drafts for everybody',
    {newsroom: [{_id: 'drafts.n', _type: 'article'}], isOpen: (path) => path.includes('*.**')},
    ['drafts, without a token'],
  ],
  ['history for everybody', {isOpen: (path) => path.includes('/data/history/')}, ['history, without a token']],
  ['somebody no work names any more', {newsroom: [{_id: 'gone', _type: 'person'}]}, ['people nobody names']],
  [
    'a file that is called after somebody',
    {newsroom: [{_id: 'image-x', _type: 'sanity.imageAsset', ...raw}]},
    ['names of files', 'assets nothing uses'],
  ],
  ['a preview token that reads the desk', {readsAll: ['preview']}, ['desk, with the preview token']],
  ['viewers who read every dataset', {readsAll: ['viewer']}, ['desk, with the viewer token']],
  ['comments of the desk in a dataset of their own', {hasComments: true}, ['comments and tasks']],
  ['pages of any origin with an editor’s session', {isAnyOrigin: true}, ['pages of others']],
]

describe('sourceline protect', () => {
  it('finds nothing in a deployment that is sound, and has asked at every boundary', async () => {
    const {code, findings, found} = await protect()
    expect([found, code]).toEqual([[], 0])
    expect(findings.filter(({state}) => state === 'unknown')).toEqual([])
  })

  it.each(broken)('names %s', async (_, fault, boundaries) => {
    const {code, found, findings} = await protect(fault)
    expect(found).toEqual(boundaries)
    expect(code).toBe(1)
    for (const {state, mend} of findings) if (state === 'found') expect(mend).toBeTruthy()
  })

  it('finds nothing in what npm start shows: our own stories, with their pictures', async () => {
    const lake = await createLake({
      datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    })
    open.push(() => lake.close())
    await loadSeeds(lake, seedsFolder)
    const {url} = await lake.listen(0)
    const {code, out} = await sourceline(['protect', '--project', 'sourceline', '--api', url, '--json'])
    const findings: Finding[] = JSON.parse(out)
    expect([findings.filter(({state}) => state === 'found'), code]).toEqual([[], 0])
    expect(findings.filter(({state}) => state === 'unknown')).toHaveLength(3)
  })

  it('says what it had no token for', async () => {
    const {code, findings} = await protect({}, {})
    expect(code).toBe(0)
    const unknown = findings.filter(({state}) => state === 'unknown').map(({boundary}) => boundary)
    expect(unknown).toEqual(['desk, with the preview token', 'desk, with the viewer token', 'comments and tasks'])
  })

  it.each([
    [[], 'Name the project'],
    [['--project', 'a', '--api', 'x'], '--api takes an address'],
    [['--project', '../x'], 'is no id of a project'],
    [['--project', 'a', '--dataset', 'a/b'], '--dataset takes the name'],
    [['--project', 'a', '--dataset', 'confidential'], 'in one dataset'],
    [['--project', 'a', '--api', 'http://127.0.0.1:1'], 'Nothing answers'],
  ])('says what is wrong with %j', async (args, message) => {
    const {code, error} = await sourceline(['protect', ...args])
    expect([code, error]).toEqual([2, expect.stringContaining(message)])
  })
})
