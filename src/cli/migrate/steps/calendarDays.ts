import {editEach} from './editEach.ts'
import {below} from './paths.ts'
import type {Step} from './step.ts'

/** The objects that hold days without a time, and their fields. */
const dayFields: readonly (readonly [object: RegExp, fields: readonly string[]])[] = [
  [/(?:^|\.)slots\.time$/, ['from', 'to']],
  [/\.evidence$/, ['madeAt']],
]

/** 31 June was once taken for 1 July; it is no day, and is no longer told. */
export const calendarDays: Step = {
  does: 'tells of days that are in no calendar: 2025-06-31',
  types: ['article', 'report', 'claim'],
  carry: (document) =>
    editEach(document, (object, path) => {
      const fields = dayFields.flatMap(([place, names]) => (place.test(path) ? names : []))
      const wrong = fields.filter((field) => object[field] != null && !isDay(object[field]))
      return {object, questions: wrong.map((field) => ({path: below(path, field), asks, choices: []}))}
    }),
}

const asks = 'There is no such day. Give the one that is meant.'

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const read = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value)
}
