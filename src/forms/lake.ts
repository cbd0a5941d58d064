import type {ValidationContext} from '@sanity/types'
import {apiVersion} from '../references/apiVersion.ts'
import {publishedId} from '../references/ids.ts'
import {type Siblings, siblingsOf, textOf} from './siblings.ts'

/**
 * ```ts
 * publishedIdOf('drafts.1f0c…') // '1f0c…'
 * publishedIdOf('versions.rABC.1f0c…') // '1f0c…'
 * ```
 * @internal
 */
export function publishedIdOf(id: unknown): string | undefined {
  const text = textOf(id)
  return text === undefined ? undefined : publishedId(text)
}

/** What a document validator needs to look beyond its own document. @internal */
export type Surroundings = Pick<ValidationContext, 'getClient'> & {readonly document?: Siblings | undefined}

/**
 * What has been asked for a document as it stands. One validation asks several rules about the same object, so each
 * question goes out once; the next edit is a new object, and asks again.
 */
const asked = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * ```ts
 * await ask(context, '*[_id == $id][0].variantOf._ref', {id}, 'drafts') // an id, null, or undefined without an answer
 * ```
 * A rule that looks beyond its document must not stop an editor when the dataset cannot be reached (a seed check
 * without a client, an editor on a train): it gets `undefined` and lets the value pass. The CDN is not
 * asked: what it gives may be old, and of a time it is.
 *
 * @param perspective - `drafts` to see what editors see, `published` for what stands
 * @internal
 */
export async function ask(
  {getClient, document}: Surroundings,
  query: string,
  params: Record<string, unknown>,
  perspective: 'drafts' | 'published',
): Promise<unknown> {
  const questions = document && (asked.get(document) ?? new Map<string, Promise<unknown>>())
  if (document && questions) asked.set(document, questions)
  const question = JSON.stringify([query, params, perspective])
  try {
    const answer =
      questions?.get(question) ?? getClient({apiVersion}).fetch<unknown>(query, params, {perspective, useCdn: false})
    questions?.set(question, answer)
    return await answer
  } catch {
    questions?.delete(question)
    return undefined
  }
}

/**
 * ```ts
 * await publishedVersion(context) // {_id, notices: […]}, or {} when it was never published
 * ```
 * @internal
 */
export async function publishedVersion(context: Surroundings): Promise<Siblings> {
  const id = publishedIdOf(context.document?._id)
  return id ? siblingsOf(await ask(context, '*[_id == $id][0]', {id}, 'published')) : {}
}
