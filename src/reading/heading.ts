import {headingMark} from './headingMarks.ts'
import type {Span} from './reading.ts'
import {readSentence} from './sentence/readSentence.ts'
import type {Steps} from './steps.ts'
import {markNames, type Names} from './text/names.ts'

/**
 * The words of a headline or a standfirst that say that somebody says it, that it is disputed, or that ask: without any, it
 * states a fact.
 *
 * ```ts
 * headingAttribution('Bank to cut 500 jobs, union says') // the words "union says"
 * headingAttribution('Exclusive: Bank to cut 500 jobs') // null
 * ```
 *
 * @internal
 */
export function headingAttribution(text: string, steps: Steps, names: Names): Span | null {
  return headingMark(text, steps, (sentence) => {
    markNames(sentence, names)
    const [local] = readSentence(text, sentence, steps)
    if (local === undefined) return null
    const {cue, source} = local.reading
    return {start: Math.min(cue.start, source?.start ?? cue.start), end: cue.end}
  })
}
