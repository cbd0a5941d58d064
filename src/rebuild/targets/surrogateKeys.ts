import type {Tag} from '../../queries/tags.ts'
import {addressOf, post, type Send} from './post.ts'
import type {Target} from './target.ts'

/** @public */
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
 * @throws ConfigurationError where it is no address to post to
 * @public
 */
export function surrogateKeys({url, headers, limit = 256, body, send = fetch}: SurrogateKeysOptions): Target {
  const address = addressOf(url, 'surrogateKeys')
  return async (tags) => {
    for (const keys of chunks(tags, limit)) {
      const init = body ? {headers, body: body(keys)} : {headers: {...headers, 'surrogate-key': keys.join(' ')}}
      await post(address, init, send)
    }
  }
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
