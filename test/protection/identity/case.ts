export type IdentityKind = 'name' | 'email' | 'handle' | 'link' | 'phone' | 'address' | 'iban'

/** A text, the words in it that look like an identity (none: an innocent text), and whom the story names on the record. */
export type IdentityCase = {
  readonly text: string
  readonly found: readonly (readonly [IdentityKind, string])[]
  readonly named?: readonly string[]
}

const separator = ' => '

/**
 * ```ts
 * cases(['met Maria Lopez there => name Maria Lopez', 'met at the White House'])
 * // [{text: 'met Maria Lopez there', found: [['name', 'Maria Lopez']]}, {text: 'met at the White House', found: []}]
 * ```
 */
export function cases(rows: readonly string[], named: readonly string[] = []): IdentityCase[] {
  return rows.map((row) => {
    const [text = '', ...labels] = row.split(separator)
    const found = labels.map((label): [IdentityKind, string] => {
      const [kind = '', ...words] = label.split(' ')
      const said = words.join(' ')
      if (!isKind(kind) || !text.includes(said)) throw new Error(`The label “${label}” is not in “${text}”.`)
      return [kind, said]
    })
    return {text, found, ...(named.length > 0 && {named})}
  })
}

function isKind(text: string): text is IdentityKind {
  return ['name', 'email', 'handle', 'link', 'phone', 'address', 'iban'].includes(text)
}
