import {actionsEndpoint} from './actions/endpoint.ts'
import {fileEndpoint, imageEndpoint} from './assets/serveEndpoint.ts'
import {fileUploadEndpoint, imageUploadEndpoint} from './assets/uploadEndpoint.ts'
import {exportEndpoint} from './export/endpoint.ts'
import {historyDocumentsEndpoint} from './history/documentsEndpoint.ts'
import {historyEventsEndpoint} from './history/eventsEndpoint.ts'
import {historyTransactionsEndpoint} from './history/transactionsEndpoint.ts'
import {createDatasetEndpoint, datasetsEndpoint, deleteDatasetEndpoint, embeddingsEndpoint} from './hosted/datasets.ts'
import {authIdEndpoint, authProvidersEndpoint, meEndpoint, usersEndpoint} from './hosted/people.ts'
import {readPreferences, writePreferences} from './hosted/preferences.ts'
import {
  aclEndpoint,
  corsCheckEndpoint,
  emptyList,
  emptyObject,
  featuresEndpoint,
  nothing,
  pingEndpoint,
  projectEndpoint,
  projectsEndpoint,
  releaseLimitsEndpoint,
  telemetryEndpoint,
} from './hosted/project.ts'
import type {Endpoint} from './http/call.ts'
import {listenEndpoint} from './listen/endpoint.ts'
import {liveEndpoint} from './listen/liveEndpoint.ts'
import {mutateEndpoint} from './mutate/endpoint.ts'
import {docEndpoint} from './query/docEndpoint.ts'
import {queryEndpoint} from './query/endpoint.ts'
import {referencesEndpoint} from './query/referencesEndpoint.ts'
import {
  createScheduleEndpoint,
  deleteScheduleEndpoint,
  editScheduleEndpoint,
  runScheduleEndpoint,
  scheduleEndpoint,
  schedulesEndpoint,
} from './schedules/endpoints.ts'

/** One endpoint: its method, its path, and who answers it. */
export type Route = readonly [method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, endpoint: Endpoint]

/** Every endpoint under `/v<version>`. To add one, add a row and a test. Whatever is not here answers 501 by name. */
export const routes: readonly Route[] = [
  ['GET', '/data/query/:dataset', queryEndpoint],
  ['POST', '/data/query/:dataset', queryEndpoint],
  ['GET', '/data/doc/:dataset/:ids', docEndpoint],
  ['POST', '/data/mutate/:dataset', mutateEndpoint],
  ['POST', '/data/actions/:dataset', actionsEndpoint],
  ['GET', '/data/listen/:dataset', listenEndpoint],
  ['GET', '/data/live/events/:dataset', liveEndpoint],
  ['GET', '/data/history/:dataset/documents/:ids', historyDocumentsEndpoint],
  ['GET', '/data/history/:dataset/transactions/:ids', historyTransactionsEndpoint],
  ['GET', '/data/history/:dataset/events/documents/:id', historyEventsEndpoint],
  ['GET', '/data/references/:dataset/documents/:id/to', referencesEndpoint],
  ['GET', '/data/export/:dataset', exportEndpoint],
  ['POST', '/assets/images/:dataset', imageUploadEndpoint],
  ['POST', '/assets/files/:dataset', fileUploadEndpoint],

  // What the Studio asks of the hosted service around the data.
  ['GET', '/users/me', meEndpoint],
  ['GET', '/users/me/keyvalue/:keys', readPreferences],
  ['PUT', '/users/me/keyvalue', writePreferences],
  ['GET', '/users/:ids', usersEndpoint],
  ['GET', '/auth/id', authIdEndpoint],
  ['GET', '/auth/providers', authProvidersEndpoint],
  ['POST', '/auth/logout', nothing],
  ['GET', '/projects', projectsEndpoint],
  ['GET', '/projects/:project', projectEndpoint],
  ['GET', '/projects/:project/datasets', datasetsEndpoint],
  ['GET', '/projects/:project/datasets/:dataset/acl', aclEndpoint],
  ['GET', '/projects/:project/datasets/:dataset/settings/embeddings', embeddingsEndpoint],
  ['GET', '/datasets', datasetsEndpoint],
  ['PUT', '/datasets/:dataset', createDatasetEndpoint],
  ['DELETE', '/datasets/:dataset', deleteDatasetEndpoint],
  ['GET', '/projects/:project/grants', emptyObject],
  ['GET', '/projects/:project/roles', emptyList],
  ['GET', '/projects/:project/user-applications', emptyList],
  ['GET', '/projects/:project/features', featuresEndpoint],
  ['GET', '/projects/:project/new-content-release-allowed', releaseLimitsEndpoint],
  ['GET', '/features', featuresEndpoint],
  ['GET', '/access/requests/me', emptyList],
  ['GET', '/access/project/:project/requests', emptyList],
  ['GET', '/subscriptions/project/:project', nothing],
  ['GET', '/journey/announcements', emptyList],
  ['GET', '/journey/:topic', nothing],
  ['GET', '/journey/:topic/:id', nothing],
  ['GET', '/schedules/:project/:dataset', schedulesEndpoint],
  ['POST', '/schedules/:project/:dataset', createScheduleEndpoint],
  ['GET', '/schedules/:project/:dataset/:id', scheduleEndpoint],
  ['PATCH', '/schedules/:project/:dataset/:id', editScheduleEndpoint],
  ['DELETE', '/schedules/:project/:dataset/:id', deleteScheduleEndpoint],
  ['POST', '/schedules/:project/:dataset/:id/publish', runScheduleEndpoint],
  ['GET', '/help', emptyObject],
  ['GET', '/geoip/country', emptyObject],
  ['GET', '/intake/telemetry-status', telemetryEndpoint],
  ['POST', '/intake/batch', telemetryEndpoint],
  ['GET', '/ping', pingEndpoint],
  ['GET', '/data/ping/:dataset', pingEndpoint],
  ['GET', '/check/cors', corsCheckEndpoint],
]

/**
 * `createClient({resource: {type: 'dataset', id: 'project.dataset'}})` says where the data is before what it asks of it:
 * `/projects/<project>/datasets/<dataset>/query` for `/data/query/<dataset>`.
 */
export const resourceRoutes: readonly Route[] = routes.flatMap(([method, path, endpoint]): Route[] => {
  const [, operation, rest = ''] = /^\/data\/(.+)\/:dataset(\/.*)?$/.exec(path) ?? []
  return operation === undefined ? [] : [[method, `/projects/:project/datasets/:dataset/${operation}${rest}`, endpoint]]
})

/** Endpoints without an API version in their address. */
export const plainRoutes: readonly Route[] = [
  ['GET', '/images/:project/:dataset/:file', imageEndpoint],
  ['GET', '/files/:project/:dataset/:file', fileEndpoint],
]
