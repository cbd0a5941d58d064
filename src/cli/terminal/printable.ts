/**
 * Stored text made fit for a terminal: one line, and nothing in it that a terminal would obey.
 *
 * ```ts
 * printable('A headline\u001b[2J\nover two lines') // 'A headline [2J over two lines'
 * ```
 */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Broken between words, each line after the first indented. A word that is too long stands alone. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${indent}`)
}
