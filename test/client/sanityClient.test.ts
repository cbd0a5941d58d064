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
})
