import type {Reading, Span} from '../../src/reading/index.ts'
import {isSpeechOrWriting} from './cues.ts'
import type {CorpusArticle, Gold} from './polnear.ts'
import {isUnnamedPeople} from './unnamed.ts'

export type Share = {right: number; of: number}
export type Score = {
  readonly precision: Share
  readonly recall: Share
  readonly unnamedRecall: Share
  readonly unnamedPrecision: Share
  readonly byCue: Map<string, Share>
  readonly wrong: string[]
}

/** What a reader has to give: the engine's readings do. */
export type Readable = Pick<Reading, 'source' | 'cue' | 'named' | 'kind'>

const isOver = (one: Span, others: readonly Span[]) =>
  others.some((other) => one.start < other.end && other.start < one.end)

/** A reading is an attribution of the corpus where its cue and its source overlap with that one's, as far as it has them. */
function isSame({source, cue}: Readable, gold: Gold): boolean {
  const isCue = gold.cue.length === 0 || isOver(cue, gold.cue)
  const isSource = source === null ? gold.source.length === 0 : isOver(source, gold.source)
  return isCue && isSource
}

export function scoreOf(articles: readonly CorpusArticle[], read: (text: string) => readonly Readable[]): Score {
  const share = (): Share => ({right: 0, of: 0})
  const score = {
    precision: share(),
    recall: share(),
    unnamedRecall: share(),
    unnamedPrecision: share(),
    byCue: new Map<string, Share>(),
    wrong: [] as string[],
  }
  const tell = (share: Share, isRight: boolean) => {
    share.of++
    if (isRight) share.right++
  }
  for (const {text, gold, name} of articles) {
    const readings = read(text)
    const words = (span: Span | null | undefined) => (span == null ? '-' : text.slice(span.start, span.end))
    const around = ({start, end}: Span) => text.slice(Math.max(0, start - 90), end + 60).replaceAll('\n', ' / ')
    for (const reading of readings) {
      const isRight = gold.some((each) => isSame(reading, each))
      if (reading.kind !== 'belief' && reading.source !== null) {
        tell(score.precision, isRight)
        const key = words(reading.cue).toLowerCase()
        const own = score.byCue.get(key) ?? share()
        tell(own, isRight)
        score.byCue.set(key, own)
        if (!isRight)
          score.wrong.push(
            `not gold${gold.some((each) => isOver(reading.cue, each.content)) ? ' nested' : gold.some((each) => isOver(reading.cue, each.cue)) ? ' othersource' : ''}: ${words(reading.source)} | ${words(reading.cue)} in ${around(reading.cue)}`,
          )
      }
      if (reading.kind !== 'belief' && reading.source !== null && !reading.named) {
        const {source} = reading
        const isASource = gold.some((each) => isOver(source, each.source))
        tell(score.unnamedPrecision, isASource)
        if (!isASource)
          score.wrong.push(`no source: ${words(source)} | ${words(reading.cue)} in ${around(reading.cue)}`)
      }
    }
    for (const each of gold) {
      const cue = each.cue.map(words).join(' ')
      if (each.source.length === 0) continue
      const isFound = readings.some((reading) => isSame(reading, each))
      const source = each.source.map(words).join(' ')
      if (isSpeechOrWriting(cue)) {
        tell(score.recall, isFound)
        if (!isFound)
          score.wrong.push(`missed ${name}: ${source} | ${cue} in ${around(each.cue[0] ?? {start: 0, end: 0})}`)
        if (isUnnamedPeople(source)) {
          const isUnnamed = readings.some(
            (reading) => !reading.named && reading.source !== null && isSame(reading, each),
          )
          tell(score.unnamedRecall, isUnnamed)
          if (!isUnnamed)
            score.wrong.push(
              `unnamed ${isFound ? 'read as named' : 'missed'}: ${source} | ${cue} in ${around(each.cue[0] ?? {start: 0, end: 0})}`,
            )
        }
      }
    }
  }
  return score
}

const asFigure = (name: string, {right, of}: Share) => `${name} ${(right / of).toFixed(3)} (${right} of ${of})`

export function figuresOf({precision, recall, unnamedRecall, unnamedPrecision}: Score): string[] {
  return [
    asFigure('speech and writing, by overlap of cue and source: precision', precision),
    asFigure('recall', recall),
    asFigure('unnamed sources: recall', unnamedRecall),
    asFigure('of those called unnamed, are sources', unnamedPrecision),
  ]
}
