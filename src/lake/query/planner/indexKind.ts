import type {ExprNode} from 'groq-js'
import type {StoredDocument} from '../../documents.ts'
import {type FieldPath, readerAt} from './value.ts'

/** Under what documents are found: a value at a path, an element of an array, the id of a document they refer to; or a word. */
export type IndexKind = {readonly name: string} & (
  | {readonly kind: 'value'; readonly read: (document: StoredDocument) => unknown}
  | {readonly kind: 'elements'; readonly of: ExprNode}
  | {readonly kind: 'references'}
)

/** Words as `match` or as `text::query` takes them, in a text or in everything a document holds. */
export type WordsKind = {readonly name: string; readonly words: 'match' | 'search'; readonly of: ExprNode | 'document'}

export const valuesAt = (path: FieldPath): IndexKind => ({
  kind: 'value',
  read: readerAt(path),
  name: `value ${JSON.stringify(path)}`,
})
export const ofType = valuesAt(['_type'])
export const elementsOf = (of: ExprNode): IndexKind => ({
  kind: 'elements',
  of,
  name: `elements ${JSON.stringify(of)}`,
})
export const references: IndexKind = {kind: 'references', name: 'references'}
export const wordsIn = (words: WordsKind['words'], of: WordsKind['of']): WordsKind => ({
  words,
  of,
  name: `${words} ${JSON.stringify(of)}`,
})
