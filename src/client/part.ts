import {RequestError} from './errors.ts'

/**
 * A part of this package that is loaded when it is first needed, and once.
 *
 * ```ts
 * const results = part('articles.bySlug', () => import('./results/article.ts'))
 * const {toArticle} = await results()
 * ```
 *
 * A bundler that can split puts it in a file of its own, which a site loads beside its first request; one that cannot, and a
 * server, have it at hand. What could not be loaded is tried again when it is next needed.
 *
 * @param query - who needs it first, for the error
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function part<Part>(query: string, load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined
  return () => {
    loading ??= load().catch((cause: unknown): never => {
      loading = undefined
      // Nothing of an answer is in it: no request is made here.
      throw Object.assign(new RequestError(null, query, NOT_LOADED), {cause})
    })
    return loading
  }
}

const NOT_LOADED =
  'A file of this site that reads the answer could not be loaded; check the network, and that a new deployment keeps the files of the one before.'
