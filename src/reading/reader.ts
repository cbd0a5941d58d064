import {type Block, type BodyReading, textOf} from './block.ts'
import {headingAttribution} from './heading.ts'
import {keeping} from './keeping.ts'
import {readsLanguage} from './languages.ts'
import type {ReadOptions} from './options.ts'
import type {Reading, Span} from './reading.ts'
import {remarksOf} from './readRemarks.ts'
import type {Remark} from './remark.ts'
import {withSameAs} from './sameAs.ts'
import {type LocalReading, readSentence} from './sentence/readSentence.ts'
import {shifted} from './shift.ts'
import type {Steps} from './steps.ts'
import {markNames, type Names, namesOf} from './text/names.ts'
import {type Sentence, sentencesOf} from './text/sentences.ts'

/** Reads a text again and again while it is written. @public */
export type Reader = {
  /** As `readAttributions` does. */
  readonly read: (text: string) => Reading[]
  /** As `readBody` does. */
  readonly readBody: (body: readonly Block[]) => BodyReading[]
  /** What a text says of itself, or of how it names people: a correction that owns up to an error, an invented name. */
  readonly remarks: (text: string) => Remark[]
  /** The words of a headline that say who says so, that it is disputed, or that ask; `null` where it states a fact. */
  readonly headingAttribution: (heading: string) => Span | null
}

/**
 * A reader that keeps what it read of each paragraph, so that after a keystroke only the paragraph that changed is read
 * again. It keeps the thousand paragraphs that it was asked about last.
 *
 * ```ts
 * const reader = createReader({language: 'en'})
 * reader.readBody(body) // reads it all
 * reader.readBody(bodyAfterAKeystroke) // reads the paragraph that changed
 * ```
 *
 * @throws RangeError where the language is not English.
 * @public
 */
export function createReader({language, organizations = []}: ReadOptions): Reader {
  if (!readsLanguage(language)) throw new RangeError(`Only English is read, and this is said to be “${language}”.`)
  const names = namesOf(organizations)
  const inParagraph = keeping((words) => readParagraph(words, {count: 0}, names))
  const readAll = (texts: readonly string[]) =>
    texts.map((text) =>
      paragraphsIn(text).flatMap(({at, words}) =>
        inParagraph(words).map((local) => ({...local, reading: shifted(local.reading, at)})),
      ),
    )
  return {
    remarks: keeping(remarksOf),
    headingAttribution: (heading) => headingAttribution(heading, {count: 0}, names),
    read: (text) => withSameAs(readAll([text]).flat()),
    readBody: (body) => {
      const blocks = body.filter(({_type}) => _type === 'block')
      const read = readAll(blocks.map(textOf))
      const keys = read.flatMap((readings, index) => readings.map(() => blocks[index]?._key ?? ''))
      return withSameAs(read.flat()).map((reading, index) => ({...reading, block: keys[index] ?? ''}))
    },
  }
}

/** What a paragraph says, with positions in the paragraph. @internal */
export function readParagraph(paragraph: string, steps: Steps, names: Names = new Map()): LocalReading[] {
  return sentencesOf(paragraph, 0, paragraph.length, steps)
    .flatMap(inPieces)
    .flatMap((sentence) => {
      markNames(sentence, names)
      return readSentence(paragraph, sentence, steps)
    })
}

/** Longer than any sentence, and than most quotations. */
const longest = 400

/** A sentence is read with all that stands in it at once: one without an end is read in pieces. */
function inPieces(sentence: Sentence): readonly Sentence[] {
  if (sentence.length <= longest) return [sentence]
  const count = Math.ceil(sentence.length / longest)
  const size = Math.ceil(sentence.length / count)
  return Array.from({length: count}, (_, index) => sentence.slice(index * size, (index + 1) * size))
}

/** A line is a paragraph. */
function paragraphsIn(text: string): {at: number; words: string}[] {
  let at = 0
  return text.split('\n').flatMap((words) => {
    const paragraph = {at, words}
    at += words.length + 1
    return words.trim() === '' ? [] : [paragraph]
  })
}
