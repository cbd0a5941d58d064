import {isRenamed, type NamesDeclaration} from '../../declaration/names.ts'
import {namesOf} from '../../declaration/stored.ts'
import type {ListeningClient} from './overheard.ts'

/**
 * A client that listens in Sourceline's names, and tells of documents in them, where a newsroom stores its documents under others.
 *
 * ```ts
 * listeningIn(client, {prefix: 'nr'}).listen('*[_type in $types]', {types: ['article']}, options) // listens for "nrArticle"
 * ```
 *
 * @internal
 */
export function listeningIn(client: ListeningClient, declaration: NamesDeclaration): ListeningClient {
  if (!isRenamed(declaration)) return client
  const {query: stored, params: storedParams, answer} = namesOf(declaration)
  return {
    listen: (query, params, options) => {
      const heard = client.listen(stored(query), storedParams(params), options)
      return {
        subscribe: ({next, error}) => heard.subscribe({next: (event) => next(answer(event)), error}),
      }
    },
  }
}
