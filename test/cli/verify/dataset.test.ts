import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {fileOf, sourceline} from '../sourceline.ts'
import {brokenStory} from '../stories.ts'

/** More than two pages hold, all before the story in the order of ids. */
const people = Array.from({length: 1100}, (_, index) => ({_id: `a${index}`, _type: 'person', name: `Person ${index}`}))
const documents = [...people, ...brokenStory].map((document) => ({_type: '', _id: '', ...document}))

let lake: Lake
let url: string

beforeAll(async () => {
  lake = await createLake({
    projectId: 'newsroom',
    datasets: {
      production: {
        visibility: 'public',
        documents: [...documents, {_id: 'drafts.secret', _type: 'article', headline: 'CANARY draft', attributions: []}],
      },
      confidential: {visibility: 'private', documents: []},
    },
  })
  ;({url} = await lake.listen(0))
})
afterAll(() => lake.close())

const environment = (dataset: string) => ({
  SANITY_STUDIO_PROJECT_ID: 'newsroom',
  SANITY_STUDIO_DATASET: dataset,
  SOURCELINE_API_HOST: url,
})

describe('sourceline verify, on a dataset', () => {
  it('finds in the published documents what it finds in a file of them', async () => {
    const at = ['--json', '--at', '2026-06-01T00:00:00Z']
    const fetched = await sourceline(['verify', ...at], environment('production'))
    const read = await sourceline(['verify', ...at, '--file', fileOf(documents)])
    expect(fetched.error).toBe('')
    expect(fetched).toEqual(read)
    expect(fetched.out).not.toContain('CANARY')
  })

  it('ends with 2 and says what was asked where it may not read, or nobody answers', async () => {
    const forbidden = await sourceline(['verify'], {...environment('confidential'), SANITY_API_READ_TOKEN: 'wrong'})
    expect(forbidden).toMatchObject({code: 2, out: ''})
    expect(forbidden.error).toMatch(/dataset confidential of project newsroom answered 401\. Give a token/)

    const unreachable = await sourceline(['verify'], {
      ...environment('production'),
      SOURCELINE_API_HOST: 'http://127.0.0.1:9',
    })
    expect(unreachable).toMatchObject({code: 2, out: ''})
    expect(unreachable.error).toContain('could not be reached')

    const misnamed = await sourceline(['verify'], {...environment('production'), SANITY_STUDIO_DATASET: 'Ünknown!'})
    expect(misnamed).toMatchObject({code: 2, out: ''})
    expect(misnamed.error).toContain('SANITY_STUDIO_DATASET')
  }, 60_000)
})
