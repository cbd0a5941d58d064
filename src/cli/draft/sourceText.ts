import {html} from './html.ts'
import {markdown} from './markdown.ts'
import {ninjs} from './ninjs.ts'
import {plainText} from './plainText.ts'
import {CannotDraft, type SourceText} from './source.ts'

type Reading = {readonly endings: readonly string[]; readonly read: (text: string) => SourceText}

/** How a file is read, by the ending of its name. To add a format, add a row. */
const formats: readonly Reading[] = [
  {endings: ['txt', 'text'], read: plainText},
  {endings: ['md', 'markdown'], read: markdown},
  {endings: ['html', 'htm', 'xhtml'], read: html},
  {endings: ['json', 'ninjs'], read: ninjs},
]

/**
 * The text in a file, and what the file says of it.
 *
 * @throws CannotDraft where there is none, or it is in another language than English
 */
export function sourceText(name: string, text: string): SourceText {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const format = formats.find(({endings}) => endings.includes(ending))
  if (format === undefined) {
    const known = formats.flatMap(({endings}) => endings).join(', ')
    throw new CannotDraft(`Nothing is known of files that end in “.${ending}”. Known endings: ${known}.`)
  }
  if (text.includes('\u0000')) throw new CannotDraft('It is no text.')
  const source = format.read(text)
  if (source.paragraphs.length === 0) throw new CannotDraft('There is no text in it.')
  if (source.language !== undefined && !/^en(?:-|$)/i.test(source.language)) {
    throw new CannotDraft(`Only English is read, and this is said to be in “${source.language}”.`)
  }
  return source
}
