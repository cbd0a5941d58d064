import {lineFacts} from '../facts/line.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {languages} from './languages.ts'
import {wordsIn} from './locales.ts'
import type {Wording} from './wording.ts'

/**
 * Who says so, in words for a reader.
 *
 * ```ts
 * attributionLine(own, graph)
 * // 'two U.S. officials, who spoke on condition of anonymity because they were not authorized to discuss the matter'
 * attributionLine(relay, graph) // 'Reuters reported, citing two U.S. officials'
 * attributionLine(named, graph) // 'Omer Dostri, a spokesman for Benjamin Netanyahu, said'
 * attributionLine(named, graph, {locale: 'de'}) // null
 * ```
 *
 * No word of it is about anything the attribution does not hold. It begins with no capital that is not a name's and
 * ends without a stop, to stand inside a sentence.
 *
 * @param attribution - One of `graph.attributions`.
 * @param wording - As the policy says, where the graph was given one.
 * @returns `null` in a language that there is no wording in.
 * @public
 */
export function attributionLine(attribution: GraphAttribution, graph: Graph, wording: Wording = {}): string | null {
  return wordsIn(languages, graph, wording)?.line(lineFacts(attribution, graph)) ?? null
}
