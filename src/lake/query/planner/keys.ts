import {type ExprNode, evaluateSync} from 'groq-js'
import type {StoredDocument} from '../../documents.ts'
import {isObject} from '../../json.ts'
import {textOf} from '../text/documentText.ts'
import {matchWords} from '../text/match.ts'
import {searchedText} from '../text/search.ts'
import {searchWords} from '../text/searchTerms.ts'
import type {IndexKind, WordsKind} from './indexKind.ts'
import {fieldPathOf, isComparable, readerAt} from './value.ts'

/** Under which keys an index holds a document. */
export function keysOf(kind: IndexKind): (document: StoredDocument) => Iterable<unknown> {
  if (kind.kind === 'references') return (document) => referencedBy(document, new Set())
  if (kind.kind === 'elements') {
    const read = readerOf(kind.of)
    return (document) => elements(read(document))
  }
  const {read} = kind
  return (document) => {
    const value = read(document)
    return isComparable(value) ? [value] : []
  }
}

/** Which words of a document an index holds it under. */
export function wordsOf({words, of}: WordsKind): (document: StoredDocument) => Iterable<string> {
  if (of === 'document') return (document) => new Set(searchWords(textOf(document)))
  const read = readerOf(of)
  if (words === 'match') return (document) => new Set(matchWords(read(document)))
  return (document) => new Set(searchWords(searchedText(read(document)) ?? ''))
}

function readerOf(expression: ExprNode): (document: StoredDocument) => unknown {
  const path = fieldPathOf(expression)
  if (path) return readerAt(path)
  return (document) => evaluateSync(expression, {root: document}).data
}

const elements = (value: unknown): Iterable<unknown> =>
  Array.isArray(value) ? new Set(value.map((item) => item ?? null).filter(isComparable)) : []

/** What `references()` of groq-js looks at, which is not quite what the lake takes for a reference. */
function referencedBy(value: unknown, found: Set<unknown>): Set<unknown> {
  if (Array.isArray(value)) for (const item of value) referencedBy(item, found)
  else if (isObject(value)) {
    if (value._ref) found.add(value._ref)
    else for (const key of Object.keys(value)) referencedBy(value[key], found)
  }
  return found
}
