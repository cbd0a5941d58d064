import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'
import {badRequest} from '../../errors.ts'
import {isObject} from '../../json.ts'
import {createRecent} from '../recent.ts'
import {type SearchTerms, searchTerms} from './searchTerms.ts'

/** `… match text::query(…)`: how the Studio searches. groq-js does not implement it. */
export type TextQuery = OpCallNode & {readonly right: FuncCallNode}

export function isTextQuery(node: unknown): node is TextQuery {
  if (!isObject(node) || node.type !== 'OpCall' || node.op !== 'match' || !isObject(node.right)) return false
  return node.right.type === 'FuncCall' && node.right.namespace === 'text' && node.right.name === 'query'
}

/** The text that is searched in a value, or undefined where it has none. */
export function searchedText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return undefined
  return value.filter((item) => typeof item === 'string').join('\n')
}

const isThis = (node: ExprNode) => node.type === 'This'

/** Whether a search looks at everything in its row. */
export function readsWholeDocument(left: ExprNode): boolean {
  return isThis(left) || (left.type === 'Array' && left.elements.some(({value}) => isThis(value)))
}

const known = createRecent<string, SearchTerms>(32)

/** What a search asks for; the same for every row. */
export function termsOf(query: unknown): SearchTerms {
  if (typeof query !== 'string') throw notText()
  let terms = known.get(query)
  if (!terms) {
    terms = searchTerms(query)
    known.set(query, terms)
  }
  return terms
}

export const notText = () => badRequest('text::query() takes a string or a parameter that holds one')
