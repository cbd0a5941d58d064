import type {CustomValidator} from '@sanity/types'

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/**
 * ```ts
 * languageTag('pt-BR') // true
 * languageTag('pt_br') // 'Write the language as a BCP 47 tag, such as en or pt-BR.'
 * ```
 * @internal
 */
export const languageTag: CustomValidator<unknown> = (value) => {
  if (typeof value !== 'string' || value === '') return true
  return canonical(value) === value || 'Write the language as a BCP 47 tag, such as en or pt-BR.'
}
