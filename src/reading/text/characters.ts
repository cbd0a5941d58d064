const isLetterElsewhere = /[\p{L}\p{M}\p{N}]/u

/** @internal */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter or a digit. @internal */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)
  return isLetterElsewhere.test(String.fromCharCode(code))
}

/** @internal */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  )
}

/** @internal */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = text[at] ?? ''
  return letter !== letter.toLowerCase()
}
