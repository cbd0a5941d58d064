import {asTheyAre, type WrittenNames} from './written.ts'

/**
 * A client of any version that is asked, told and answers in Sourceline's names, where a newsroom stores its documents under others.
 *
 * ```ts
 * translating(client, writtenNames({prefix: 'nr'})).fetch('*[_type == "article"]') // asks for "nrArticle"
 * ```
 *
 * @internal
 */
export function translating<Client extends object>(client: Client, names: WrittenNames): Client {
  if (names === asTheyAre) return client
  const proxy: Client = new Proxy(client, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target)
      if (typeof member !== 'function') return member
      const row = typeof key === 'string' && Object.hasOwn(methods, key) ? methods[key] : undefined
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(member, target, row ? row(given, names) : given)
        if (result === target) return proxy
        if (typeof key === 'string' && further.has(key) && isObjectLike(result)) return translating(result, names)
        return row && isPromise(result) ? result.then(names.answer) : result
      }
    },
  })
  return proxy
}

type Given = readonly unknown[]

const asked = ([query, params, ...rest]: Given, names: WrittenNames): Given => [
  typeof query === 'string' ? names.query(query) : query,
  isObjectLike(params) ? names.params({...params}) : params,
  ...rest,
]
const wrote = (given: Given, names: WrittenNames): Given => given.map(names.written)

/** A row per method that names types in what it is given. */
const methods: Readonly<Record<string, (given: Given, names: WrittenNames) => Given>> = {
  fetch: asked,
  listen: asked,
  create: wrote,
  createIfNotExists: wrote,
  createOrReplace: wrote,
  set: wrote,
  setIfMissing: wrote,
  insert: wrote,
}

/** What leads to another of the kind: a client of another dataset, a patch, a transaction. */
const further: ReadonlySet<string> = new Set(['withConfig', 'clone', 'patch', 'transaction'])

function isObjectLike(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPromise(value: unknown): value is Promise<unknown> {
  return isObjectLike(value) && 'then' in value && typeof value.then === 'function'
}
