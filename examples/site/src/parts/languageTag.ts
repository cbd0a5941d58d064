/** A language as `lang` takes it: `pt-br` → `pt-BR`; what is no language tag, or missing, is English like the site itself. */
export function languageTag(language: string | undefined): string {
  try {
    return (language && Intl.getCanonicalLocales(language)[0]) || 'en'
  } catch {
    return 'en'
  }
}
