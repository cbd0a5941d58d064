import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {anonymousClient, watchAnonymously} from './anonymous.ts'
import {type Copied, copiesOfArticle} from './copies.ts'
import {freePort, pause} from './startLoop.ts'
import {startSite as siteAt} from './startSite.ts'

/*
 * A release of five articles with their claims, scheduled for when the polls close; the lake is killed as it is published. Two sites of
 * examples/site, as processes, each told through a relay that counts.
 */
const secret = 'of this test'
const releaseId = 'night'

/** Five articles, each with claims of its own; every one of them says EMBARGOED. */
async function story(): Promise<Copied['document'][]> {
  return (await copiesOfArticle(5, 'night')).map(({document, at}) =>
    document._type === 'article'
      ? {...document, headline: `EMBARGOED headline ${at}`}
      : {...document, text: `EMBARGOED claim ${at}: ${String(document.text)}`},
  )
}

/** Stands between the lake and a site: hands everything on, and keeps which message was about what. */
async function relay() {
  const told = new Map<string, string>()
  let target = ''
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const {host, connection, 'content-length': _length, ...headers} = request.headers
    const answer = await fetch(`${target}${request.url}`, {
      method: 'POST',
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      body: Buffer.concat(chunks),
    }).catch(() => undefined)
    if (answer?.ok) told.set(String(headers['idempotency-key']), String(headers['sanity-document-id']))
    response.writeHead(answer?.status ?? 503).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    to(url: string) {
      target = url
    },
    told: () => [...told.values()],
    close: () => server.close(),
  }
}

describe('election night', () => {
  const children: ChildProcess[] = []
  const sites: {url: string; relay: Awaited<ReturnType<typeof relay>>}[] = []
  let directory: string
  let lakeUrl: string
  let lake: {child: ChildProcess; token: string}

  async function startLake() {
    const child = fork(join(import.meta.dirname, 'electionLake.ts'), [join(directory, 'settings.json')])
    children.push(child)
    const [token] = await once(child, 'message')
    return {child, token: String(token)}
  }

  async function startSite(): Promise<string> {
    const {url, child} = await siteAt(lakeUrl, secret)
    children.push(child)
    return url
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sourceline-election-'))
    const relays = [await relay(), await relay()]
    const port = await freePort()
    lakeUrl = `http://127.0.0.1:${port}`
    const settings = {directory: join(directory, 'lake'), port, sites: relays.map(({url}) => url), secret}
    await writeFile(join(directory, 'settings.json'), JSON.stringify(settings))
    lake = await startLake()
    for (const each of relays) {
      const url = await startSite()
      each.to(url)
      sites.push({url, relay: each})
    }
  })
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    for (const {relay} of sites) relay.close()
    await rm(directory, {recursive: true, force: true})
  })

  const pageOf = async (site: string, at: number) => (await fetch(`${site}/articles/night-${at}`)).text()

  it('is seen by nobody before its minute, and by everybody after it, though the lake is killed as it comes', async () => {
    const documents = await story()
    const ids = documents.map(({_id}) => _id).toSorted()
    const onlooker = watchAnonymously(lakeUrl, ['EMBARGOED'])
    const editor = createClient({
      ...anonymousClient(lakeUrl).config(),
      token: lake.token,
      ignoreBrowserTokenWarning: true,
    })
    const due = new Date(Date.now() + 60_000)
    await editor.releases.create({releaseId, metadata: {title: 'Election night', releaseType: 'scheduled'}})
    for (const document of documents) {
      const _id = `versions.${releaseId}.${document._id}`
      await editor.createVersion({releaseId, publishedId: document._id, document: {...document, _id}})
    }
    await editor.releases.schedule({releaseId, publishAt: due.toISOString()})
    for (const {url} of sites)
      for (let at = 0; at < 5; at += 1) expect(await pageOf(url, at)).not.toContain('EMBARGOED')
    await pause(1_000)
    expect(onlooker.looks()).toBeGreaterThan(0)
    expect(onlooker.sightings()).toEqual([])
    expect(sites.flatMap(({relay}) => relay.told())).toEqual([])

    lake.child.send(due.toISOString())
    await pause(Math.random() * 40)
    const gone = once(lake.child, 'exit')
    lake.child.kill('SIGKILL')
    await gone
    lake = await startLake()
    lake.child.send(due.toISOString())

    for (const {url} of sites) {
      for (let at = 0; at < 5; at += 1) {
        await expect.poll(() => pageOf(url, at), {timeout: 60_000, interval: 200}).toContain(`EMBARGOED headline ${at}`)
        expect(await pageOf(url, at)).toContain(`EMBARGOED claim ${at}`)
      }
    }
    // One message for each document at each site: two would have two keys.
    for (const {relay} of sites) {
      await expect.poll(() => relay.told().toSorted(), {timeout: 60_000, interval: 200}).toEqual(ids)
    }
    const reader = anonymousClient(lakeUrl)
    expect(await reader.fetch('*[string::startsWith(_id, "night-")]._id')).toEqual(ids)
    const again = createClient({...editor.config(), token: lake.token})
    const changes = await Promise.all(
      ids.map(async (id) => {
        const url = `/data/history/production/transactions/${id}?excludeContent=true`
        return (await again.request<string>({url, json: false})).trim().split('\n').length
      }),
    )
    expect(changes).toEqual(ids.map(() => 1))
    expect(await again.releases.get({releaseId})).toMatchObject({state: 'published'})
    await onlooker.stop()
    // No claim or article was ever to be seen without its whole release.
    expect(onlooker.sightings().every(({articleVisible}) => articleVisible)).toBe(true)
  })
})
