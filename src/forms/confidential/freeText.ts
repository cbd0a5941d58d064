import type {CustomValidator} from '@sanity/types'

/** Loaded when it is first asked: what looks like a name takes tables. */
const identity = () => import('../../identity/index.ts')

/**
 * What looks like an identity in a text of the desk, in words.
 *
 * ```ts
 * await identityIn('Reach him at x@example.org') // 'an email address (“x@example.org”)'
 * await identityIn('Nobody else could speak to the decision') // undefined
 * ```
 * @internal
 */
export async function identityIn(text: string): Promise<string | undefined> {
  const {identitiesIn, identityTitles} = await identity()
  const first = identitiesIn(text)[0]
  return first && `${identityTitles[first.kind]} (“${first.words}”)`
}

/** For a warning: a name may be that of somebody the story names on the record. @internal */
export const noIdentity: CustomValidator<unknown> = async (value) => {
  const found = typeof value === 'string' ? await identityIn(value) : undefined
  return found === undefined || `This looks like ${found}. Who a source is, and how to reach them, is stored nowhere.`
}
