import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {createNewsroom} from '../../../src/index.ts'
import {
  callback,
  createRebuildHandler,
  type PlannedPage,
  planBegun,
  planRebuild,
  reconcile,
} from '../../../src/rebuild/index.ts'
import {nodeHandler, openManifest, sqliteJournal} from '../../../src/rebuild/node/index.ts'
import {declared} from '../../rebuild/oracle/documents.ts'
import {rules} from '../../rebuild/oracle/site.ts'

/*
 * A static site as a process: a file for each page, a manifest of lines, and a handler that plans what a change concerns and builds
 * that. Serves its files, so that it is looked at as the others are.
 */
const {SOURCELINE_API_HOST: apiHost = '', SOURCELINE_WEBHOOK_SECRET: secret = '', FOLDER: folder = ''} = process.env
const http = {apiHost, useProjectHostname: false, useCdn: false}
const client = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
const newsroom = createNewsroom({client})
const fileOf = (page: string) => join(folder, 'pages', encodeURIComponent(page))
mkdirSync(join(folder, 'pages'), {recursive: true})
const open = await openManifest(join(folder, 'site.manifest.ndjson'))

async function build(planned: PlannedPage): Promise<unknown> {
  if (planned.action === 'remove') return rmSync(fileOf(planned.page), {force: true})
  const {query, params} = planned.entry
  const rule = rules.find(({name}) => name === query)
  const result = rule && (await newsroom.fetch(rule.query, params))
  writeFileSync(fileOf(planned.page), JSON.stringify(result))
  return result
}

const asked = {client, queries: rules, newsroom: declared}
const rebuild = createRebuildHandler({
  secret,
  client,
  newsroom: declared,
  journal: sqliteJournal(join(folder, 'rebuilds.sqlite')),
  cursor: {listen: client},
  targets: [
    callback(async (_, {changes = []}) => {
      await open.carryOut((manifest) => planRebuild({manifest, change: changes, ...asked}), build)
    }),
  ],
})
await rebuild.catchUp()
const isNew = Object.keys(open.manifest().pages).length === 0
await open.carryOut((manifest) => (isNew ? reconcile : planBegun)({manifest, ...asked}), build)

const handle = nodeHandler(rebuild)
const server = createServer(async (request, response) => {
  const {url = '/'} = request
  if (url === '/api/rebuild') return handle(request, response)
  if (url === '/healthz') return void response.end(JSON.stringify(await rebuild.health()))
  try {
    response.end(readFileSync(fileOf(url)))
  } catch {
    response.writeHead(404).end()
  }
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`})
})
