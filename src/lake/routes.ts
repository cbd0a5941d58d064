import type {Endpoint} from './http/call.ts'
import {listenEndpoint} from './listen/endpoint.ts'
import {mutateEndpoint} from './mutate/endpoint.ts'
import {docEndpoint} from './query/doc-endpoint.ts'
import {queryEndpoint} from './query/endpoint.ts'

/** One endpoint: its method, its path after the API version, and who answers it. */
export type Route = readonly [method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, endpoint: Endpoint]

/** Every endpoint under `/v<version>`. To add one, add a row and a test. Whatever is not here answers 501 by name. */
export const routes: readonly Route[] = [
  ['GET', '/data/query/:dataset', queryEndpoint],
  ['POST', '/data/query/:dataset', queryEndpoint],
  ['GET', '/data/doc/:dataset/:ids', docEndpoint],
  ['POST', '/data/mutate/:dataset', mutateEndpoint],
  ['GET', '/data/listen/:dataset', listenEndpoint],
]
