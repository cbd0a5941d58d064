/** Words that would tell somebody who a source is, or how to reach them; positions are those of the text. @public */
export type Identity = {
  readonly kind: IdentityKind
  readonly start: number
  readonly end: number
  readonly words: string
}

/** @public */
export type IdentityKind = 'name' | 'email' | 'handle' | 'link' | 'phone' | 'address' | 'iban'

/** A stretch of a text. */
export type Span = {readonly start: number; readonly end: number}

/** How each is called in the middle of a sentence. */
export const identityTitles: Readonly<Record<IdentityKind, string>> = {
  name: 'a name',
  email: 'an email address',
  handle: 'a user name',
  link: 'an address of somebody’s account',
  phone: 'a telephone number',
  address: 'where somebody lives',
  iban: 'a bank account',
}
