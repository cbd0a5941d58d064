import type {Reading, Span} from './reading.ts'

type Unplaced = Omit<Reading, 'sameAs'>

/** A reading of a paragraph, in the text that the paragraph stands in. @internal */
export function shifted(reading: Unplaced, by: number): Unplaced {
  if (by === 0) return reading
  const {count, descriptor, condition, reason, relay} = reading
  const {role, affiliation, seniority, former, alsoCurrent, relation, place} = descriptor
  return {
    ...reading,
    span: moved(reading.span, by),
    cue: moved(reading.cue, by),
    content: reading.content && moved(reading.content, by),
    source: reading.source && moved(reading.source, by),
    hedge: reading.hedge && moved(reading.hedge, by),
    count: count && within(count, by),
    descriptor: {
      ...(role && {role: within(role, by)}),
      ...(affiliation && {affiliation: within(affiliation, by)}),
      ...(seniority && {seniority: within(seniority, by)}),
      ...(former && {former: within(former, by)}),
      ...(alsoCurrent && {alsoCurrent: within(alsoCurrent, by)}),
      ...(relation && {relation: within(relation, by)}),
      ...(place && {place: within(place, by)}),
    },
    condition: condition && within(condition, by),
    reason: reason && within(reason, by),
    relay: relay && within(relay, by),
  }
}

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

const within = <Value extends {readonly span: Span}>(value: Value, by: number): Value => ({
  ...value,
  span: moved(value.span, by),
})
