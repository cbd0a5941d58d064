import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {confidentialTypes} from '../../../schemas/index.ts'
import {loadingOn} from '../../../src/cli/lake/loading.ts'
import {fileOf, sourceline} from '../sourceline.ts'
import {folderHere, startLake} from './running.ts'

const stories = join(import.meta.dirname, '../../../seeds')
const lines = [
  {_id: 'sport', _type: 'topic', name: 'Sport', note: 'one\u2028line'},
  {_id: 'cup', _type: 'topic', name: 'Cup', broader: {_type: 'reference', _ref: 'sport'}},
  {_id: 'drafts.cup', _type: 'topic', name: 'CANARY draft'},
]

describe('sourceline lake, on an export', () => {
  it('serves it from memory to anybody, drafts to the token only, and writes nothing back', async () => {
    const file = fileOf(lines)
    const before = readFileSync(file, 'utf8')
    const lake = await startLake([file])
    expect(await lake.client().fetch('*[_type == "topic"]{name} | order(name)')).toEqual([
      {name: 'Cup'},
      {name: 'Sport'},
    ])
    expect(JSON.stringify(await lake.client().fetch('*'))).not.toContain('CANARY')
    const token = readFileSync(lake.tokenFile, 'utf8').trim()
    await lake.client({token}).patch('sport').set({name: 'Sports'}).commit()
    expect(await lake.client().fetch('*[_id == "sport"][0].name')).toBe('Sports')
    expect(lake.printed().out).toContain('in memory, nothing is written back (3 documents)')
    expect(await lake.end()).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readdirSync(join(file, '..'))).toEqual(['story.ndjson'])
  })

  it('loads several files as one story, with their images', async () => {
    const production = join(stories, 'production')
    const files = readdirSync(production).map((name) => join(production, name))
    const lake = await startLake([...files, '--assets', stories])
    expect(await lake.client().fetch('count(*[_type == "article"])')).toBeGreaterThan(10)
    const image: string = await lake.client().fetch('*[_type == "sanity.imageAsset"][0].url')
    expect((await fetch(image)).headers.get('content-type')).toMatch(/^image\//)
  })

  it('is private when told so, and answers as the project and dataset it is told', async () => {
    const lake = await startLake([fileOf(lines), '--private', '--dataset', 'staging', '--project', 'abc123'])
    const config = {dataset: 'staging'}
    await expect(lake.client(config).fetch('*')).rejects.toMatchObject({statusCode: 401})
    const token = readFileSync(lake.tokenFile, 'utf8').trim()
    expect(await lake.client({...config, token}).fetch('count(*[_type == "topic"])')).toBe(2)
    expect(lake.printed().out).toMatch(/^Dataset +staging of project abc123, private/m)
  })

  it('refuses to show confidential records to anybody', async () => {
    for (const {name: _type} of confidentialTypes) {
      const file = fileOf([...lines, {_id: 'x', _type, necessity: 'CANARY-4711'}])
      const {code, out, error} = await sourceline(['lake', '--port', '0', file])
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(error).toContain('Serve it with --private')
      expect(error).not.toContain('CANARY')
      const lake = await startLake([file, '--private'])
      await expect(lake.client().fetch('*')).rejects.toMatchObject({statusCode: 401})
    }
  })
})

describe('the token', () => {
  it('is in a file only its owner can read, which goes with the process, and in nothing that is printed', async () => {
    for (const [args, isOwn] of [
      [[fileOf(lines)], true],
      [[folderHere()], false],
      [[fileOf(lines), '--token-file', join(folderHere(), 'secret')], false],
    ] as const) {
      const lake = await startLake(args)
      expect(statSync(lake.tokenFile).mode & 0o777).toBe(0o600)
      if (isOwn) expect(statSync(join(lake.tokenFile, '..')).mode & 0o777).toBe(0o700)
      const token = readFileSync(lake.tokenFile, 'utf8').trim()
      expect(token.length).toBeGreaterThan(20)
      expect(JSON.stringify(lake.printed())).not.toContain(token)
      expect(await lake.end('SIGINT')).toBe(0)
      expect(existsSync(isOwn ? join(lake.tokenFile, '..') : lake.tokenFile)).toBe(false)
    }
  })

  it('does not follow a link, nor take over the mode of what was there', async () => {
    const folder = folderHere()
    const elsewhere = join(folder, 'elsewhere')
    writeFileSync(elsewhere, 'mine', {mode: 0o644})
    symlinkSync(elsewhere, join(folder, 'token'))
    const lake = await startLake([fileOf(lines), '--token-file', join(folder, 'token')])
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
    expect(statSync(lake.tokenFile).mode & 0o777).toBe(0o600)
  })
})

describe('sourceline lake, on a directory', () => {
  it('keeps what is written, and what an export brings beside it', async () => {
    const directory = join(folderHere(), 'new')
    const first = await startLake([directory, fileOf(lines)])
    const token = readFileSync(first.tokenFile, 'utf8').trim()
    await first.client({token}).patch('sport').set({name: 'Sports'}).commit()
    expect(await first.end()).toBe(0)
    const more = [...lines, {_id: 'arts', _type: 'topic', name: 'Arts'}]
    const second = await startLake([directory, fileOf(more)])
    expect(await second.client().fetch('*[_type == "topic"].name')).toEqual(['Arts', 'Cup', 'Sports'])
    expect(readFileSync(second.tokenFile, 'utf8').trim()).not.toBe(token)
  })

  it('is refused to a second process, which leaves the first its token', async () => {
    const directory = folderHere()
    const lake = await startLake([directory])
    const {code, out, error} = await sourceline(['lake', '--port', '0', directory])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(`Another process has the lake in ${directory} open.`)
    expect(existsSync(lake.tokenFile)).toBe(true)
  })

  it('serves a built Studio', async () => {
    const studio = folderHere()
    writeFileSync(join(studio, 'index.html'), '<!doctype html><title>Studio</title>')
    const lake = await startLake([folderHere(), '--studio', studio])
    expect(lake.printed().out).toContain(`${lake.url}/studio/`)
    expect(await (await fetch(`${lake.url}/studio/`)).text()).toContain('<title>Studio</title>')
  })
})

describe('sourceline lake, called wrongly', () => {
  const other = () => {
    const folder = folderHere()
    writeFileSync(join(folder, 'letters.txt'), '')
    return folder
  }
  it.each<[string, () => string[], string]>([
    ['nothing to serve', () => [], 'What should be served?'],
    ['a file that is not there', () => ['none.ndjson'], 'none.ndjson: there is no such file'],
    ['an archive', () => ['export.tar.gz'], 'unpack it first'],
    ['two directories', () => [folderHere(), folderHere()], 'A lake has one directory'],
    ['a directory of something else', () => [other()], 'holds other files, and no lake'],
    ['--public and --private', () => [folderHere(), '--public', '--private'], 'not both'],
    ['a port that is none', () => [folderHere(), '--port', '99999'], '--port takes'],
    ['a dataset that is none', () => [folderHere(), '--dataset', 'Ünknown!'], '--dataset takes'],
    ['a directory that the system refuses', () => ['/proc/lake'], 'cannot use the directory /proc/lake'],
    ['one below a file', () => [join(fileOf([]), 'lake')], 'cannot'],
    ['an origin that is none', () => [folderHere(), '--origin', 'desk.example'], '--origin takes'],
    ['a project that is none', () => [folderHere(), '--project', 'a b'], '--project takes'],
    ['a Studio that is none', () => [folderHere(), '--studio', folderHere()], 'is no built Studio'],
    [
      'a token file that cannot be',
      () => [folderHere(), '--token-file', '/no/such/folder/token'],
      'there is no folder /no/such/folder',
    ],
    [
      'a line that is no JSON',
      () => [fileOf([lines[0], '{"CANARY": ']), fileOf([])],
      'line 2: The line is not valid JSON.',
    ],
    [
      'a line of the second file that is no document',
      () => [fileOf(lines), fileOf([{_id: 'a', _type: 'topic'}, {_type: 'CANARY'}], 'second.ndjson')],
      'second.ndjson, line 2: "_id" is missing or not a document ID.',
    ],
    [
      'a reference to nothing',
      () => [fileOf([{_id: 'a', _type: 'topic', broader: {_type: 'reference', _ref: 'gone'}}])],
      'references non-existent document "gone"',
    ],
  ])('ends with 2 on %s', async (_, args, message) => {
    const given = args()
    const {code, out, error} = await sourceline([
      'lake',
      ...(given.includes('--port') ? [] : ['--port', '0']),
      ...given,
    ])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
    expect(error).not.toMatch(/CANARY| {4}at /)
  })

  it('ends with 2 on a port that is taken, and leaves no token behind', async () => {
    const lake = await startLake([fileOf(lines)])
    const tokenFile = join(folderHere(), 'token')
    const port = new URL(lake.url).port
    const {code, error} = await sourceline(['lake', fileOf(lines), '--port', port, '--token-file', tokenFile])
    expect(code).toBe(2)
    expect(error).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(existsSync(tokenFile)).toBe(false)
  })

  it('reads no image from outside the folder of the export', async () => {
    const folder = folderHere()
    mkdirSync(join(folder, 'export'))
    const pixel = readdirSync(join(stories, 'images')).find((name) => name.endsWith('.jpg')) ?? ''
    writeFileSync(join(folder, 'secret.jpg'), readFileSync(join(stories, 'images', pixel)))
    symlinkSync(join(folder, 'secret.jpg'), join(folder, 'export/link.jpg'))
    for (const path of ['../secret.jpg', 'link.jpg', '/etc/passwd']) {
      const file = join(folder, 'export/data.ndjson')
      writeFileSync(file, JSON.stringify({_id: 'a', _type: 'article', image: {_sanityAsset: `image@file://${path}`}}))
      const {code, error} = await sourceline(['lake', '--port', '0', file])
      expect(code).toBe(2)
      expect(error).toContain('there is no such file in')
    }
  })
})

describe('what is said while a large export loads', () => {
  it('is a line every ten seconds, and that it is being stored', () => {
    const said: string[] = []
    let now = 0
    const loading = loadingOn({error: (text) => said.push(text)}, () => now)
    for (let at = 0; at < 25; at += 1) {
      now += 1000
      loading.line()
    }
    loading.storing()
    expect(said).toEqual(['Reading: 10 documents, 10 s …', 'Reading: 20 documents, 20 s …', 'Storing 25 documents …'])
  })

  it('is nothing where it is done at once', () => {
    const said: string[] = []
    const loading = loadingOn({error: (text) => said.push(text)}, () => 0)
    loading.line()
    loading.storing()
    expect(said).toEqual([])
  })
})

describe('sourceline lake exec', () => {
  it('is the hosted lake to a command, and answers with its exit code', async () => {
    const script = `
      const {SANITY_INTERNAL_ENV: host, SANITY_AUTH_TOKEN: token} = process.env
      const address = host.replace('//', '//sourceline.') + '/v1/data/query/production?query=count(*)'
      const answer = await fetch(address, {headers: {authorization: 'Bearer ' + token}})
      process.exit((await answer.json()).result)`
    const {code} = await sourceline([
      'lake',
      'exec',
      fileOf(lines),
      '--',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
    ])
    expect(code).toBe(lines.length)
  })

  it('is the hosted lake to a migration of @sanity/migrate, which asks by HTTPS', async () => {
    const script = `
      import {at, defineMigration, run, set} from '@sanity/migrate'
      const {SANITY_INTERNAL_ENV: apiHost, SANITY_AUTH_TOKEN: token, SOURCELINE_LAKE_URL: url} = process.env
      const api = {projectId: 'sourceline', dataset: 'production', apiVersion: 'v2026-11-01', apiHost, token}
      const migration = defineMigration({title: 'Tell', documentTypes: ['topic'], migrate: {document: () => at('migrated', set(true))}})
      await run({api, dryRun: false}, migration)
      const asked = await fetch(url + '/v2026-11-01/data/query/production?perspective=raw&query=count(*[migrated])', {
        headers: {authorization: 'Bearer ' + token},
      })
      process.exit((await asked.json()).result)`
    const command = [process.execPath, '--input-type=module', '-e', script]
    const {code} = await sourceline(['lake', 'exec', fileOf(lines), '--', ...command])
    expect(code).toBe(lines.length)
  })

  it.each([
    ['no command', ['lake', 'exec', 'x.ndjson'], 'Put the command behind --'],
    [
      'a command there is not',
      ['lake', 'exec', fileOf(lines), '--', 'no-such-command-anywhere'],
      'cannot be run (ENOENT)',
    ],
  ])('ends with 2 on %s', async (_name, args, message) => {
    const {code, error} = await sourceline(args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })
})

describe('sourceline lake check', () => {
  it('says that a lake is whole, and what else is wrong', async () => {
    const directory = folderHere()
    const started = await startLake([directory, fileOf(lines)])
    await started.end()
    const whole = await sourceline(['lake', 'check', directory])
    expect(whole).toMatchObject({code: 0, out: expect.stringContaining('all whole')})
    const saved = await sourceline(['lake', 'salvage', directory, join(directory, 'saved')])
    expect(saved).toMatchObject({code: 0, out: expect.stringContaining(`${lines.length} documents`)})
    expect(await sourceline(['lake', 'check', folderHere()])).toMatchObject({
      code: 2,
      error: expect.stringContaining('no lake'),
    })
  })
})
