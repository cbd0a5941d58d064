import type {WordingStyle} from '../../vocabulary.ts'
import type {LineFacts} from '../facts/line.ts'
import type {NoteFacts} from '../facts/note.ts'
import type {StatusFacts} from '../facts/status.ts'
import * as english from './english/index.ts'

/** What a language has to be able to say. */
type Language = {
  readonly line: (facts: LineFacts, style: WordingStyle) => string
  readonly note: (facts: NoteFacts) => string
  readonly status: (facts: StatusFacts) => string
}

/** By primary language subtag (BCP 47). To add a language, add a folder and a row. */
const languages: ReadonlyMap<string, Language> = new Map([['en', english]])

/** The language of a locale such as `en-GB`; English where there is none yet. @internal */
export function languageOf(locale: string): Language {
  return languages.get(locale.toLowerCase().split('-')[0] ?? '') ?? english
}
