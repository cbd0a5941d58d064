import {unauthorized} from '../errors.ts'
import {type Call, json} from '../http/call.ts'

/** Where an account would be asked for on the hosted service, only the editor of this lake gets an answer. */
const forEditor = (answer: (call: Call) => unknown) => (call: Call) => {
  if (call.viewer.kind !== 'editor') throw unauthorized()
  return json(answer(call))
}

const everything = ['read', 'update', 'create', 'history', 'manage']

/** `GET /projects/<project>`. */
export const projectEndpoint = forEditor(({lake, viewer}) => ({
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
}))

/** `GET /projects/<project>/datasets`. */
export const datasetsEndpoint = forEditor(({lake}) =>
  [...lake.datasets.values()].map(({name, visibility}) => ({name, aclMode: visibility})),
)

/** `GET /projects/<project>/datasets/<dataset>/acl`: an empty list would mean no permission at all. */
export const aclEndpoint = forEditor(() => [{filter: '_id in path("**")', permissions: everything}])

/** `GET /projects/<project>/grants`, `/roles`, `/features`, …: what the hosted service has and a local lake does not. */
export const emptyObject = forEditor(() => ({}))
export const emptyList = forEditor(() => [])
export const nothing = forEditor(() => null)

/** `GET /intake/telemetry-status`: nobody is watched here. */
export const telemetryEndpoint = () => json({status: 'denied'})

/** `GET /ping`, and what else only wants to know that somebody answers. */
export const pingEndpoint = () => json({pong: true})

/**
 * `GET /check/cors`: any page may read what anybody may read; none of another origin may send its cookies along. The Studio asks
 * when a connection has failed. Told that credentials are not allowed, it gives up what an editor has open for a page about CORS.
 */
export function corsCheckEndpoint({request, url}: Call): Response {
  const origin = request.headers.get('origin')
  return json({result: {allowed: true, withCredentials: origin === null || origin === url.origin}})
}
