import {bodiesIn} from '../facts/body.ts'
import type {Graph} from '../graph.ts'
import type {Language} from './language.ts'
import type {Wording} from './wording.ts'

/** Languages by primary subtag (BCP 47). To add one, add a folder, and a row in each table. @internal */
export type Languages<Said> = Readonly<Record<string, Language<Said>>>

/** Where no language is asked for, there is one: a graph of plain documents can be read by its first user. */
const unasked = 'en'

/**
 * The words a newsroom has asked for: what is said beside a call, else what its policy says where the graph was given one.
 *
 * @returns nothing where there is no wording in that language
 * @internal
 */
export function wordsIn<Said>(languages: Languages<Said>, graph: Graph, asked: Wording): Said | undefined {
  const wording = {...graph.wording, ...asked}
  return languageIn(languages, wording)?.(wording, bodiesIn(graph))
}

/** @internal */
export function languageIn<Said>(languages: Languages<Said>, {locale = unasked}: Wording): Language<Said> | undefined {
  const [primary = ''] = locale.toLowerCase().split('-')
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined
}
