import {createClient} from '@sanity/client'
import {describe, expect, it} from 'vitest'
import {localWorkspace} from '../../src/lake/workspace/index.ts'
import {openLake} from './open.ts'
import {emptyDirectory} from './store/directory.ts'

describe('datasets', () => {
  it('are made and deleted, and are there after a restart', async () => {
    const directory = await emptyDirectory()
    const {lake, editor} = await openLake({directory})
    await editor.datasets.create('desk', {aclMode: 'private'})
    expect(await editor.datasets.list()).toEqual([
      {name: 'production', aclMode: 'public'},
      {name: 'desk', aclMode: 'private'},
    ])
    await editor.withConfig({dataset: 'desk'}).create({_id: 'a', _type: 'x'})
    await expect(editor.datasets.create('desk')).rejects.toThrow('already exists')
    const refused = await lake.fetch(
      new Request('http://lake/v1/datasets/Desk!', {method: 'PUT', headers: {authorization: `Bearer ${lake.token}`}}),
    )
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('small letters')])
    await lake.close()

    const again = await openLake({directory})
    expect(await again.editor.withConfig({dataset: 'desk'}).fetch('*._id')).toEqual(['a'])
    await expect(again.reader.withConfig({dataset: 'desk'}).fetch('*')).rejects.toMatchObject({statusCode: 401})
    await again.editor.datasets.delete('desk')
    await expect(again.editor.withConfig({dataset: 'desk'}).fetch('*')).rejects.toMatchObject({statusCode: 404})
    await again.lake.close()
    const {editor: last} = await openLake({directory})
    expect((await last.datasets.list()).map(({name}) => name)).toEqual(['production'])
  })

  it('for comments are none, so that the Studio writes none into what is public', async () => {
    const {editor} = await openLake()
    const url = '/projects/sourceline/datasets?datasetProfile=comments&addonFor=production'
    expect(await editor.request({url})).toEqual([])
    expect(localWorkspace({origin: 'http://127.0.0.1:1'})).toMatchObject({
      document: {comments: {enabled: false}},
      tasks: {enabled: false},
    })
  })

  it('are read by their resource too', async () => {
    const {lake, editor} = await openLake({documents: [{_id: 'a', _type: 'x'}]})
    const resource = createClient({
      resource: {type: 'dataset', id: 'sourceline.production'},
      apiVersion: '2026-11-01',
      apiHost: 'http://lake.localhost',
      useCdn: false,
      token: lake.token,
      resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
    })
    expect(await resource.fetch('*._id')).toEqual(['a'])
    expect(await resource.getDocument('a')).toMatchObject({_id: 'a'})
    await resource.patch('a').set({n: 1}).commit()
    expect(await editor.fetch('*[n == 1]._id')).toEqual(['a'])
    const other = await lake.fetch(
      new Request('http://lake.localhost/v1/projects/other/datasets/production/query?query=*'),
    )
    expect(other.status).toBe(401)
  })
})

describe('people', () => {
  it('who do not work here are not there', async () => {
    const {editor} = await openLake({users: {night: 'Night editor'}})
    expect(await editor.users.getById('me')).toMatchObject({id: 'local', name: 'Local editor'})
    expect(await editor.users.getById('night')).toMatchObject({name: 'Night editor'})
    await expect(editor.users.getById('nobody')).rejects.toMatchObject({statusCode: 404})
    expect(await editor.request({url: '/users/night,nobody'})).toMatchObject([{id: 'night'}])
  })
})

describe('projects', () => {
  it('are the one there is', async () => {
    const {editor} = await openLake()
    expect((await editor.projects.list()).map(({id}) => id)).toEqual(['sourceline'])
    expect(await editor.projects.getById('sourceline')).toMatchObject({id: 'sourceline'})
    await expect(editor.projects.getById('other')).rejects.toMatchObject({statusCode: 404})
  })
})

describe('pages of other origins', () => {
  const ask = async (origins: readonly string[] | undefined, origin: string, authorized: boolean) => {
    const {lake} = await openLake(origins ? {origins} : {})
    const url = 'http://lake.localhost/v2026-11-01/data/query/production?query=*'
    const before = await lake.fetch(
      new Request(url, {
        method: 'OPTIONS',
        headers: {origin, ...(authorized ? {'access-control-request-headers': 'authorization'} : {})},
      }),
    )
    const answer = await lake.fetch(
      new Request(url, {headers: {origin, ...(authorized ? {authorization: `Bearer ${lake.token}`} : {})}}),
    )
    const of = (response: Response) => response.headers.get('access-control-allow-origin')
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
    return [of(before), of(answer)]
  }
  const [desk, local, evil] = ['https://desk.example', 'http://localhost:3000', 'https://evil.example']

  it.each([
    ['no list', undefined, evil, false, '*'],
    ['no list', undefined, evil, true, null],
    ['no list', undefined, local, true, local],
    ['a list', [desk], desk, true, desk],
    ['a list', [desk], desk, false, desk],
    ['a list', [desk], evil, false, null],
    ['a list', [desk], local, false, null],
    ['stars', ['https://*.desk.example'], 'https://a.b.desk.example', true, 'https://a.b.desk.example'],
    ['stars', ['https://*.desk.example'], 'https://desk.example.evil', true, null],
    ['stars', ['https://*.desk.example'], 'https://evil.example/?.desk.example', true, null],
    ['any port', ['http://localhost:*'], local, true, local],
    ['a dot that is one', ['https://desk.example'], 'https://deskxexample', true, null],
  ] as const)('with %s (%j): %s, token %s, is allowed %s', async (_name, origins, origin, authorized, allowed) => {
    expect(await ask(origins, origin, authorized)).toEqual([allowed, allowed])
  })
})
