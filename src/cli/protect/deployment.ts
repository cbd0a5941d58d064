import {apiVersion} from '../../references/apiVersion.ts'

/** A deployment as somebody outside sees it: requests, with and without a token. Nothing is written. */

export type Deployment = {
  /** Origin of the API, and the project it is asked about. */
  readonly api: string
  readonly project: string
  readonly dataset: string
  readonly confidential: string
  readonly tokens: Readonly<Record<Reader, string | undefined>>
}

/** Who asks. `anonymous` has no token; `admin` may list datasets. */
export type Reader = 'anonymous' | 'viewer' | 'preview' | 'admin'

export type Answer = {readonly status: number; readonly body: unknown; readonly headers: Headers}

const version = `v${apiVersion}`
const PATIENCE = 15_000

/** @returns `undefined` where nothing answers */
export async function asked(
  {api, tokens}: Deployment,
  as: Reader,
  path: string,
  init: {readonly method?: string; readonly headers?: Record<string, string>} = {},
): Promise<Answer | undefined> {
  const token = as === 'anonymous' ? undefined : tokens[as]
  const headers = {...init.headers, ...(token !== undefined && {authorization: `Bearer ${token}`})}
  const url = path.startsWith('http') ? path : `${api}/${version}${path}`
  try {
    const response = await fetch(url, {...init, headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE)})
    const text = await response.text()
    return {status: response.status, body: jsonOf(text), headers: response.headers}
  } catch {
    return undefined
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a query answers; `undefined` where it is refused, or nothing answers. */
export async function queried(
  deployment: Deployment,
  as: Reader,
  dataset: string,
  query: string,
  perspective = 'raw',
): Promise<unknown> {
  const path = `/data/query/${dataset}?perspective=${perspective}&query=${encodeURIComponent(query)}`
  const answer = await asked(deployment, as, path)
  if (answer?.status !== 200) return undefined
  const {body} = answer
  return typeof body === 'object' && body !== null && 'result' in body ? body.result : undefined
}

/** The same for a query that counts. */
export async function counted(
  deployment: Deployment,
  as: Reader,
  dataset: string,
  query: string,
): Promise<number | undefined> {
  const count = await queried(deployment, as, dataset, query)
  return typeof count === 'number' ? count : undefined
}
