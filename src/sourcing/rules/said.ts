import type {Reader, Reading} from '../../reading/index.ts'
import {plainReader} from '../../reading/plain/plainReader.ts'
import type {GraphArticle} from '../graph.ts'
import {pathTo} from './path.ts'

/**
 * What reads texts for the rules: a reader of `sourceline/reading`. It is given to them, so that whoever judges no texts
 * loads none of it.
 *
 * @public
 */
export type TextReader = Pick<Reader, 'read' | 'readBody' | 'remarks' | 'headingAttribution'>

/** What rules judge plain words by: the reader, or where none was given what tables tell without one. @internal */
export const wordsBy = (read: TextReader | undefined): TextReader => read ?? plainReader

/** Something that a text of an article puts down to somebody, and where. @internal */
export type Said = {
  /** The field, or the block of the body. */
  readonly path: string
  readonly reading: Reading
  /** The words of its source. */
  readonly words: string
  /** The words of its sentence. */
  readonly sentence: string
  /** What is marked in that sentence; in a heading: nothing is. */
  readonly claims: ReadonlySet<string>
  readonly isHeading: boolean
}

const known = new WeakMap<TextReader, WeakMap<GraphArticle, readonly Said[]>>()

/**
 * What an article's headings and text put down to anybody, in reading order. However many rules ask, it is read once.
 *
 * @internal
 */
export function saidIn(article: GraphArticle, reader: TextReader): readonly Said[] {
  const articles = known.get(reader) ?? new WeakMap<GraphArticle, readonly Said[]>()
  known.set(reader, articles)
  const said = articles.get(article) ?? [...inHeadings(article, reader), ...inBody(article, reader)]
  articles.set(article, said)
  return said
}

function inHeadings({title, standfirst = ''}: GraphArticle, reader: TextReader): Said[] {
  return Object.entries({headline: title, standfirst}).flatMap(([path, text]) =>
    reader.read(text).flatMap((reading) => saidAs(reading, text, path, new Set(), true)),
  )
}

function inBody({blocks}: GraphArticle, reader: TextReader): Said[] {
  const byKey = new Map(blocks.map((block) => [block.key, block]))
  const body = blocks.map(({key, text}) => ({_type: 'block', _key: key, children: [{text}]}))
  return reader.readBody(body).flatMap((reading) => {
    const block = byKey.get(reading.block)
    if (block === undefined) return []
    const {start, end} = reading.span
    const claims = block.marked.filter((mark) => mark.start < end && start < mark.end).flatMap((mark) => mark.claims)
    return saidAs(reading, block.text, pathTo('body', block.key), new Set(claims), false)
  })
}

function saidAs(reading: Reading, text: string, path: string, claims: ReadonlySet<string>, isHeading: boolean): Said[] {
  const {source, span} = reading
  if (source === null) return []
  const [words, sentence] = [text.slice(source.start, source.end), text.slice(span.start, span.end)]
  return [{path, reading, words, sentence, claims, isHeading}]
}
