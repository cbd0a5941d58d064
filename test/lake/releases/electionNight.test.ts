import {fork} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {openLake} from '../open.ts'
import {emptyDirectory} from '../store/directory.ts'
import {articles, due, ids, schedule} from './election.ts'

/** A site that is told of each document, and reads it anew; what it shows is what it read. */
function site() {
  const told: string[] = []
  return {
    told,
    webhook: {
      url: 'http://site.example/api',
      on: ['create', 'update', 'delete'] as const,
      async deliver(request: Request) {
        told.push(String(request.headers.get('sanity-document-id')))
        return new Response()
      },
    },
  }
}

/** A site over HTTP, which one lake tells and then the next one. */
async function listeningSite() {
  const byKey = new Map<string, string>()
  const server = createServer(({headers}, response) => {
    byKey.set(String(headers['idempotency-key']), String(headers['sanity-document-id']))
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {url: `http://127.0.0.1:${port}/`, clear: () => byKey.clear(), byKey: () => [...byKey]}
}

describe('election night', () => {
  it('is nowhere to be seen before its minute, and then everywhere, once', async () => {
    const sites = [site(), site()]
    const {lake, editor, reader} = await openLake({
      now: () => new Date(due.getTime() - 3_600_000),
      webhooks: sites.map(({webhook}) => webhook),
    })
    const listeners = [
      'listen/production?query=*&includeResult=true&includePreviousRevision=true&includeAllVersions=true&effectFormat=mendoza',
      'live/events/production?includeDrafts=true&includeAllVersions=true',
    ].map(async (path) => (await lake.fetch(new Request(`http://lake/v2026-11-01/data/${path}`))).text())
    await new Promise((resolve) => setTimeout(resolve, 20))
    await schedule(editor)
    const asked = [
      'query/production?query=*&perspective=raw',
      'query/production?query=*&perspective=election,drafts',
      `doc/production/${ids.map((id) => `versions.election.${id}`).join()}`,
      'doc/production/article-0?includeAllVersions=true',
      'export/production',
      'history/production/transactions/versions.election.article-0',
      'references/production/documents/claim-shared/to',
    ]
    const seen = async () => {
      const answers = await Promise.all(
        asked.map((path) => lake.fetch(new Request(`http://lake/v2026-11-01/data/${path}`))),
      )
      return (await Promise.all(answers.map((answer) => answer.text()))).join()
    }
    await lake.advanceTo(new Date(due.getTime() - 1))
    await lake.idle()
    expect(await seen()).not.toMatch(/EMBARGOED|_\.releases/)
    expect(sites.map(({told}) => told)).toEqual([[], []])

    await lake.advanceTo(due)
    await lake.idle()
    for (const {told} of sites) expect(told.toSorted()).toEqual(ids.toSorted())
    const query = '*[_type == "article"]{_id, "claims": claims[]->statement}'
    const shown = await reader.fetch<{claims: (string | null)[]}[]>(query)
    expect(shown).toHaveLength(articles.length)
    expect(shown.flatMap(({claims}) => claims).filter((statement) => !statement?.startsWith('EMBARGOED'))).toEqual([])
    await lake.advanceTo(new Date(due.getTime() + 3_600_000))
    await lake.idle()
    for (const {told} of sites) expect(told).toHaveLength(ids.length)

    const revisions = await editor.fetch('array::unique(*[_id in $ids]._rev)', {ids})
    await lake.close()
    const [heard = '', live = ''] = await Promise.all(listeners)
    // One transaction, and nothing of it before; who listens without a token is not told what was saved together.
    expect(revisions).toHaveLength(1)
    expect(new Set(heard.match(/"transactionId":"[^"]+"/g)).size).toBe(ids.length)
    expect(heard.match(/event: mutation/g)).toHaveLength(ids.length)
    expect(heard).not.toContain('versions.')
    expect(live.match(/event: message/g)).toHaveLength(1)
  })

  it('is all there or not at all after a kill in the middle, and is then carried out by the next start', {
    timeout: 120_000,
  }, async () => {
    const rounds = Number(process.env.LAKE_CRASH_ROUNDS ?? 3)
    const told = await listeningSite()
    for (let round = 0; round < rounds; round += 1) {
      told.clear()
      const directory = await emptyDirectory()
      const env = {...process.env, SITE: told.url}
      const child = fork(join(import.meta.dirname, 'electionWriter.ts'), {stdio: 'inherit', env})
      onTestFinished(() => void child.kill('SIGKILL'))
      child.send(directory)
      await once(child, 'message')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone

      // What was on disk then, before anything is carried out: time stands a minute before.
      const found = await openLake({directory, now: () => new Date(due.getTime() - 60_000)})
      const before = await found.reader.fetch<number>('count(*[_type in ["article", "claim"]])')
      await found.lake.close()
      expect([0, ids.length]).toContain(before)

      const webhooks = [{url: told.url, on: ['create', 'update', 'delete'] as const}]
      const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
      const {lake, reader, editor} = await openLake({directory, now: () => due, webhooks})
      warned.mockRestore()
      await lake.idle()
      expect(await reader.fetch('count(*[_type in ["article", "claim"]])')).toBe(ids.length)
      // One message for each document, under one key, whether it was sent before the kill, after it, or both.
      expect(
        told
          .byKey()
          .map(([, id]) => id)
          .toSorted(),
      ).toEqual(ids.toSorted())
      const history = await Promise.all(
        ids.map(
          async (id) =>
            (await editor.request({url: `/data/history/production/documents/${id}?lastRevision=true`})).documents
              .length,
        ),
      )
      expect(history).toEqual(ids.map(() => 1))
      await lake.close()
    }
  })
})
