/** More than an article has paragraphs. */
const many = 500

/**
 * Makes something of a text once for as long as it is asked about again and again. What was not asked about while a thousand other
 * texts were is forgotten.
 *
 * @internal
 */
export function keeping<Made extends object>(make: (text: string) => Made): (text: string) => Made {
  let lately = new Map<string, Made>()
  let before: ReadonlyMap<string, Made> = new Map()
  return (text) => {
    const made = lately.get(text) ?? before.get(text) ?? make(text)
    if (!lately.has(text) && lately.size === many) [before, lately] = [lately, new Map()]
    lately.set(text, made)
    return made
  }
}
