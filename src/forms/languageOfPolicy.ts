import type {InitialValueResolverContext} from '@sanity/types'
import {apiVersion} from '../references/apiVersion.ts'
import {textOf} from './siblings.ts'

/**
 * ```ts
 * await languageOfPolicy(undefined, context) // {language: 'en'}, or {} where there is no policy yet
 * ```
 * @internal
 */
export async function languageOfPolicy(
  _params: unknown,
  {getClient}: Pick<InitialValueResolverContext, 'getClient'>,
): Promise<Record<string, unknown>> {
  try {
    const language = textOf(await getClient({apiVersion}).fetch<unknown>('*[_id == "policy"][0].language'))
    return language ? {language} : {}
  } catch {
    return {} // a form without a suggestion is better than no form
  }
}
