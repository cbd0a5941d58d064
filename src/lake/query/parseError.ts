import {GroqSyntaxError} from 'groq-js'
import {type LakeError, queryParseError} from '../errors.ts'

/** What is wrong with a query, and the span it is shown at. */
type Fault = {readonly description: string; readonly start: number; readonly end: number}

/**
 * ```ts
 * parseError('*[_type == ', error).message        // unexpected end-of-file, expected expression
 * parseError('*[_type == "event]', error).message // unexpected token "\"event]", expected expression
 * parseError('*[a > now())]', error).message      // expected ']' following expression
 * ```
 * Why a query did not parse, as the hosted lake words it and at the place it shows: groq-js stops somewhere before.
 */
export function parseError(query: string, error: unknown): LakeError {
  const {description, start, end} = faultIn(query, error)
  return queryParseError(query, description, start, end)
}

function faultIn(query: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error)
  const [, called] = /^Undefined (?:pipe )?function: (.+)$/.exec(message) ?? []
  if (called !== undefined) return at(query, called, `unknown function ${JSON.stringify(called)}`)
  const [, namespace] = /^Undefined namespace: (.+)$/.exec(message) ?? []
  if (namespace !== undefined) return at(query, namespace, `unknown namespace ${JSON.stringify(namespace)}`)
  if (!(error instanceof GroqSyntaxError)) return {description: message, start: 0, end: query.length}
  return inText(query) ?? unexpected(query, Math.min(error.position, query.length))
}

function at(query: string, word: string, description: string): Fault {
  const start = Math.max(0, query.indexOf(word))
  return {description, start, end: start + word.length}
}

const words = /"(?:[^"\\]|\\.)*("?)|'(?:[^'\\]|\\.)*('?)|\/\/[^\n]*|[\w$]+|[^\s\w]/g
const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'}

/** A text that does not end, or a bracket that is not closed by its own kind. */
function inText(query: string): Fault | undefined {
  const open: {readonly closer: string; readonly start: number}[] = []
  let last = ''
  for (const {0: word, 1: quote, 2: other, index} of query.matchAll(words)) {
    if (word.startsWith('//')) continue
    if (quote === '' || other === '') {
      const description = `unexpected token ${JSON.stringify(word)}, expected expression`
      return {description, start: index, end: index + word.length}
    }
    last = word
    const closer = closers[word]
    if (closer !== undefined) open.push({closer, start: index})
    else if (word === ')' || word === ']' || word === '}') {
      const opened = open.pop()
      if (!opened) return {description: 'unable to parse entire expression', start: index, end: query.length}
      if (opened.closer !== word) {
        return {description: `expected '${opened.closer}' following expression`, start: opened.start, end: index + 1}
      }
    }
  }
  const opened = open.at(-1)
  if (!opened) return undefined
  if (/^[^\w$"')\]}]$/.test(last)) return endOfFile(query)
  return {description: `expected '${opened.closer}' following expression`, start: opened.start, end: query.length}
}

function unexpected(query: string, position: number): Fault {
  const from = position + (query.slice(position).match(/^\s*/)?.[0].length ?? 0)
  const token = query.slice(from).match(/^(?:[\w$]+|\S)/)?.[0]
  if (token === undefined || /[^\w\s$"')\]}@^*]\s*$/.test(query)) return endOfFile(query)
  return {
    description: `unexpected token ${JSON.stringify(token)}, expected expression`,
    start: from,
    end: from + token.length,
  }
}

function endOfFile(query: string): Fault {
  const description = 'unexpected end-of-file, expected expression'
  return {description, start: Math.max(0, query.length - 1), end: query.length}
}
