import {editor, type Viewer} from '../access/viewer.ts'
import {badRequest, unauthorized} from '../errors.ts'
import {type Call, json, readText} from '../http/call.ts'
import {isObject, parseJson} from '../json.ts'

/** What each user is told apart by; the local editor's preferences were there before there were others. */
const keyOf = ({id}: Viewer, key: string) => (id === editor.id ? key : `${id}/${key}`)

/** `GET /users/me/keyvalue/<keys>`: what the Studio remembers of its user, such as the order of a list. */
export function readPreferences({lake, path, viewer}: Call): Response {
  if (viewer.kind !== 'editor') throw unauthorized()
  const keys = (path.keys ?? '').split(',').filter((key) => key !== '')
  const pairs = keys.flatMap((key) => {
    const value = lake.journal.preference(keyOf(viewer, key))
    return value === undefined ? [] : [{key, value: parseJson(value, `The preference ${key}`)}]
  })
  return json(pairs)
}

/** `PUT /users/me/keyvalue` with `[{key, value}]`. */
export async function writePreferences({lake, request, viewer}: Call): Promise<Response> {
  if (viewer.kind !== 'editor') throw unauthorized()
  const pairs = parseJson(await readText(request), 'The request body')
  if (!Array.isArray(pairs)) throw badRequest('Preferences are a list of {key, value}')
  for (const pair of pairs) {
    if (!isObject(pair) || typeof pair.key !== 'string') throw badRequest('A preference needs a "key"')
    lake.journal.setPreference(keyOf(viewer, pair.key), JSON.stringify(pair.value ?? null))
  }
  return json(pairs)
}
