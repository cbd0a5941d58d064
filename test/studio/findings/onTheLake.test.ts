import type {SanityClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {afterEach, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {concernsOf} from '../../../src/studio/findings/concerns.ts'
import {loadLive} from '../../../src/studio/findings/loadLive.ts'
import {loadFrom} from '../../../src/studio/publish/load.ts'
import {toastFor} from '../../../src/studio/publish/notices.ts'
import {publishWork} from '../../../src/studio/publish/publishWork.ts'
import {newsroomSchema} from '../../schemas/newsroomDesk.ts'
import {changed, oneOfficial, other, ours, president, story} from './story.ts'

const lakes: Lake[] = []
afterEach(async () => {
  for (const lake of lakes.splice(0)) await lake.close()
})

async function desk(documents: readonly {_id: string; _type: string}[]): Promise<SanityClient> {
  const lake = await createLake({documents: [...documents]})
  lakes.push(lake)
  return lake.client({token: lake.token})
}

describe('the live articles a publication may concern', () => {
  it('are found through whatever stands between, and are judged as readers have them', async () => {
    const client = await desk([...story, {...ours, _id: 'drafts.ours', headline: 'Not yet'}])
    const live = await loadLive([oneOfficial], client)
    expect(live.articles).toMatchObject([{_id: 'ours', headline: ours.headline}])
    expect(concernsOf([oneOfficial], live, '2025-07-01T00:00:00Z')[0]?.findings.map(({rule}) => rule)).toContain('S08')
  })

  it('are none of an article nobody repeats, and none without a policy', async () => {
    expect((await loadLive([changed(other, {headline: 'Ferries back'})], await desk(story))).articles).toEqual([])
    const without = await desk(story.filter(({_id}) => _id !== 'policy'))
    expect((await loadLive([changed(president, {name: 'Ada'})], without)).articles).toEqual([])
  })
})

describe('Publish', () => {
  it('refuses what breaks a house rule, and says which and how to mend it', async () => {
    const unsigned = {...ours, _id: 'drafts.ours', authors: []}
    const client = await desk([...story, unsigned])
    const outcome = await publishWork('ours', {
      load: loadFrom(client),
      refusedBecause: async () => undefined,
      errorsOf: async (document) => {
        const {markers} = await validateDocument({
          document: {...document, _createdAt: '2025-06-15T18:00:00Z', _updatedAt: '2025-06-15T18:00:00Z'},
          schema: newsroomSchema,
          client,
          getDocumentExists: async () => true,
        })
        return markers.filter(({level}) => level === 'error').map(({message}) => message)
      },
      send: (actions) => client.action(actions),
      now: () => new Date('2026-11-22T09:30:12.345Z'),
    })
    expect(outcome.kind).toBe('invalid')
    expect(toastFor(outcome, 'ours').description).toContain(
      'Unnamed sources stand in this story, and nobody signs it. Add its authors. (Rule S21)',
    )
    expect(await client.fetch('*[_id == "drafts.ours"]', {}, {perspective: 'raw'})).toHaveLength(1)
  })
})
