import {readFile} from 'node:fs/promises'
import * as z from 'zod/mini'
import type {LakeOptions} from '../../lake/index.ts'
import {CannotRun} from '../command.ts'

const types = z.exactOptional(z.union([z.literal('all'), z.array(z.string())]))
const grants = z.record(z.string(), z.strictObject({write: types, publish: types}))

/** What `createLake` takes as `users` and `roles`; a word that is not known is refused: a role that is misspelt would let somebody do everything. */
const people = z.strictObject({
  users: z.record(
    z.string().check(z.regex(/^[\w-]+$/)),
    z.strictObject({name: z.string(), roles: z.array(z.string()).check(z.minLength(1))}),
  ),
  roles: z.record(z.string(), grants),
})

/** Who works on a lake, and what the roles they hold let them do. */
export type People = Pick<LakeOptions, 'roles'> & z.infer<typeof people>

/** A role of which nothing has to be said: it may do everything. */
const everything = 'administrator'

/**
 * ```ts
 * await peopleIn('people.json') // {users: {rita: {name: 'Rita', roles: ['reporter']}}, roles: {reporter: {production: {write: ['article']}}}}
 * ```
 *
 * @throws CannotRun that names the file and the place in it
 */
export async function peopleIn(file: string): Promise<People> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotRun(
      `${file}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`}.`,
    )
  })
  const {success, data, error} = z.safeParse(people, json(text, file))
  if (!success) {
    const [issue] = error.issues
    throw new CannotRun(`${file}: ${issue?.path.join('.') || 'the whole of it'}: ${issue?.message}.`)
  }
  for (const [id, {roles}] of Object.entries(data.users)) {
    const unknown = roles.find((role) => role !== everything && !Object.hasOwn(data.roles, role))
    if (unknown === undefined) continue
    const known = [...Object.keys(data.roles), everything].join(', ')
    throw new CannotRun(`${file}: ${id} holds the role ${unknown}, of which nothing is said; there are ${known}.`)
  }
  return data
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CannotRun(`${file} is not JSON.`)
  }
}
