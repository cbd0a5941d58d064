import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {createClient, type SanityClient} from '@sanity/client'
import {afterEach, describe, expect, it} from 'vitest'
import {unanswered} from '../../../src/cli/migrate/answers.ts'
import {carryDataset} from '../../../src/cli/migrate/dataset.ts'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {compiledOnce, main, sourceline} from '../sourceline.ts'
import {earlier, fileOfEarlier} from './earlier.ts'

const projectId = 'newsroom'
const everything = '*[!(_id in path("_.**"))] | order(_id)'

let lake: Lake
afterEach(() => lake.close())

/** The newsroom of the release before in a lake, and how a command reaches it. */
async function newsroom(further: readonly object[] = []) {
  lake = await createLake({
    projectId,
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
  })
  const lines = readFileSync(fileOfEarlier.production, 'utf8').split('\n').filter(Boolean)
  await lake.import({
    dataset: 'production',
    existing: 'keep',
    lines: [...lines, ...further.map((one) => JSON.stringify(one))],
  })
  await lake.import({
    dataset: 'confidential',
    existing: 'keep',
    lines: readFileSync(fileOfEarlier.confidential, 'utf8').split('\n').filter(Boolean),
  })
  const {url} = await lake.listen(0)
  const client = lake.client({token: lake.token, perspective: 'raw'})
  const env = (dataset = 'production') => ({
    SANITY_STUDIO_PROJECT_ID: projectId,
    SANITY_STUDIO_DATASET: dataset,
    SOURCELINE_API_HOST: url,
    SANITY_API_WRITE_TOKEN: lake.token,
  })
  return {url, env, client, desk: client.withConfig({dataset: 'confidential'}), stored: () => client.fetch(everything)}
}

const withoutRevision = ({_rev, _updatedAt, ...fields}: Record<string, unknown>) => fields

describe('sourceline migrate, on a dataset', () => {
  it('writes nothing until it is asked to, and then what it does to a file', async () => {
    const {env, stored, desk} = await newsroom()
    const before = await stored()
    const dry = await sourceline(['migrate', '--json'], env())
    expect(dry).toMatchObject({code: 1, error: ''})
    expect(await stored()).toEqual(before)

    const wet = await sourceline(['migrate', '--json', '--write'], env())
    expect(wet.error).toBe('')
    expect(wet.out.replaceAll('"written":true', '"written":false')).toBe(dry.out)
    const after: Record<string, unknown>[] = await stored()
    const file = await sourceline(['migrate', '--json', '--file', fileOfEarlier.production])
    const sorted = (out: string) => out.trimEnd().split('\n').sort()
    expect(sorted(dry.out)).toEqual(sorted(file.out))
    expect(after.map(withoutRevision)).not.toEqual(before.map(withoutRevision))

    const again = await sourceline(['migrate', '--json', '--write'], env())
    expect(await stored()).toEqual(after)
    expect(again.out).not.toContain('"changes":[{')

    await sourceline(['migrate', '--write'], env('confidential'))
    expect(await desk.fetch('count(*[_type == "approval" && length(at) != 24])')).toBe(0)
  })

  it('goes on where it was killed', async () => {
    const many = Array.from({length: 900}, (_, index) => ({
      _id: `r${index}`,
      _type: 'report',
      title: 'A report',
      publishedAt: '2025-01-01T00:00:00Z',
    }))
    const {env, client, stored} = await newsroom(many)
    const pending = 'count(*[_type == "report" && length(publishedAt) == 20])'
    const whole = await client.fetch(pending)
    const child = spawn(process.execPath, ['--no-warnings', main, 'migrate', '--write'], {
      env: {...compiledOnce, ...env()},
    })
    const ended = once(child, 'exit')
    const listening = client.listen('*', {}, {visibility: 'query'}).subscribe(() => child.kill('SIGKILL'))
    await ended
    listening.unsubscribe()
    const left = await client.fetch(pending)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(whole)

    const {error} = await sourceline(['migrate', '--write'], env())
    expect(error).toBe('')
    expect(await client.fetch(pending)).toBe(0)
    const resumed: Record<string, unknown>[] = await stored()
    await lake.close()
    const undisturbed = await newsroom(many)
    await sourceline(['migrate', '--write'], undisturbed.env())
    const content = (documents: Record<string, unknown>[]) =>
      documents.map(({_createdAt, ...rest}) => withoutRevision(rest))
    expect(content(resumed)).toEqual(content(await undisturbed.stored()))
  }, 60_000)

  it('never writes over an edit made between reading and writing', async () => {
    const {client, url} = await newsroom()
    const id =
      earlier.production.find(({_type, publishedAt}) => _type === 'report' && typeof publishedAt === 'string')?._id ??
      ''
    const reports = await carrying(url, async (request) => {
      if (request !== 1) return
      await client.patch(id).set({title: 'Edited meanwhile', publishedAt: '2025-01-01T10:00:00+01:00'}).commit()
    })
    expect(await client.getDocument(id)).toMatchObject({
      title: 'Edited meanwhile',
      publishedAt: '2025-01-01T09:00:00.000Z',
    })
    expect(reports.every(({changes, written}) => written === changes.length > 0)).toBe(true)
  })

  it('tells of a document that is edited each time, leaves it, and carries the others', async () => {
    const {client, url} = await newsroom()
    const id =
      earlier.production.find(({_type, publishedAt}) => _type === 'report' && typeof publishedAt === 'string')?._id ??
      ''
    const reports = await carrying(url, async (request) => {
      await client
        .patch(id)
        .set({title: `Edit ${request}`})
        .commit()
    })
    const failed = reports.filter((one) => one.failed !== undefined)
    expect(failed).toEqual([
      expect.objectContaining({id, written: false, failed: 'was edited each time it was tried, 5 times'}),
    ])
    expect(reports.filter(({written}) => written).length).toBeGreaterThan(20)
    expect(await client.fetch('count(*[_id == $id && title match "Edit*"])', {id})).toBe(1)
  })

  it('says what is wrong where nobody is there, or it may not write', async () => {
    const {env} = await newsroom()
    const {SANITY_API_WRITE_TOKEN: _, ...anonymous} = env()
    expect((await sourceline(['migrate'], anonymous)).error).toContain(
      'SANITY_API_WRITE_TOKEN or SANITY_API_READ_TOKEN',
    )
    const refused = await sourceline(['migrate', '--write'], {...env(), SANITY_API_WRITE_TOKEN: 'wrong'})
    expect(refused).toMatchObject({code: 2, out: ''})
    expect(refused.error).toMatch(/answered 401\. Give a token that may read and write/)
    expect((await sourceline(['migrate'], {})).error).toContain('There is nothing to carry')
  })
})

/** Carries all of it in this process; `beforeWriting` is told of each request that writes, counted from 1. */
async function carrying(url: string, beforeWriting: (request: number) => Promise<void>) {
  let requests = 0
  const client: SanityClient = createClient({
    projectId,
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token: lake.token,
    requestHandler: async (request, next) => {
      if (request.url.includes('/data/mutate/')) {
        requests += 1
        await beforeWriting(requests)
      }
      return next(request)
    },
  })
  const progress = {add: () => {}, begin: () => {}, end: () => {}}
  const from = {projectId, dataset: 'production', apiHost: url}
  const reports = []
  for await (const one of carryDataset({from, client, write: true, answerTo: unanswered, progress})) reports.push(one)
  return reports
}
