import type {ReadOptions} from './options.ts'
import {createReader} from './reader.ts'
import type {Reading} from './reading.ts'

/**
 * Who a text says says what, in order of the text.
 *
 * ```ts
 * readAttributions('Two U.S. officials said the raid was off.', {language: 'en'})
 * // [{source: {start: 0, end: 18}, cue: {start: 19, end: 23}, named: false, count: {min: 2, max: 2, span: …}, …}]
 * ```
 *
 * It invents nothing: a value that the text does not state is absent or `null`, and every value carries the words it was
 * read from. A line is a paragraph; nothing is read across sentences but `sameAs`.
 *
 * @throws RangeError where the language is not English.
 * @public
 */
export function readAttributions(text: string, options: ReadOptions): Reading[] {
  return createReader(options).read(text)
}
