import type {CustomValidator} from '@sanity/types'

const looks = [
  {pattern: /[^\s@]+@[^\s@]+\.[^\s@]+/, as: 'an email address'},
  {pattern: /(^|\s)@\w{2,}/, as: 'a handle'},
  {pattern: /\bhttps?:\/\/|\bwww\./i, as: 'an address on the web'},
  {pattern: /\+?\d[\d\s().-]{7,}\d/, as: 'a telephone number'},
  {pattern: /(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u, as: 'a name'},
] as const

/**
 * ```ts
 * identityIn('Reach him at x@example.org') // 'an email address'
 * identityIn('Nobody else could speak to the decision') // undefined
 * ```
 * @internal
 */
export function identityIn(text: string): string | undefined {
  return looks.find(({pattern}) => pattern.test(text))?.as
}

/** For a warning: a name in the middle of a sentence may be that of somebody the story names. @internal */
export const noIdentity: CustomValidator<unknown> = (value) => {
  const found = typeof value === 'string' ? identityIn(value) : undefined
  return found === undefined || `This looks like ${found}. Who a source is, and how to reach them, is stored nowhere.`
}
