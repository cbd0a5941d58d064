/** Every form in which a planted string could come out, so that encoding it hides nothing. */

export function formsOf(planted: string): readonly string[] {
  const bytes = Buffer.from(planted)
  // Base64 of the string at each of the three places it can begin in a longer text; the ends depend on the neighbours.
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift, 32), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return encoded.slice(shift === 0 ? 0 : shift + 1, -2)
  })
  const half = Math.ceil(planted.length / 2)
  return [
    planted,
    planted.toLowerCase(),
    planted.toUpperCase(),
    [...planted].reverse().join(''),
    encodeURIComponent(planted).replaceAll('-', '%2D'),
    [...planted].map((sign) => `&#${sign.charCodeAt(0)};`).join(''),
    [...planted].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    bytes.toString('hex'),
    planted.replaceAll('-', ''),
    planted.replaceAll('-', ' '),
    ...base64,
    // Split: either half alone is telling enough.
    planted.slice(0, half),
    planted.slice(half),
  ]
}

/** Where any of its forms stands in a text; none: `undefined`. */
export function foundIn(text: string, forms: readonly string[]): string | undefined {
  return forms.find((form) => text.includes(form))
}
