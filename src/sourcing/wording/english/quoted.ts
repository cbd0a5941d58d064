import {tidy} from '../../tidy.ts'

/**
 * Somebody's text in quotation marks: what was double in it is single, and what was single in that is double again.
 *
 * ```ts
 * quoted('Trump called it "a hoax"') // '“Trump called it ‘a hoax’”'
 * ```
 *
 * @internal
 */
export function quoted(text: string): string {
  const curled = tidy(text)
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“—–-])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’')
  let depth = 0
  let isSingleOpen = false
  const turned = [...curled].map((mark) => {
    if (mark === '“' || mark === '„') {
      depth += 1
      return '‘'
    }
    if (mark === '”' && depth > 0) {
      depth -= 1
      return '’'
    }
    if (mark === '‘' && depth > 0) {
      isSingleOpen = true
      return '“'
    }
    if (mark === '’' && isSingleOpen) {
      isSingleOpen = false
      return '”'
    }
    return mark === '”' ? '’' : mark
  })
  return `“${turned.join('')}”`
}
