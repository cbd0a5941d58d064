import type {Reading, Span} from '../../reading/index.ts'
import type {Terminal} from '../terminal/terminal.ts'

/**
 * A reading for people: its sentence with what was read underlined, and a line of what the text says of the source.
 *
 * ```
 * Two U.S. officials said the raid was off.
 * ══════════════════ ────
 * 2 official of U.S.; asserts
 * ```
 */
export function readingText(text: string, reading: Reading, {paint, width}: Pick<Terminal, 'paint' | 'width'>): string {
  const {span, source, cue} = reading
  const under = (at: number) => (isIn(source, at) ? '═' : isIn(cue, at) ? '─' : ' ')
  const rows = rowsOf(text, span, width).flatMap(({start, end}) => {
    const marks = Array.from({length: end - start}, (_, index) => under(start + index))
      .join('')
      .trimEnd()
    return [text.slice(start, end), ...(marks === '' ? [] : [paint('cyan', marks)])]
  })
  return [...rows, paint('dim', saidOf(text, reading))].join('\n')
}

const isIn = (span: Span | null, at: number) => span !== null && span.start <= at && at < span.end

/** The sentence in lines that fit. */
function rowsOf(text: string, {start, end}: Span, width: number): Span[] {
  const rows: Span[] = []
  let from = start
  while (end - from > width) {
    const space = text.lastIndexOf(' ', from + width)
    const to = space > from ? space : from + width
    rows.push({start: from, end: to})
    from = space > from ? to + 1 : to
  }
  return [...rows, {start: from, end}]
}

function saidOf(text: string, reading: Reading): string {
  const {descriptor, count, condition, reason, relay, stance, kind, named, source, sameAs} = reading
  if (source === null) return `${kind}; nobody is given`
  const people = [
    count && countText(count.min, count.max),
    descriptor.seniority?.value,
    descriptor.former && (descriptor.alsoCurrent ? 'current and former' : 'former'),
    descriptor.role?.value,
    descriptor.affiliation && `of ${descriptor.affiliation.value}`,
    descriptor.place && `in ${descriptor.place.value}`,
    descriptor.relation && `(${text.slice(descriptor.relation.span.start, descriptor.relation.span.end)})`,
  ].filter((part) => typeof part === 'string')
  const parts = [
    named ? 'named' : people.join(' '),
    kind,
    stance,
    condition && `${condition.groundRule}${reason ? ` because ${reason.value}` : ''}`,
    relay && `via ${relay.outlet}`,
    sameAs === null ? null : `the same as no. ${sameAs + 1}`,
  ]
  return parts.filter((part) => typeof part === 'string').join('; ')
}

function countText(min: number, max: number | null): string {
  if (max === null) return `${min} or more`
  return min === max ? String(min) : `${min} to ${max}`
}
