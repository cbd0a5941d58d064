import {createServer} from 'node:http'
import {createLake, type Lake} from '../../../src/lake/index.ts'

/** How a deployment is broken. */
export type Broken = {
  readonly isDeskPublic?: boolean
  readonly newsroom?: readonly {readonly _id: string; readonly _type: string}[]
  /** Paths that a reader of no account gets as if they had one, as the hosted service does for history. */
  readonly isOpen?: (path: string) => boolean
  /** Roles that read every dataset, as Viewer does. */
  readonly readsAll?: readonly string[]
  readonly isAnyOrigin?: boolean
  readonly hasComments?: boolean
}

export const tokens = {SANITY_PREVIEW_TOKEN: 'preview', SANITY_VIEWER_TOKEN: 'viewer', SANITY_AUTH_TOKEN: 'admin'}

/**
 * An embedded lake behind the tokens of a hosted project: `preview` and `viewer` read the newsroom, `admin` everything. What
 * is broken is broken here, as the hosted service's documentation has it.
 */
export async function deployment({
  isDeskPublic = false,
  newsroom = [],
  isOpen = () => false,
  readsAll = [],
  isAnyOrigin = false,
  hasComments = false,
}: Broken = {}) {
  const article = {_id: 'a', _type: 'article', headline: 'Told', authors: [{_ref: 'p'}]}
  const person = {_id: 'p', _type: 'person', name: 'Imogen Calloway'}
  const record = {_id: 'r', _type: 'sourcingRecord', necessity: 'PLANTED'}
  const lake: Lake = await createLake({
    datasets: {
      production: {visibility: 'public', documents: [article, person, ...newsroom]},
      confidential: {visibility: isDeskPublic ? 'public' : 'private', documents: [record]},
    },
  })
  const server = createServer(async (incoming, answer) => {
    const path = incoming.url ?? '/'
    const headers = new Headers()
    for (const name of ['origin', 'accept'] as const)
      if (incoming.headers[name]) headers.set(name, incoming.headers[name])
    const said = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1]
    const isOfDesk = path.includes('/confidential')
    const isLetIn = said === 'admin' || (said !== undefined && (!isOfDesk || readsAll.includes(said))) || isOpen(path)
    if (said !== undefined && !isLetIn) return void answer.writeHead(403).end('{}')
    if (isLetIn) headers.set('authorization', `Bearer ${lake.token}`)
    if (hasComments && path.endsWith('/datasets')) {
      return void answer.end(
        JSON.stringify(['production', 'confidential', 'confidential-comments'].map((name) => ({name}))),
      )
    }
    const response = await lake.fetch(new Request(`http://lake.localhost${path}`, {headers}))
    const sent = Object.fromEntries(response.headers)
    delete sent['content-encoding']
    if (isAnyOrigin) {
      sent['access-control-allow-origin'] = incoming.headers.origin ?? '*'
      sent['access-control-allow-credentials'] = 'true'
    }
    answer.writeHead(response.status, sent).end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const close = async () => {
    server.close()
    await lake.close()
  }
  return {api, lake, close}
}
