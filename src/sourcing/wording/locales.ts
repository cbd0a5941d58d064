import {bodiesIn} from '../facts/body.ts'
import type {Graph} from '../graph.ts'
import {english} from './english/index.ts'
import type {Language, Words} from './language.ts'
import type {Wording} from './wording.ts'

/** By primary language subtag (BCP 47). To add a language, add a folder and a row. */
const languages: ReadonlyMap<string, Language> = new Map([['en', english]])

/**
 * The words a newsroom has asked for: what is said beside a call, else what its policy says where the graph was given one.
 *
 * @returns nothing where there is no wording in that language
 * @internal
 */
export function wordsFor(graph: Graph, asked: Wording): Words | undefined {
  const wording = {...graph.wording, ...asked}
  // Where no language is asked for, there is one: a graph of plain documents can be read by its first user.
  const language = wording.locale === undefined ? english : languages.get(primary(wording.locale))
  return language?.(wording, bodiesIn(graph))
}

function primary(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? ''
}
