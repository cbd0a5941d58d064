import {type ExprNode, Path} from 'groq-js'
import type {StoredDocument} from '../documents.ts'
import {badRequest, notImplemented} from '../errors.ts'
import {isObject, type JsonObject} from '../json.ts'
import {textOf} from './document-text.ts'
import {type SearchTerms, searchTerms, textMatches} from './search-terms.ts'
import {rewrite} from './tree.ts'

/**
 * `match text::query($q)` is how the Studio searches, and groq-js does not implement it. Before evaluation each such
 * match becomes an `in` against a pattern object: groq-js asks a `Path` whether it matches a string, so the predicate
 * travels as one.
 *
 * ```groq
 * title match text::query($q)         // title in <pattern> || array::join(title, "\n") in <pattern>
 * [@, _id] match text::query($q)      // _id in <pattern that reads the whole document's text>
 * ```
 */
export function rewriteTextMatches(
  tree: ExprNode,
  parameters: JsonObject,
  get: (id: string) => StoredDocument | undefined,
): ExprNode {
  return rewrite(tree, (node) => {
    if (!isTextQuery(node)) {
      if (node.type === 'FuncCall' && node.namespace === 'text') throw notImplemented('text::query() outside of match')
      return undefined
    }
    const terms = searchTerms(queryText(node.right, parameters))
    const left = node.left as ExprNode // a member of a node that groq-js parsed
    if (readsWholeDocument(left)) {
      return within(attribute('_id'), new TextPattern((id) => documentMatches(terms, id, get)))
    }
    const pattern = new TextPattern((text) => textMatches(terms, text))
    const joined: ExprNode = {
      type: 'FuncCall',
      namespace: 'array',
      name: 'join',
      args: [left, {type: 'Value', value: '\n'}],
    }
    return {type: 'Group', base: {type: 'Or', left: within(left, pattern), right: within(joined, pattern)}}
  })
}

/** Whether a node is `… match text::query(…)`. */
export function isTextQuery(node: JsonObject): boolean {
  if (node.type !== 'OpCall' || node.op !== 'match' || !isObject(node.right)) return false
  return node.right.type === 'FuncCall' && node.right.namespace === 'text' && node.right.name === 'query'
}

class TextPattern extends Path {
  readonly #test: (text: string) => boolean

  constructor(test: (text: string) => boolean) {
    super('**')
    this.#test = test
  }

  override matches(text: string): boolean {
    return this.#test(text)
  }
}

function documentMatches(terms: SearchTerms, id: string, get: (id: string) => StoredDocument | undefined): boolean {
  const document = get(id)
  return document !== undefined && textMatches(terms, textOf(document))
}

function queryText(call: unknown, parameters: JsonObject): string {
  const argument = isObject(call) && Array.isArray(call.args) ? call.args[0] : undefined
  if (isObject(argument)) {
    const value = argument.type === 'Parameter' ? parameters[String(argument.name)] : argument.value
    if (typeof value === 'string') return value
  }
  throw badRequest('text::query() takes a string or a parameter that holds one')
}

const isThis = (node: unknown) => isObject(node) && node.type === 'This'

function readsWholeDocument(left: ExprNode): boolean {
  return isThis(left) || (left.type === 'Array' && left.elements.some((element) => isThis(element.value)))
}

const attribute = (name: string): ExprNode => ({type: 'AccessAttribute', name})

const within = (left: ExprNode, pattern: Path): ExprNode => ({
  type: 'OpCall',
  op: 'in',
  left,
  right: {type: 'Value', value: pattern},
})
