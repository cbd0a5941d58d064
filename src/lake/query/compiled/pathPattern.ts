import {Path} from 'groq-js'

/**
 * `path("drafts.**")`: `*` stands for one part of an id, `**` for any. The same as groq-js's own, in time that grows with pattern times id:
 * its regular expression takes for ever over a pattern of many stars.
 */
export class PathPattern extends Path {
  readonly #parts: readonly string[]

  constructor(pattern: string) {
    super('')
    Object.assign(this, {pattern})
    this.#parts = pattern.split('.')
  }

  override matches(id: string): boolean {
    let reached: readonly boolean[] = Array.from({length: id.length + 1}, (_, place) => place === 0)
    for (const [index, part] of this.#parts.entries()) {
      if (index > 0) reached = afterText(reached, id, '.')
      reached = part === '*' || part === '**' ? afterStar(reached, id, part) : afterText(reached, id, part)
    }
    return reached[id.length] === true
  }
}

/** Places in an id up to which it can be read, once this text was read there. */
function afterText(reached: readonly boolean[], id: string, text: string): boolean[] {
  return reached.map((_, place) => {
    const from = place - text.length
    return from >= 0 && reached[from] === true && id.startsWith(text, from)
  })
}

function afterStar(reached: readonly boolean[], id: string, star: '*' | '**'): boolean[] {
  const after: boolean[] = []
  for (let place = 0; place <= id.length; place += 1) {
    const letter = id[place - 1]
    const goesOn = after[place - 1] === true
    if (star === '*') after.push(letter !== undefined && letter !== '.' && (goesOn || reached[place - 1] === true))
    else after.push(reached[place] === true || (goesOn && letter !== undefined && !lineEnds.has(letter)))
  }
  return after
}

/** What a dot of a regular expression does not stand for. */
const lineEnds = new Set(['\n', '\r', '\u2028', '\u2029'])
