import type {SanityClientLike} from '../../rebuild/index.ts'

/** What one check came to. `unknown`: it could not be looked at, and why. */
export type Finding = {
  readonly check: string
  readonly state: 'ok' | 'wrong' | 'unknown'
  readonly said: string
  /** What to do. */
  readonly mend?: string
}

/** What a set-up is made of, as far as it was told. */
export type SetUp = {
  /** Where the handler answers, and where health is told. */
  readonly url: string | undefined
  readonly health: string | undefined
  /** Origin of the API: of the hosted service, or of an embedded lake. */
  readonly api: string
  readonly project: string | undefined
  readonly dataset: string
  readonly secret: string | undefined
  /** With a right to manage webhooks. */
  readonly token: string | undefined
  /** The client of `sourceline.config.ts`, where there is one. */
  readonly client: SanityClientLike | undefined
}

/** Looks at one part of a set-up, and changes nothing. */
export type Check = (setUp: SetUp) => Promise<readonly Finding[]>

const PATIENCE = 10_000

/** @returns `undefined` where nothing answers */
export async function asked(url: string, init: RequestInit = {}): Promise<Response | undefined> {
  try {
    return await fetch(url, {...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE)})
  } catch {
    return undefined
  }
}

/** @returns `undefined` where it is no JSON */
export async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined)
}

export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
