import type {Block, BodyReading} from './block.ts'
import type {ReadOptions} from './options.ts'
import {createReader} from './reader.ts'

/**
 * Who a body of Portable Text says says what, in its order.
 *
 * ```ts
 * readBody([{_type: 'block', _key: 'a', children: [{_type: 'span', text: 'Officials '}, {_type: 'span', text: 'said so.'}]}],
 *   {language: 'en'})
 * // [{block: 'a', source: {start: 0, end: 9}, cue: {start: 10, end: 14}, …}]
 * ```
 *
 * @throws RangeError where the language is not English.
 * @public
 */
export function readBody(body: readonly Block[], options: ReadOptions): BodyReading[] {
  return createReader(options).readBody(body)
}
