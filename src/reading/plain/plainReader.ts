import {textOf} from '../block.ts'
import {headingMark} from '../headingMarks.ts'
import type {Reader} from '../reader.ts'
import type {Reading} from '../reading.ts'
import {remarksOf} from '../readRemarks.ts'
import {cueForms, nounForms} from '../tables/cueVerbs.ts'
import {sentencesOf} from '../text/sentences.ts'
import {peopleTold} from './peopleTold.ts'

/**
 * What tables alone tell of a text, without reading who says what: how a notice words an error, invented names, whether a
 * heading says that it is said, and several people beside a plain word of saying. What it does not see may be there.
 *
 * @internal
 */
export const plainReader: Reader = {
  read,
  readBody: (body) =>
    body
      .filter(({_type}) => _type === 'block')
      .flatMap((block) => read(textOf(block)).map((reading) => ({...reading, block: block._key}))),
  remarks: remarksOf,
  headingAttribution: (heading) =>
    headingMark(heading, {count: 0}, (sentence) => {
      const cue = sentence.find(({word, isQuoted}) => !isQuoted && (word === 'according' || isCue(word)))
      return cue === undefined ? null : {start: cue.start, end: cue.end}
    }),
}

const isCue = (word: string) => cueForms.has(word) && !nounForms.has(word)

function read(text: string): Reading[] {
  return sentencesOf(text, 0, text.length, {count: 0})
    .flatMap(peopleTold)
    .map((reading) => ({...reading, sameAs: null}))
}
