import {editor} from '../access/viewer.ts'
import {notFound, unauthorized} from '../errors.ts'
import {type Call, json} from '../http/call.ts'
import type {LakeState} from '../state.ts'

/** `GET /users/me`: without an id in it, the Studio shows its login screen. */
export const meEndpoint = ({lake, viewer}: Call) => json(viewer.kind === 'editor' ? userOf(lake, viewer.id) : {})

/** `GET /users/<ids>`: those of them who may work here. */
export function usersEndpoint({lake, path, viewer}: Call): Response {
  if (viewer.kind !== 'editor') throw unauthorized()
  const ids = (path.ids ?? '').split(',')
  const users = ids.flatMap((id) => (lake.users.has(id) ? userOf(lake, id) : []))
  if (ids.length > 1) return json(users)
  if (!users[0]) throw notFound('User not found')
  return json(users[0])
}

/** `GET /auth/id`, `/auth/providers`: there is nobody to log in with; the served Studio has its session already. */
export const authIdEndpoint = ({viewer}: Call) => json({id: viewer.kind === 'editor' ? viewer.id : null})
export const authProvidersEndpoint = () => json({providers: [], thirdPartyLogin: false, sso: {}})

/** A user of this lake, as the Studio wants to know them. Roles are what they are called by: on a lake everybody may write. */
function userOf({users}: LakeState, id: string) {
  const {name, roles} = users.get(id) ?? {name: id, roles: ['administrator']}
  return {
    id,
    name,
    displayName: name,
    email: `${id === editor.id ? 'editor' : id}@localhost`,
    role: roles[0] ?? 'administrator',
    roles: roles.map((role) => ({name: role, title: titleOf(role)})),
    provider: 'local',
  }
}

/** `desk-editor` is “Desk editor”. */
function titleOf(role: string): string {
  const words = role.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
