import type {SchemaTypeDefinition} from '@sanity/types'
import {isRenamed, type NamesDeclaration, storedName} from '../../src/declaration/names.ts'
import {translating} from '../../src/declaration/translating.ts'
import {type WrittenNames, writtenNames} from '../../src/declaration/written.ts'
import {isObject} from '../../src/references/isObject.ts'

/**
 * The same schema under the names a newsroom stores it by. What a form or a rule is told of a document is told in Sourceline's
 * names, and what a rule asks of the dataset is asked in the newsroom's.
 *
 * ```ts
 * inStoredNames([article], {prefix: 'nr'}) // [{name: 'nrArticle', … fields: [… {name: 'authors', of: [{type: 'reference', to: [{type: 'nrPerson'}, …]}]}]}]
 * ```
 *
 * @internal
 */
export function inStoredNames(
  types: readonly SchemaTypeDefinition[],
  declaration: NamesDeclaration,
): SchemaTypeDefinition[] {
  if (!isRenamed(declaration)) return [...types]
  const ours = new Set<string>(types.map(({name}) => name))
  const stored = (name: string) => (ours.has(name) ? storedName(declaration, name) : name)
  const names = writtenNames(declaration)
  // Only names change: every definition stays of its kind.
  return types.map((type) => ({...translated(type, stored, names), name: stored(type.name)}) as SchemaTypeDefinition)
}

function translated(
  definition: object,
  stored: (name: string) => string,
  names: WrittenNames,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(definition).map(([key, value]: [string, unknown]) => {
      if (key === 'type' && typeof value === 'string') return [key, stored(value)]
      if (key === 'validation' && typeof value === 'function') return [key, validation(value, names)]
      if (callbacks.has(key) && typeof value === 'function') return [key, told(value, names)]
      return [key, nested.has(key) ? inside(value, stored, names) : value]
    }),
  )
}

function inside(value: unknown, stored: (name: string) => string, names: WrittenNames): unknown {
  if (Array.isArray(value)) return value.map((each) => inside(each, stored, names))
  return isObject(value) ? translated(value, stored, names) : value
}

/** Where definitions hold others. */
const nested: ReadonlySet<string> = new Set(['fields', 'of', 'to', 'marks', 'annotations', 'options'])

/** What Sanity calls with a document. */
const callbacks: ReadonlySet<string> = new Set(['hidden', 'readOnly', 'initialValue', 'filter'])

type Callback = (...given: unknown[]) => unknown

function told(callback: unknown, names: WrittenNames): Callback {
  return (...given) =>
    Reflect.apply(
      callback as Callback,
      undefined,
      given.map((each) => inOurNames(each, names)),
    )
}

/** What Sanity tells a callback: values in Sourceline's names, and a client that is asked in them. */
function inOurNames(told: unknown, names: WrittenNames): unknown {
  if (!isObject(told) || !isContext(told)) return names.told(told)
  const {document, parent, value, getClient} = told
  return {
    ...told,
    ...('document' in told && {document: names.told(document)}),
    ...('parent' in told && {parent: names.told(parent)}),
    ...('value' in told && {value: names.told(value)}),
    ...(typeof getClient === 'function' && {
      getClient: (...given: unknown[]) => {
        const client: unknown = Reflect.apply(getClient, undefined, given)
        return isObject(client) ? translating(client, names) : client
      },
    }),
  }
}

function isContext(told: object): boolean {
  return 'document' in told || 'getClient' in told || 'currentUser' in told
}

/** A rule's own checks are told of documents as everything else is. */
function validation(build: unknown, names: WrittenNames): Callback {
  const given = new WeakMap<object, object>()
  const wrapped = (rule: object): object => {
    const proxy = new Proxy(rule, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key)
        if (typeof member !== 'function') return member
        return (...args: unknown[]) => {
          const [check, ...rest] = args
          const passed = key === 'custom' && typeof check === 'function' ? [told(check, names), ...rest] : args
          const result: unknown = Reflect.apply(member, target, passed)
          return isRule(result, target) ? wrapped(result) : result
        }
      },
    })
    given.set(proxy, rule)
    return proxy
  }
  const bare = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(bare) : (typeof value === 'object' && value !== null && given.get(value)) || value
  return (rule, ...rest) =>
    bare(
      Reflect.apply(build as Callback, undefined, [
        typeof rule === 'object' && rule !== null ? wrapped(rule) : rule,
        ...rest,
      ]),
    )
}

function isRule(value: unknown, like: object): value is object {
  return typeof value === 'object' && value !== null && value.constructor === like.constructor
}
