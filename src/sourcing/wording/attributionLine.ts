import type {WordingStyle} from '../../vocabulary.ts'
import {lineFacts} from '../facts/line.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {languageOf} from './locales.ts'

/**
 * Who says so, in words for a reader.
 *
 * ```ts
 * attributionLine(own, graph)
 * // 'two U.S. officials, who spoke on condition of anonymity because they were not authorized to discuss the matter'
 * attributionLine(relay, graph) // 'Reuters reported, citing two U.S. officials'
 * attributionLine(named, graph) // 'Omer Dostri, a spokesman for Benjamin Netanyahu, said'
 * ```
 *
 * No word of it is about anything the attribution does not hold. It begins with no capital that is not a name's and
 * ends without a stop, to stand inside a sentence.
 *
 * @param attribution - One of `graph.attributions`.
 * @param options - `style`: the policy's, default `ap`. `locale`: BCP 47, default `en`.
 * @public
 */
export function attributionLine(
  attribution: GraphAttribution,
  graph: Graph,
  options: {style?: WordingStyle; locale?: string} = {},
): string {
  return languageOf(options.locale ?? 'en').line(lineFacts(attribution, graph), options.style ?? 'ap')
}
