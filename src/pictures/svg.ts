import {type Cleaned, DamagedImage} from './bytes.ts'

/** What drawing programs write beside the drawing: elements and attributes of these, and metadata of any. */
const ofPrograms =
  'sodipodi|inkscape|rdf|cc|dc|xmp|xap|photoshop|illustrator|i|x|a|graph|ns0|serif|sketch|figma|bx|vectornator'
const element = new RegExp(`</?(?:${ofPrograms}):[\\w-]+(?:\\s[^<>]{0,4000})?/?>`, 'gi')
const attribute = new RegExp(
  `\\s(?:(?:${ofPrograms}):[\\w-]+|data-name|docname)\\s?=\\s?(?:"[^"<]{0,4000}"|'[^'<]{0,4000}')`,
  'gi',
)

/** An SVG without comments, metadata, and what drawing programs say of who drew it where. */
export function cleanSvg(bytes: Uint8Array): Cleaned {
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new DamagedImage('an SVG is not UTF-8')
  }
  const bare = [
    ['<!--', '-->'],
    ['<metadata', '</metadata>'],
  ].reduce((left, [open = '', close = '']) => without(left, open, close), text)
  const clean = bare
    .replace(/<metadata(?:\s[^<>]{0,4000})?\/>/gi, '')
    .replace(element, '')
    .replace(attribute, '')
  return {bytes: clean === text ? bytes : new TextEncoder().encode(clean), orientation: 1}
}

/** Step by step, and not by a pattern: in time linear in the text, whatever is never closed. */
function without(text: string, open: string, close: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const from = text.indexOf(open, at)
    if (from === -1) return kept + text.slice(at)
    const tag = text.indexOf('>', from)
    if (open !== '<!--' && text[tag - 1] === '/') {
      kept += text.slice(at, tag + 1)
      at = tag + 1
      continue
    }
    const to = text.indexOf(close, from)
    if (to === -1) throw new DamagedImage('an SVG ends in a comment')
    kept += text.slice(at, from)
    at = to + close.length
  }
}
