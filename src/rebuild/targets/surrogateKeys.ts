import type {Tag} from '../../queries/tags/tags.ts'
import {addressOf, post, type Send} from './post.ts'
import {type Target, TargetError} from './target.ts'

/** `{url: 'https://api.fastly.com/service/…/purge', headers: {'fastly-key': key}}`. @public */
export type SurrogateKeysOptions = {
  /** Where the CDN takes purges. */
  readonly url: string
  /** With its token. */
  readonly headers: Readonly<Record<string, string>>
  /** How many keys it takes at once; 256 unless said (https://www.fastly.com/documentation/reference/api/purging/). */
  readonly limit?: number
  /** What is posted for some keys, where the CDN does not take them in a `surrogate-key` header. */
  readonly body?: (tags: readonly Tag[]) => string
  readonly send?: Send
}

/** Proxies refuse longer headers (nginx: 8 KB with the name). */
const LONGEST_HEADER = 7500
/** So often a request is made that the CDN was too busy for. */
const ATTEMPTS = 4
/** Whoever has to wait longer is told later, with the other targets. */
const LONGEST_WAIT = 30_000

/**
 * A CDN that files pages under surrogate keys, also called cache tags.
 *
 * ```ts
 * surrogateKeys({url: 'https://api.fastly.com/service/…/purge', headers: {'fastly-key': token}})
 * surrogateKeys({
 *   url: 'https://api.cloudflare.com/client/v4/zones/…/purge_cache',
 *   headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
 *   limit: 100,
 *   body: (tags) => JSON.stringify({tags}),
 * })
 * ```
 *
 * Keys go in as many requests as they need. One that is answered 429 or 5xx is made again by itself, after as long as `retry-after` says;
 * those that were
 * answered with yes are not; nor are they when the target is told again.
 *
 * @throws ConfigurationError where it is no address to post to
 * @public
 */
export function surrogateKeys({url, headers, limit = 256, body, send = fetch}: SurrogateKeysOptions): Target {
  const address = addressOf(url, 'surrogateKeys')
  return async (tags) => {
    const left: Tag[] = []
    let failed: unknown
    for (const keys of chunks(tags, limit)) {
      const init = body ? {headers, body: body(keys)} : {headers: {...headers, 'surrogate-key': keys.join(' ')}}
      try {
        await insisting(() => post(address, init, send))
      } catch (error) {
        failed = error
        left.push(...keys)
      }
    }
    if (left.length > 0) throw new TargetError(failed instanceof Error ? failed.message : 'It failed.', {left})
  }
}

async function insisting(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof TargetError) || !mayPass(error) || attempt === ATTEMPTS) throw error
      const pause = error.retryAfter ?? 250 * 2 ** attempt
      if (pause > LONGEST_WAIT) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/** The CDN was busy or broken, or nothing came back. */
function mayPass({status}: TargetError): boolean {
  return status === undefined || status === 429 || status >= 500
}

function chunks(tags: readonly Tag[], limit: number): Tag[][] {
  const all: Tag[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const tag of tags) {
    const last = all.at(-1)
    if (last && last.length < limit && length + tag.length < LONGEST_HEADER) {
      last.push(tag)
      length += tag.length + 1
    } else {
      all.push([tag])
      length = tag.length + 1
    }
  }
  return all
}
