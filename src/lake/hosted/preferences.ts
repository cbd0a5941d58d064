import {badRequest, unauthorized} from '../errors.ts'
import {type Call, json, readText} from '../http/call.ts'
import {isObject, parseJson} from '../json.ts'

/** `GET /users/me/keyvalue/<keys>`: what the Studio remembers of its user, such as the order of a list. */
export function readPreferences({lake, path, viewer}: Call): Response {
  if (viewer.kind !== 'editor') throw unauthorized()
  const keys = (path.keys ?? '').split(',').filter((key) => key !== '')
  const pairs = keys.flatMap((key) => {
    const value = lake.journal.preference(key)
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
    lake.journal.setPreference(pair.key, JSON.stringify(pair.value ?? null))
  }
  return json(pairs)
}
