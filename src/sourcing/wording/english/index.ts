/** English, after the stylebooks of the agencies. Another language is another folder like this one. */
import type {Language, Words} from '../language.ts'
import {houseOf} from './house.ts'
import {line} from './line.ts'
import {note} from './note.ts'
import {takenBack} from './notices.ts'
import {status} from './status.ts'

/** @internal */
export const english: Language<Words> = (wording, bodies) => {
  const house = houseOf(wording, bodies)
  return {
    line: (facts) => line(facts, house),
    note: (facts) => note(facts, house),
    takenBack: (facts) => takenBack(facts, house),
    status: (facts) => status(facts, house),
    day: house.day,
  }
}
