// Characters that turn the direction of what follows them (Unicode UAX #9), and those that XML 1.0 has no way to write.
const unwanted = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu

/**
 * Text for places without markup, which nothing in it can break or turn around: titles of feeds, cards that are shared.
 *
 * ```ts
 * plainText(' Two\nofficials ') // 'Two officials'
 * ```
 */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unwanted, '').trim()
}
