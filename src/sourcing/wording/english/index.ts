/** English, after the stylebooks of the agencies. Another language is another folder like this one. */
import type {Language} from '../language.ts'
import {houseOf} from './house.ts'
import {line} from './line.ts'
import {note} from './note.ts'
import {status} from './status.ts'
import {assessmentTold, noticeTold, told} from './timeline.ts'

/** @internal */
export const english: Language = (wording, bodies) => {
  const house = houseOf(wording, bodies)
  return {
    line: (facts) => line(facts, house),
    note: (facts) => note(facts, house),
    status: (facts) => status(facts, house),
    told: (facts) => told(facts, house),
    noticeTold: (facts) => noticeTold(facts, house),
    assessmentTold: (facts) => assessmentTold(facts, house),
  }
}
