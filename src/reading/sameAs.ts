import type {Reading} from './reading.ts'
import type {LocalReading} from './sentence/readSentence.ts'

/** How many readings back a source may be meant. */
const reach = 24

/** Sets which readings have the source of one before. @internal */
export function withSameAs(locals: readonly LocalReading[]): Reading[] {
  const readings: Reading[] = []
  for (const [index, local] of locals.entries()) {
    const meant = meantBy(local, index, locals, readings)
    const same = meant === null ? null : (readings[meant]?.sameAs ?? meant)
    const other = same === null ? undefined : readings[same]
    readings.push({...local.reading, ...(other !== undefined && asMany(local.reading, other)), sameAs: same})
  }
  return readings
}

/** "They said", of people who are not named: as many as those, and no more named than they are. */
function asMany({named, source}: LocalReading['reading'], {named: isNamed, count}: Reading): Partial<Reading> {
  return named && !isNamed && count !== null && source !== null ? {named: false, count: {...count, span: source}} : {}
}

function meantBy(
  local: LocalReading,
  index: number,
  locals: readonly LocalReading[],
  readings: readonly Reading[],
): number | null {
  if (local.back !== null) return index - local.back
  if (local.reading.source === null) return null
  return local.reading.named ? byPronoun(local, readings) : byNoun(local, index, locals, readings)
}

/** "the officials", "one of them": the last who are called that. */
function byNoun(
  {words, noun, reading}: LocalReading,
  index: number,
  locals: readonly LocalReading[],
  readings: readonly Reading[],
): number | null {
  const isPart = /^(?:one|two|three|some|both|all|several)(?: of (?:them|the|those|these)\b|$|,)/i.test(words)
  const isDefinite = /^(?:the|these|those|both) /i.test(words) && !/^the other\b/i.test(words)
  if (!isPart && !isDefinite) return null
  const isOfThem = /^(?:them|one|two|three|some|both|all|several)$/.test(noun)
  for (let before = index - 1; before >= 0 && before >= index - reach; before--) {
    const other = readings[before]
    if (other === undefined || other.named || other.count === null) continue
    if (isOfThem ? before < index - 1 && !isPart : locals[before]?.noun !== noun) continue
    const isMore = other.count.max !== null && (reading.count?.min ?? 0) > other.count.max
    return isMore ? null : before
  }
  return null
}

/** "They said", right after people who are not named; "she asked not to be named", right after somebody who is not. */
function byPronoun({words, reading}: LocalReading, readings: readonly Reading[]): number | null {
  const last = readings.at(-1)
  if (last === undefined || last.named || last.count === null) return null
  const pronoun = words.toLowerCase()
  const isMany = pronoun === 'they' && last.count.max !== 1
  const isOne = (pronoun === 'he' || pronoun === 'she') && reading.condition !== null && last.count.max === 1
  return isMany || isOne ? readings.length - 1 : null
}
