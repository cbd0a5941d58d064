/** Where the site listens, what it reads and whom it believes. */
export type SiteConfig = {
  /** Origin of the Content Lake's API. */
  apiHost: string
  projectId: string
  dataset: string
  /** What the lake signs its webhooks with. */
  webhookSecret: string
  port: number
  /** Where readers reach the site, for canonical addresses. */
  siteUrl: string
  /** What several instances share; one alone needs nothing. */
  redisUrl?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Every variable that is wrong, each with what it should be: whoever sets them wants the whole list at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  constructor(problems: readonly string[]) {
    super(`The site cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
}

/**
 * ```ts
 * readConfig({SOURCELINE_WEBHOOK_SECRET: 's3cret'})
 * // {apiHost: 'http://127.0.0.1:3333', projectId: 'sourceline', dataset: 'production', port: 3000, …}
 * ```
 */
export function readConfig(env: Environment): SiteConfig {
  const problems: string[] = []
  // An empty variable is one somebody meant to set: it is not the same as none.
  const read = (name: string, fallback: string) => env[name]?.trim() ?? fallback

  const address = (name: string, fallback: string) => {
    const value = read(name, fallback)
    const url = URL.canParse(value) ? new URL(value) : undefined
    const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === ''
    if (isOrigin) return url.origin
    problems.push(`${name} is "${value}". Set it to the start of an address and nothing more, like "${fallback}".`)
    return fallback
  }

  const named = (name: string, fallback: string, form: RegExp, hint: string) => {
    const value = read(name, fallback)
    if (!form.test(value)) problems.push(`${name} is "${value}". ${hint}`)
    return value
  }

  const port = Number(named('PORT', '3000', /^\d{1,5}$/, 'Set it to a port number from 0 to 65535, like "3000".'))
  if (port > 65_535) problems.push(`PORT is "${port}". The highest port there is, is 65535.`)

  const webhookSecret = read('SOURCELINE_WEBHOOK_SECRET', '')
  if (webhookSecret === '')
    problems.push(
      'SOURCELINE_WEBHOOK_SECRET is not set. Set it to the secret the webhook was registered with: without it nobody could tell a real delivery from a forged one.',
    )

  const config = {
    apiHost: address('SOURCELINE_API_HOST', 'http://127.0.0.1:3333'),
    projectId: named(
      'SANITY_PROJECT_ID',
      'sourceline',
      /^[a-z0-9][-a-z0-9]*$/,
      'A project id has lower-case letters, digits and dashes only.',
    ),
    dataset: named(
      'SANITY_DATASET',
      'production',
      /^~?[a-z0-9][-_a-z0-9]{0,63}$/,
      'A dataset name has lower-case letters, digits, dashes and underscores only, at most 64.',
    ),
    webhookSecret,
    port,
    siteUrl: address('SITE_URL', `http://127.0.0.1:${port <= 65_535 ? port : 3000}`),
  }
  const redisUrl = read('REDIS_URL', '')
  if (redisUrl !== '' && !/^rediss?:\/\//.test(redisUrl)) {
    problems.push('REDIS_URL has to begin with redis:// or rediss://.')
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return redisUrl === '' ? config : {...config, redisUrl}
}

/** The hosted Content Lake; anything else is an embedded one, which serves its own pictures. */
export const hostedLake = 'https://api.sanity.io'

/** Where pictures come from. */
export function imageOrigin({apiHost}: Pick<SiteConfig, 'apiHost'>): string {
  return apiHost === hostedLake ? 'https://cdn.sanity.io' : apiHost
}
