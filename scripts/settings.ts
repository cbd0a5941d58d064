import {join, resolve} from 'node:path'

/** Where `npm start` listens and keeps its data. */
export type Settings = {
  port: number
  sitePort: number
  directory: string
  /** `open`: whoever reaches the Studio on this machine is let in; for tests, on machines of one account. */
  login: 'open' | 'address'
}

/** What the hosted Content Lake is chosen by; `npm start` is the local loop and does not take them. */
const hosted = ['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET', 'SANITY_STUDIO_CONFIDENTIAL_DATASET']

/**
 * ```ts
 * readSettings({SOURCELINE_PORT: '4000'}) // {port: 4000, sitePort: 3000, login: 'address', directory: '…/.sourceline/lake'}
 * ```
 *
 * @throws an error that names the variable and says what it takes
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  for (const name of hosted) {
    if (env[name]) {
      throw new Error(
        `${name} is set, and \`npm start\` runs on the embedded Content Lake only. Unset it, or run the Studio on the hosted one with \`npx sanity dev\`.`,
      )
    }
  }
  const port = readPort(env, 'SOURCELINE_PORT', 3333)
  const sitePort = readPort(env, 'SOURCELINE_SITE_PORT', 3000)
  if (port === sitePort)
    throw new Error(`SOURCELINE_PORT and SOURCELINE_SITE_PORT are both ${port}: give each its own.`)
  const login = env.SOURCELINE_LOGIN === 'open' ? 'open' : 'address'
  return {
    port,
    sitePort,
    login,
    directory: resolve(env.SOURCELINE_DATA || join(import.meta.dirname, '../.sourceline/lake')),
  }
}

function readPort(env: Record<string, string | undefined>, name: string, fallback: number): number {
  const value = env[name]
  if (value === undefined || value === '') return fallback
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port >= 1 && port <= 65535) return port
  throw new Error(`${name} is "${value}": it takes a port, a whole number from 1 to 65535.`)
}
