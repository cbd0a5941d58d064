import type {Sentence} from '../text/sentences.ts'

/** "TARSIS, June 4 (Meridian News) - ": says where it was written, and nothing that is said. @internal */
export function afterDateline(sentence: Sentence): number {
  for (let at = 1; at < 14 && at < sentence.length; at++) {
    const token = sentence[at]
    if (token?.kind === 'dash') return at + 1
    const isOfDateline = token?.isCapital || token?.kind !== 'word' || /^\d/.test(token.word)
    if (!isOfDateline || token?.isQuoted || token?.kind === 'stop') return 0
  }
  return 0
}
