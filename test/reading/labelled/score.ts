import type {Reading, Span} from '../../../src/reading/index.ts'
import type {Label, Labelled} from './labels.ts'

/** Of how many there were to find, how many were found right. */
export type Share = {right: number; of: number}

export type Score = {
  /** Unnamed attributions: of those found, those labelled; of those labelled, those found. */
  readonly precision: Share
  readonly recall: Share
  /** The same of all attributions, named or not. */
  readonly precisionOfAll: Share
  readonly recallOfAll: Share
  /** Of the unnamed that were found. */
  readonly count: Share
  readonly descriptor: Share
  readonly condition: Share
  readonly reason: Share
  readonly relay: Share
  readonly hedge: Share
  readonly stance: Share
  readonly kind: Share
  readonly sameAs: Share
  /** In words, for whoever mends the engine; empty for what is held out. */
  readonly wrong: string[]
}

type Read = (text: string) => readonly Reading[]

const isOver = (one: Span | null, other: Span | null) =>
  one === null || other === null ? one === other : one.start < other.end && other.start < one.end

/** Reads every text and compares. A further cue of a source that was found in its sentence is the same attribution. */
export function scoreOf(texts: readonly Labelled[], read: Read): Score {
  const share = (): Share => ({right: 0, of: 0})
  const score = {
    precision: share(),
    recall: share(),
    precisionOfAll: share(),
    recallOfAll: share(),
    count: share(),
    descriptor: share(),
    condition: share(),
    reason: share(),
    relay: share(),
    hedge: share(),
    stance: share(),
    kind: share(),
    sameAs: share(),
    wrong: [] as string[],
  }
  const tell = (share: Share, isRight: boolean, what: () => string) => {
    share.of++
    if (isRight) share.right++
    else score.wrong.push(what())
  }
  for (const {text, labels} of texts) {
    const words = (span: Span | null) => (span === null ? '-' : text.slice(span.start, span.end))
    const readings = read(text)
    const isOf = (label: Label, reading: Reading) =>
      isOver(label.source, reading.source) && isOver(label.cue, reading.cue)
    for (const [index, reading] of readings.entries()) {
      const isSecond = readings
        .slice(0, index)
        .some((other) => other.source !== null && isOver(other.source, reading.source))
      if (isSecond) continue
      const label = labels.find((each) => isOf(each, reading))
      const told = `${words(reading.source)} | ${words(reading.cue)} in “${text.slice(reading.span.start, reading.span.end)}”`
      tell(score.precisionOfAll, label !== undefined, () => `not labelled: ${told}`)
      if (reading.source !== null && !reading.named)
        tell(score.precision, label?.who === 'unnamed', () => `not unnamed: ${told}`)
    }
    for (const label of labels) {
      const index = readings.findIndex((reading) => isOf(label, reading))
      const reading = readings[index]
      const told = `${words(label.source)} | ${words(label.cue)}`
      tell(score.recallOfAll, reading !== undefined, () => `missed: ${told} in “${text.slice(0, 200)}”`)
      if (label.hedge !== undefined)
        tell(score.hedge, reading !== undefined && words(reading.hedge) === label.hedge, () => `hedge: ${told}`)
      if (reading === undefined) {
        if (label.who === 'unnamed') score.recall.of++
        continue
      }
      tell(score.kind, reading.kind === label.kind, () => `kind ${reading.kind}, not ${label.kind}: ${told}`)
      tell(
        score.stance,
        reading.stance === label.stance,
        () => `stance ${reading.stance}, not ${label.stance}: ${told}`,
      )
      if (label.outlet !== undefined || reading.relay !== null) {
        tell(score.relay, reading.relay?.outlet === label.outlet, () => `relay ${reading.relay?.outlet}: ${told}`)
      }
      if (label.who !== 'unnamed') continue
      tell(score.recall, !reading.named && reading.source !== null, () => `named: ${told}`)
      const {count} = reading
      tell(
        score.count,
        count?.min === label.count?.min && count?.max === label.count?.max,
        () => `count ${count?.min}-${count?.max}: ${told}`,
      )
      for (const [read, labelled, name] of partsOf(reading, label)) {
        if (read === undefined && labelled === undefined) continue
        tell(score.descriptor, read === labelled, () => `${name} “${read}”, not “${labelled}”: ${told}`)
      }
      if (label.condition !== undefined || reading.condition !== null) {
        tell(
          score.condition,
          reading.condition?.groundRule === label.condition,
          () => `condition ${reading.condition?.groundRule}, not ${label.condition}: ${told}`,
        )
      }
      if (label.reason !== undefined || reading.reason !== null) {
        tell(
          score.reason,
          reading.reason?.value === label.reason,
          () => `reason ${reading.reason?.value}, not ${label.reason}: ${told}`,
        )
      }
      if (label.sameAs !== undefined) {
        const meant = labels[label.sameAs]
        const same = reading.sameAs === null ? undefined : readings[reading.sameAs]
        tell(
          score.sameAs,
          same !== undefined && meant !== undefined && isOver(same.source, rootOf(meant, labels).source),
          () => `sameAs ${words(same?.source ?? null)}: ${told}`,
        )
      } else if (reading.sameAs !== null && !isOver(readings[reading.sameAs]?.source ?? null, reading.source)) {
        tell(score.sameAs, false, () => `sameAs ${words(readings[reading.sameAs ?? 0]?.source ?? null)}, none: ${told}`)
      }
    }
  }
  return score
}

function rootOf(label: Label, labels: readonly Label[]): Label {
  const before = label.sameAs === undefined ? undefined : labels[label.sameAs]
  return before === undefined ? label : rootOf(before, labels)
}

function partsOf({descriptor}: Reading, label: Label): [string | undefined, string | undefined, string][] {
  return [
    [descriptor.role?.value, label.role, 'role'],
    [descriptor.seniority?.value, label.seniority, 'seniority'],
    [descriptor.former && 'former', label.former && 'former', 'former'],
    [descriptor.affiliation?.value, label.affiliation, 'affiliation'],
    [descriptor.relation?.value, label.relation, 'relation'],
    [descriptor.place?.value, label.place, 'place'],
  ]
}

/** "0.95 (190 of 200)". */
export function asFigure({right, of}: Share): string {
  return `${of === 0 ? '-' : (right / of).toFixed(3)} (${right} of ${of})`
}
