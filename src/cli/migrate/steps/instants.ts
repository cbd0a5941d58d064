import {editEach} from './editEach.ts'
import {below} from './paths.ts'
import type {Question, Step} from './step.ts'

/**
 * The fields that hold an instant, and how exactly they are written. Lists are ordered by the text of the first four, so all
 * must be written alike; when something was said is in the fingerprint that approvals are bound to, and is left as it is
 * wherever it is right.
 */
export const instantFields = {
  publishedAt: 'toTheMillisecond',
  modifiedAt: 'toTheMillisecond',
  at: 'toTheMillisecond',
  since: 'toTheMillisecond',
  saidAt: 'inUtc',
} as const

const isWritten = {
  toTheMillisecond: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  inUtc: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/,
} as const

const zoned =
  /^(?<date>\d{4}-\d{2}-\d{2})[Tt ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)$/

/** Instants with an offset, or without milliseconds, are ordered wrongly as text. */
export const instants: Step = {
  does: 'writes instants in UTC and to the millisecond: 2025-06-15T18:30:00.000Z',
  types: ['article', 'report', 'claim', 'approval'],
  carry: (document, {answerTo}) =>
    editEach(document, (object, path) => {
      const questions: Question[] = []
      const mended: Record<string, string> = {}
      for (const [field, exactness] of Object.entries(instantFields)) {
        const value = Object.hasOwn(object, field) ? object[field] : undefined
        if (typeof value !== 'string' || isRight(value, exactness)) continue
        const at = below(path, field)
        const written = inUtc(value) ?? inUtc(answerTo(at) ?? '')
        if (written === undefined) questions.push({path: at, asks, choices: 'an instant'})
        else mended[field] = written
      }
      return {object: Object.keys(mended).length > 0 ? {...object, ...mended} : object, questions}
    }),
}

const asks = 'Which instant is this? It has no time zone, or is no instant at all; such as 2025-06-15T18:30:00.000Z.'

function isRight(value: string, exactness: keyof typeof isWritten): boolean {
  return isWritten[exactness].test(value) && inUtc(value) !== undefined
}

/**
 * ```ts
 * inUtc('2025-06-15T20:30:00+02:00') // '2025-06-15T18:30:00.000Z'
 * inUtc('2025-06-15T20:30:00') // undefined: nobody knows where
 * inUtc('2025-02-30T20:30:00Z') // undefined: there is no such day
 * ```
 */
export function inUtc(text: string): string | undefined {
  const {date, time, zone} = zoned.exec(text.trim())?.groups ?? {}
  if (date === undefined || time === undefined || zone === undefined) return undefined
  const midnight = new Date(`${date}T00:00:00Z`)
  // JavaScript takes 30 February for 2 March.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined
  const instant = new Date(`${date}T${time}${offset(zone)}`)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}

/** ISO 8601 also has `+02` and `+0200`. */
function offset(zone: string): string {
  if (zone.length === 1) return 'Z'
  return zone.length === 3 ? `${zone}:00` : zone.replace(/(\d{2})(\d{2})$/, '$1:$2')
}
