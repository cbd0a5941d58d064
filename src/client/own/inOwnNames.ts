import type {NamesDeclaration} from '../../declaration/names.ts'
import {isRenamed} from '../../declaration/names.ts'
import {type Names, namesOf} from '../../declaration/stored.ts'
import type {SanityClientLike} from '../sanityClient.ts'

/**
 * A client that is asked in Sourceline's names, and answers in them, where a newsroom stores its documents under others.
 *
 * ```ts
 * inOwnNames(client, {prefix: 'nr'}).fetch('*[_type == "article"]', {}, {}) // asks for "nrArticle"
 * ```
 *
 * @internal
 */
export function inOwnNames(client: SanityClientLike, declaration: NamesDeclaration): SanityClientLike {
  return isRenamed(declaration) ? translated(client, namesOf(declaration)) : client
}

function translated(client: SanityClientLike, names: Names): SanityClientLike {
  return {
    config: () => client.config(),
    withConfig: (config) => translated(client.withConfig(config), names),
    fetch: async (query, params, options) =>
      names.answer(await client.fetch(names.query(query), names.params(params), options)),
  }
}
