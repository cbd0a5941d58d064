import type {FuncCallNode} from 'groq-js'
import {textOf} from '../text/documentText.ts'
import {notText, readsWholeDocument, searchedText, type TextQuery, termsOf} from '../text/search.ts'
import {hasTerms, searchWords} from '../text/searchTerms.ts'
import type {Code, Compiler} from './code.ts'

/**
 * ```groq
 * title match text::query($q)         // in this text, or in any of a list
 * [@, _id] match text::query($q)      // anywhere in the document
 * ```
 */
export function textSearch({left, right}: TextQuery, {code}: Compiler): Code {
  const query = queryOf(right, code)
  if (readsWholeDocument(left)) {
    return (row, run) => hasTerms(termsOf(query(row, run)), searchWords(textOf(row.value)))
  }
  const held = code(left)
  return (row, run) => {
    const text = searchedText(held(row, run))
    return text !== undefined && hasTerms(termsOf(query(row, run)), searchWords(text))
  }
}

function queryOf({args: [argument]}: FuncCallNode, code: Compiler['code']): Code {
  if (argument?.type !== 'Parameter' && argument?.type !== 'Value') throw notText()
  return code(argument)
}
