import type {ValidationContext} from '@sanity/types'
import {describe, expect, it} from 'vitest'
import {ask, publishedIdOf, publishedVersion} from '../../src/forms/lake.ts'
import {createLake} from '../../src/lake/index.ts'

const document = {_id: 'drafts.p', _type: 'person', _rev: 'r', _createdAt: '', _updatedAt: ''}

describe('publishedIdOf', () => {
  it.each([
    ['p', 'p'],
    ['drafts.p', 'p'],
    ['versions.rABC.p', 'p'],
  ])('%s is %s', (id, published) => expect(publishedIdOf(id)).toBe(published))

  it('is nothing for what is no id', () => expect(publishedIdOf(undefined)).toBeUndefined())
})

describe('looking beyond a document', () => {
  it('finds what stands published', async () => {
    const lake = await createLake({documents: [{_id: 'p', _type: 'person', name: 'Old name'}, document]})
    const getClient: ValidationContext['getClient'] = (config) => lake.client({...config, token: lake.token})
    expect((await publishedVersion({getClient, document})).name).toBe('Old name')
    await lake.close()
  })

  it('asks once for a document as it stands, and again after an edit or a failure', async () => {
    let requests = 0
    const lake = await createLake({documents: [{_id: 'p', _type: 'person', name: 'A'}]})
    const reached: ValidationContext['getClient'] = (config) => {
      requests += 1
      if (requests === 1) throw new Error('the first request is lost')
      return lake.client(config)
    }
    const question = (about: typeof document) =>
      ask({getClient: reached, document: about}, '*[_id == "p"][0].name', {}, 'published')
    expect(await question(document)).toBeUndefined()
    expect(await question(document)).toBe('A')
    expect(await question(document)).toBe('A')
    expect(requests).toBe(2)
    expect(await question({...document})).toBe('A')
    expect(requests).toBe(3)
    await lake.close()
  })

  it('lets the editor go on where nothing answers', async () => {
    const getClient: ValidationContext['getClient'] = () => {
      throw new Error('there is no client here')
    }
    expect(await ask({getClient, document: {...document}}, '*[0]', {}, 'drafts')).toBeUndefined()
    expect(await publishedVersion({getClient, document: {...document}})).toEqual({})
  })
})
