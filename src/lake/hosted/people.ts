import {editor} from '../access/viewer.ts'
import {unauthorized} from '../errors.ts'
import {type Call, json} from '../http/call.ts'

/** The one editor of a local lake, as the Studio wants to know them. */
const localEditor = {
  id: editor.id,
  name: 'Local editor',
  displayName: 'Local editor',
  email: 'editor@localhost',
  role: 'administrator',
  roles: [{name: 'administrator', title: 'Administrator'}],
  provider: 'local',
} as const

/** `GET /users/me`: without an id in it, the Studio shows its login screen. */
export const meEndpoint = ({viewer}: Call) => json(viewer.kind === 'editor' ? localEditor : {})

/** `GET /users/<ids>`. */
export function usersEndpoint({path, viewer}: Call): Response {
  if (viewer.kind !== 'editor') throw unauthorized()
  const ids = (path.ids ?? '').split(',')
  const users = ids.map((id) => (id === editor.id ? localEditor : {...localEditor, id, displayName: 'System'}))
  return json(users.length === 1 ? users[0] : users)
}

/** `GET /auth/id`, `/auth/providers`: there is nobody to log in with; the served Studio has its session already. */
export const authIdEndpoint = ({viewer}: Call) => json({id: viewer.kind === 'editor' ? editor.id : null})
export const authProvidersEndpoint = () => json({providers: [], thirdPartyLogin: false, sso: {}})
