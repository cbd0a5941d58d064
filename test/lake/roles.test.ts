import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

/*
 * What the roles of a newsroom let somebody do, each asked of the lake with a token of their own: a reporter drafts, an editor publishes,
 * standards keep the records, a viewer and a preview read.
 */
const newsTypes = ['article', 'claim']
const options = {
  datasets: {
    production: {
      visibility: 'public' as const,
      documents: [
        {_id: 'a', _type: 'article', headline: 'Published'},
        {_id: 'drafts.b', _type: 'article', headline: 'A draft'},
        {_id: 'policy', _type: 'policy', name: 'Rules'},
      ],
    },
    confidential: {
      visibility: 'private' as const,
      documents: [{_id: 'r', _type: 'record', note: 'PLANTED'}],
    },
  },
  users: {
    rita: {name: 'Rita', roles: ['reporter']},
    ed: {name: 'Ed', roles: ['editor']},
    stan: {name: 'Stan', roles: ['editor', 'standards']},
    vi: {name: 'Vi', roles: ['viewer']},
    site: {name: 'Preview', roles: ['preview']},
    boss: {name: 'Boss'},
  },
  roles: {
    reporter: {production: {write: newsTypes}},
    editor: {production: {write: newsTypes, publish: newsTypes}},
    standards: {production: {write: ['policy'], publish: ['policy']}, confidential: {write: 'all', publish: 'all'}},
    viewer: {production: {}},
    preview: {production: {}},
  },
} as const

async function open() {
  const {lake, reader} = await openLake({...options, datasets: options.datasets})
  const as = (user: keyof typeof options.users, dataset = 'production') =>
    lake.client({token: lake.tokenFor(user), dataset, maxRetries: 0, ignoreBrowserTokenWarning: true})
  return {lake, reader, as}
}

type User = keyof typeof options.users
type Done = 'done' | 403

/** What each does, and what comes of it. */
const table: readonly (readonly [User, Done, Done, Done, Done])[] = [
  //        draft  publish policy record
  ['rita', 'done', 403, 403, 403],
  ['ed', 'done', 'done', 403, 403],
  ['stan', 'done', 'done', 'done', 'done'],
  ['vi', 403, 403, 403, 403],
  ['site', 403, 403, 403, 403],
  ['boss', 'done', 'done', 'done', 'done'],
]
type Client = ReturnType<Awaited<ReturnType<typeof open>>['as']>
const deeds = {
  draft: (as: (dataset?: string) => Client) => as().patch('drafts.b').set({headline: 'Changed'}).commit(),
  publish: (as: (dataset?: string) => Client) =>
    as().action({actionType: 'sanity.action.document.publish', draftId: 'drafts.b', publishedId: 'b'}),
  policy: (as: (dataset?: string) => Client) => as().createOrReplace({_id: 'policy', _type: 'policy', name: 'Other'}),
  record: (as: (dataset?: string) => Client) => as('confidential').patch('r').set({note: 'seen'}).commit(),
} as const

describe('a role', () => {
  it.each(table)(
    'of %s lets them draft %s, publish %s, change the policy %s, and the records %s',
    async (user, draft, publish, policy, record) => {
      const {as} = await open()
      const came = []
      for (const deed of Object.values(deeds)) {
        came.push(
          await deed((dataset) => as(user, dataset)).then(
            () => 'done',
            ({statusCode}) => statusCode,
          ),
        )
      }
      expect(came).toEqual([draft, publish, policy, record])
    },
  )

  it('may not make of a type it may write one that it may not, nor the other way round', async () => {
    const {as} = await open()
    const policy = {_id: 'drafts.b', _type: 'policy', name: 'Mine'}
    await expect(as('rita').createOrReplace(policy)).rejects.toMatchObject({statusCode: 403})
    await expect(as('rita').createOrReplace({_id: 'drafts.policy', _type: 'article'})).resolves.toBeTruthy()
    await expect(as('ed').createOrReplace({_id: 'policy', _type: 'article'})).rejects.toMatchObject({statusCode: 403})
    await expect(as('ed').delete('policy')).rejects.toMatchObject({statusCode: 403})
  })

  it('reads the datasets that it is named in, drafts too, and no other by any endpoint', async () => {
    const {lake, as, reader} = await open()
    for (const user of ['rita', 'vi', 'site'] as const) {
      await expect(as(user).fetch('*[_id == "drafts.b"][0].headline', {}, {perspective: 'raw'})).resolves.toBe(
        'A draft',
      )
      for (const path of [
        'data/query/confidential?query=*',
        'data/doc/confidential/r',
        'data/export/confidential',
        'data/listen/confidential?query=*',
        'data/live/events/confidential',
        'data/history/confidential/documents/r?lastRevision=true',
        'data/history/confidential/transactions/r',
        'data/history/confidential/events/documents/r',
        'data/references/confidential/documents/r/to',
        'schedules/sourceline/confidential',
      ]) {
        const headers = {authorization: `Bearer ${lake.tokenFor(user)}`}
        const answer = await lake.fetch(new Request(`http://lake.localhost/v2026-11-01/${path}`, {headers}))
        expect([path, answer.status, await answer.text()]).toEqual([path, 403, expect.not.stringContaining('PLANTED')])
      }
    }
    await expect(reader.fetch('count(*[_id == "drafts.b"])')).resolves.toBe(0)
  })

  it('makes no release that publishes what it may not publish, and no dataset', async () => {
    const {lake, as} = await open()
    await expect(as('rita').releases.create({releaseId: 'r1'})).rejects.toMatchObject({statusCode: 403})
    await expect(as('ed').releases.create({releaseId: 'r1'})).rejects.toMatchObject({statusCode: 403})
    await expect(as('boss').releases.create({releaseId: 'r1'})).resolves.toBeTruthy()
    await expect(as('stan').datasets.create('other')).rejects.toMatchObject({statusCode: 403})
    await expect(as('rita').datasets.delete('confidential')).rejects.toMatchObject({statusCode: 403})
    expect(await lake.client({token: lake.token, dataset: 'confidential'}).fetch('count(*)')).toBe(1)
  })

  it('purges nothing unless it manages the lake', async () => {
    const {lake, as} = await open()
    const purge = {
      method: 'POST',
      url: '/data/mutate/production',
      body: {mutations: [{delete: {id: 'gone', purge: true}}]},
    } as const
    await lake.client({token: lake.token}).create({_id: 'gone', _type: 'article'})
    await lake.client({token: lake.token}).delete('gone')
    await expect(as('ed').request(purge)).rejects.toMatchObject({statusCode: 403})
    await expect(as('boss').request(purge)).resolves.toBeTruthy()
  })

  it('uploads what its documents show', async () => {
    const {as} = await open()
    const file = Buffer.from('%PDF-1.4')
    await expect(as('rita').assets.upload('file', file)).resolves.toMatchObject({_type: 'sanity.fileAsset'})
    await expect(as('vi').assets.upload('file', file)).rejects.toMatchObject({statusCode: 403})
  })

  it('is told to the Studio, which shows as read only what it does not find there', async () => {
    const {as} = await open()
    const acl = (user: User) => as(user).request({url: '/projects/sourceline/datasets/production/acl'})
    expect(await acl('vi')).toEqual([{filter: '_id in path("**")', permissions: ['read', 'history']}])
    expect(await acl('boss')).toMatchObject([{permissions: expect.arrayContaining(['update', 'create'])}])
    const forRita: {filter: string}[] = await acl('rita')
    expect(forRita.map(({filter}) => filter)).toContain(
      '(_id in path("drafts.**") || _id in path("versions.**")) && _type in ["article","claim"]',
    )
  })

  it('is not what somebody says in their token', async () => {
    const {lake, as} = await open()
    const [secret] = lake.tokenFor('rita').split('.')
    const forged = lake.client({token: `${secret}.boss`, maxRetries: 0})
    await expect(forged.fetch('*')).rejects.toMatchObject({statusCode: 401})
    expect(await as('rita').users.getById('me')).toMatchObject({id: 'rita', role: 'reporter'})
  })
})
