import {afterEach, describe, expect, it, vi} from 'vitest'
import {createNewsroom, isConfigurationError} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {seeds} from './newsroom.ts'

afterEach(() => vi.unstubAllGlobals())

describe('the client a newsroom is given', () => {
  it('is held to what is published, even where it could read drafts', async () => {
    const [article] = seeds().filter(({_type}) => _type === 'article')
    const draft = {...article, _id: `drafts.${article?._id}`, _type: 'article', headline: 'Not published yet'}
    const lake = await createLake({documents: [...seeds(), draft]})
    const client = lake.client({token: lake.token, perspective: 'drafts'})
    const {items} = await createNewsroom({client}).articles.list()
    expect(items.map(({headline}) => headline)).not.toContain('Not published yet')
    await lake.close()
  })

  it('is refused with a token in a browser', async () => {
    const lake = await createLake()
    vi.stubGlobal('window', {})
    vi.stubGlobal('document', {})
    expect(() => createNewsroom({client: lake.client({token: lake.token, ignoreBrowserTokenWarning: true})})).toThrow(
      expect.toSatisfy(isConfigurationError),
    )
    expect(() => createNewsroom({client: lake.client()})).not.toThrow()
    await lake.close()
  })

  it('is refused with a token in a worker of a page', async () => {
    const lake = await createLake()
    vi.stubGlobal('importScripts', () => {})
    expect(() => createNewsroom({client: lake.client({token: lake.token})})).toThrow(
      expect.toSatisfy(isConfigurationError),
    )
    await lake.close()
  })

  it.each(['sourcingRecord', 'approval', 'hold'])('takes no answer from a dataset with a %s in it', async (_type) => {
    const lake = await createLake({
      datasets: {
        confidential: {visibility: 'private', documents: [...seeds(), {_id: 'r', _type, necessity: 'planted'}]},
      },
    })
    const newsroom = createNewsroom({client: lake.client({token: lake.token, dataset: 'confidential'})})
    const refused = await newsroom.articles.list().catch((error: unknown) => error)
    expect(isConfigurationError(refused)).toBe(true)
    expect(String(refused)).not.toContain('planted')
    await expect(newsroom.articles.list()).rejects.toThrow('Records of sources lie in this dataset')
    await lake.close()
  })
})
