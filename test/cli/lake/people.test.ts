import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {fileOf, sourceline} from '../sourceline.ts'
import {folderHere, startLake} from './running.ts'

const lines = [
  {_id: 'a', _type: 'article', headline: 'Published'},
  {_id: 'drafts.b', _type: 'article', headline: 'A draft'},
]
const rita = {name: 'Rita', roles: ['reporter']}
const reporter = {production: {write: ['article']}}

function fileWith(people: unknown): string {
  const file = join(folderHere(), 'people.json')
  writeFileSync(file, typeof people === 'string' ? people : JSON.stringify(people))
  return file
}

describe('sourceline lake --people', () => {
  it('gives each a token of their own, which lets them do what their roles say', async () => {
    const vi = {name: 'Vi', roles: ['viewer']}
    const people = fileWith({users: {rita, vi}, roles: {reporter, viewer: {production: {}}}})
    const lake = await startLake([fileOf(lines), '--people', people])
    const own = `${lake.tokenFile}.rita`
    expect(statSync(own).mode & 0o777).toBe(0o600)
    const token = readFileSync(own, 'utf8').trim()
    const {out} = lake.printed()
    expect(out).toContain('rita (reporter; token.rita), vi (viewer; token.vi)')
    expect(out).not.toContain(token)
    const client = lake.client({token})
    await client.patch('drafts.b').set({headline: 'Better'}).commit()
    await expect(client.patch('a').set({headline: 'Better'}).commit()).rejects.toMatchObject({statusCode: 403})
    const viewer = lake.client({token: readFileSync(`${lake.tokenFile}.vi`, 'utf8').trim()})
    expect(await viewer.getDocument('drafts.b')).toMatchObject({headline: 'Better'})
    await expect(viewer.patch('drafts.b').set({headline: 'No'}).commit()).rejects.toMatchObject({statusCode: 403})
    expect(await lake.end()).toBe(0)
    expect(existsSync(own)).toBe(false)
  })

  it('takes their tokens away from a directory too', async () => {
    const directory = folderHere()
    const lake = await startLake([directory, '--people', fileWith({users: {rita}, roles: {reporter}})])
    expect(existsSync(join(directory, 'token.rita'))).toBe(true)
    expect(await lake.end()).toBe(0)
    expect(existsSync(join(directory, 'token.rita'))).toBe(false)
  })

  it.each<[string, unknown, string]>([
    ['a role nothing is said of', {users: {rita: {name: 'Rita', roles: ['reportre']}}, roles: {reporter}}, 'reportre'],
    ['nobody’s role', {users: {rita: {name: 'Rita', roles: []}}, roles: {}}, 'users.rita.roles'],
    [
      'a word that is not known',
      {users: {rita: {name: 'Rita', role: 'reporter', roles: ['reporter']}}, roles: {}},
      'users.rita',
    ],
    [
      'a right that is not known',
      {users: {}, roles: {reporter: {production: {writes: 'all'}}}},
      'roles.reporter.production',
    ],
    ['an id that is none', {users: {'a b': rita}, roles: {reporter}}, 'users'],
    ['no JSON', '{"users"', 'is not JSON'],
  ])('refuses %s', async (_, people, said) => {
    const {code, out, error} = await sourceline(['lake', '--port', '0', fileOf(lines), '--people', fileWith(people)])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(said)
  })
})
