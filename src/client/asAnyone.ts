/*
 * A document whose id has a dot in it (`private.embargoed`) is read by nobody without a token, even in a public dataset
 * (https://www.sanity.io/docs/ids), and by everybody's site with one: a perspective holds back drafts and versions, and no more.
 * So what is asked with a token is asked of the root alone, where ids have no dot: wherever a query reads the dataset (`*`) or
 * follows a reference (`->`). A query is text here, since no engine for GROQ is shipped; a property holds each answer to what is
 * answered without a token.
 */

/** Of what is stored, what anyone may read. `path()` is looked up in an index, and reads ids alone. */
const AT_ROOT = '[_id in path("*")]'

/** Follows a reference, or each of many, unless its document is none that anyone may read: then it leads nowhere, as without a token. */
const FOLLOWED = '{"to": select(count(string::split(_ref, ".")) == 1 => @->)}.to'

/** Text, remarks, what two or three signs mean together, names, numbers; and every other sign for itself. */
const TOKEN =
  /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\/\/[^\n]*|\s+|->|=>|\*\*|::|\.\.\.?|[=!<>]=|&&|\|\||\$?[A-Za-z_]\w*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\s\S]/g

/** An open bracket: what is to stand behind it; of an object, the field that is being read. */
type Open = {readonly close: string; readonly isObject: boolean; field: Field}

/** A field of an object: where it starts in what is written, and its name if it is said by what is read alone (`{author->}`). */
type Field = {readonly at: number; readonly name: string; isNamed: boolean; follows: boolean}

/**
 * ```ts
 * asAnyone('*[_type == "article"]{author->{name}}')
 * // '*[_type == "article"][_id in path("*")]{"author": author{"to": select(count(string::split(_ref, ".")) == 1 => @->)}.to{name}}'
 * ```
 *
 * @internal
 */
export function asAnyone(query: string): string {
  const tokens = query.match(TOKEN) ?? []
  const written: string[] = []
  const open: Open[] = []
  let previous = ''
  tokens.forEach((token, index) => {
    if (isSpace(token)) {
      written.push(token)
      return
    }
    const within = open.at(-1)
    if (within?.isObject) readField(within, token, written.length)
    if (token === '*' && !endsValue(previous)) {
      const [next, first] = after(tokens, index)
      // A filter first: what is not of the type asked for is not looked at again.
      const isFiltered = next === '[' && isFilter(first)
      written.push(isFiltered ? token : token + AT_ROOT)
      previous = EVERYTHING
      if (isFiltered) previous = FILTERED
      return
    }
    if (token === '->') {
      if (within?.isObject) within.field.follows = true
      written.push(FOLLOWED + (isName(after(tokens, index)[0]) ? '.' : ''))
    } else if (token === '[' || token === '(' || token === '{') {
      written.push(token)
      open.push({close: previous === FILTERED ? AT_ROOT : '', isObject: token === '{', field: noField(written.length)})
    } else if (token === ']' || token === ')' || token === '}') {
      if (within?.isObject) nameField(within.field, written)
      written.push(token + (open.pop()?.close ?? ''))
    } else if (token === ',' && within?.isObject) {
      nameField(within.field, written)
      written.push(token)
      within.field = noField(written.length)
    } else {
      written.push(token)
    }
    previous = token
  })
  return written.join('')
}

/** What was read last was `*`, or the one that the next bracket filters. */
const EVERYTHING = ')'
const FILTERED = ') ['

const isSpace = (token: string) => /^(?:\s|\/\/)/.test(token)
const isName = (token: string | undefined) => token !== undefined && /^[A-Za-z_]/.test(token)

/** Words between two values; everything else with letters is one. */
const BETWEEN = new Set(['in', 'match', 'asc', 'desc'])

/** Whether a value ends here, so that `*` multiplies it. */
function endsValue(token: string): boolean {
  return (/^[\w$"'@^)\]}]/.test(token) && !BETWEEN.has(token)) || token === FILTERED
}

/** The next two tokens that say something. */
function after(tokens: readonly string[], index: number): (string | undefined)[] {
  const found: string[] = []
  for (let at = index + 1; at < tokens.length && found.length < 2; at++) {
    const token = tokens[at]
    if (token !== undefined && !isSpace(token)) found.push(token)
  }
  return found
}

/** `[_type == "article"]`, and not the `[0]` or `[$from...$to]` that takes some of what there is. */
function isFilter(first: string | undefined): boolean {
  return isName(first) || first === '!'
}

function noField(at: number): Field {
  return {at, name: '', isNamed: false, follows: false}
}

/** `"name": …` and `condition => …` say what they are; `author->{…}` is named by what it starts with. */
function readField(within: Open, token: string, at: number): void {
  const {field} = within
  if (field.name === '') within.field = {at, name: token, isNamed: !isName(token), follows: false}
  else if (token === '=>' || token === ':') field.isNamed = true
}

function nameField({at, name, isNamed, follows}: Field, written: string[]): void {
  if (follows && !isNamed) written[at] = `"${name}": ${written[at]}`
}
