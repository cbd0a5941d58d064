import type {SiteDefinition} from '../../rebuild/index.ts'
import {CannotRun} from '../command.ts'

type Key = keyof SiteDefinition

/** What is wrong with each part of a config; what a part is made of is left to whoever uses it. */
const wrong: Record<Key, (value: unknown) => string | undefined> = {
  client: (value) =>
    has(value, ['fetch', 'config', 'withConfig'], 'function')
      ? undefined
      : 'takes a client, as createClient of @sanity/client gives',
  pages: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((rule) => has(rule, ['page', 'all', 'exists', 'next'], 'function'))
      ? undefined
      : 'takes a list of page rules, as sitePages and definePages of sourceline/rebuild give',
  targets: optional(
    (value) => Array.isArray(value) && value.every((target) => typeof target === 'function'),
    'takes a list of targets, such as callback((tags) => …)',
  ),
  manifest: optional((value) => typeof value === 'string' && value !== '', 'takes the name of a file'),
  style: optional((value) => typeof value === 'string', 'takes the name of a style, such as "ap"'),
  locale: optional((value) => typeof value === 'string', 'takes a language tag, such as "en-GB"'),
  timeZone: optional((value) => typeof value === 'string', 'takes an IANA name, such as "Europe/Paris"'),
  newsroom: optional(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'takes what webhookFor was given: the fields and types of the newsroom’s own',
  ),
  onInvalid: optional(
    (value) => value === 'throw' || value === 'omit' || typeof value === 'function',
    'takes "throw", "omit" or a function',
  ),
}

/** @throws CannotRun that names the part */
export function siteDefinition(value: unknown, file: string): SiteDefinition {
  if (!isSite(value, file))
    throw new CannotRun(`${file}: its default export is no object. Give it defineSite({client, pages}).`)
  return value
}

function isSite(value: unknown, file: string): value is SiteDefinition {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  for (const [key, fault] of Object.entries(wrong)) {
    const said = fault(Reflect.get(value, key))
    if (said !== undefined) throw new CannotRun(`${file}: \`${key}\` ${said}.`)
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(wrong, key))
  if (unknown !== undefined) {
    throw new CannotRun(`${file}: \`${unknown}\` is nothing it takes. It takes ${Object.keys(wrong).join(', ')}.`)
  }
  return true
}

function optional(isRight: (value: unknown) => boolean, what: string) {
  return (value: unknown) => (value === undefined || isRight(value) ? undefined : what)
}

function has(value: unknown, keys: readonly string[], type: string): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => typeof Reflect.get(value, key) === type)
}
