import {aclOf} from '../access/grants.ts'
import {notFound, unauthorized} from '../errors.ts'
import {type Call, json} from '../http/call.ts'
import {isListed} from '../http/cors.ts'

/** Where an account would be asked for on the hosted service, only the editor of this lake gets an answer. */
const forEditor = (answer: (call: Call) => unknown) => (call: Call) => {
  if (call.viewer.kind !== 'editor') throw unauthorized()
  return json(answer(call))
}

const described = ({lake, viewer}: Call) => ({
  id: lake.projectId,
  displayName: lake.projectId,
  studioHost: null,
  organizationId: null,
  organization: null,
  features: [],
  members: [...lake.users].map(([id, {roles}]) => ({
    id,
    role: roles[0] ?? 'administrator',
    roles: roles.map((name) => ({name})),
    isCurrentUser: id === viewer.id,
    isRobot: false,
  })),
})

/** `GET /projects`: the one there is. */
export const projectsEndpoint = forEditor((call) => [described(call)])

/** `GET /projects/<project>`. */
export const projectEndpoint = forEditor((call) => {
  if (call.path.project !== call.lake.projectId) throw notFound(`Project "${call.path.project}" not found`)
  return described(call)
})

/** `GET /projects/<project>/datasets/<dataset>/acl`: an empty list would mean no permission at all. */
export const aclEndpoint = forEditor(({lake, viewer, path}) => aclOf(lake.grants.of(viewer.id, path.dataset ?? '')))

/** `GET /projects/<project>/grants`, `/roles`, `/features`, …: what the hosted service has and a local lake does not. */
export const emptyObject = forEditor(() => ({}))
export const emptyList = forEditor(() => [])
export const nothing = forEditor(() => null)

/** `GET /features`: what the Studio would otherwise offer to sell, or say it is not published by itself. */
export const featuresEndpoint = forEditor(() => ['contentReleases', 'singleDocRelease', 'scheduledPublishing'])

/** `GET /projects/<project>/new-content-release-allowed`: nobody counts releases here. */
export const releaseLimitsEndpoint = forEditor(() => ({
  data: {orgActiveReleaseCount: 0, orgActiveReleaseLimit: 1000, datasetReleaseLimit: 1000},
}))

/** `GET /intake/telemetry-status`: nobody is watched here. */
export const telemetryEndpoint = () => json({status: 'denied'})

/** `GET /ping`, and what else only wants to know that somebody answers. */
export const pingEndpoint = () => json({pong: true})

/**
 * `GET /check/cors`: whether the page that asks may read here, and come with credentials. The Studio asks when a connection has failed.
 * Told that credentials are not allowed, it gives up what an editor has open for a page about CORS.
 */
export function corsCheckEndpoint({lake, request, url}: Call): Response {
  const origin = request.headers.get('origin')
  const isOwn = origin === null || origin === url.origin
  const allowed = isOwn || lake.origins.anyForPublic || isListed(lake.origins, origin)
  return json({result: {allowed, withCredentials: isOwn}})
}
