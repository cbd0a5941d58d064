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
  let isLowOpen = false
  const turned = [...curled].map((mark) => {
    if ((mark === '“' && !isLowOpen) || mark === '„') {
      depth += 1
      isLowOpen = mark === '„'
      return '‘'
    }
    if (mark === '”' || mark === '“') {
      depth = Math.max(0, depth - 1)
      isLowOpen = false
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
    return mark
  })
  return `“${turned.join('')}”`
}
