import {
  admissionValues,
  anonymityReasonValues,
  basisValues,
  contentKindValues,
  denialValues,
  descriptorRoleValues,
  type EvidenceDoes,
  type EvidenceKind,
  type EvidenceObtained,
  evidenceDoesValues,
  evidenceKindValues,
  evidenceObtainedValues,
  evidenceStateValues,
  groundRuleValues,
  type OrUnknown,
  obtainedValues,
  type Plural,
  pluralValues,
  relationValues,
  seniorityValues,
  stanceValues,
  toneValues,
} from '../../vocabulary.ts'
import type {Interval} from '../attribution.ts'
import type {Descriptor, Evidence, GraphAttribution} from '../graph.ts'
import {
  day,
  type Fields,
  fields,
  instant,
  manyOf,
  objects,
  oneOf,
  oneOfOrUnknown,
  reference,
  references,
  stated,
  text,
  whole,
} from './read.ts'
import {sameAddress} from './sameAddress.ts'

/**
 * An attribution as its own text has it: what the graph adds is not there, and what the text leaves blank is absent.
 *
 * @internal
 */
export type StatedAttribution = Omit<
  GraphAttribution,
  'basis' | 'camp' | 'count' | 'countStated' | 'from' | 'groundRule' | 'reason' | 'upstream' | 'withdrawn'
> & {
  readonly basis?: GraphAttribution['basis']
  readonly count?: Interval
  readonly groundRule?: GraphAttribution['groundRule']
  readonly reason?: GraphAttribution['reason']
}

/**
 * The attributions of a work, in its order, with `partOf` still a key. Of somebody else's work we know what it printed:
 * that its people are unnamed is no condition, unless it prints why, or that there was one.
 *
 * @internal
 */
export function readAttributions(
  work: GraphAttribution['work'],
  stored: unknown,
  {isOurs}: {isOurs: boolean},
): StatedAttribution[] {
  const listed = objects(stored)
  const keys = uniqueKeys(listed)
  return listed.flatMap((attribution, index) => readAttribution(work, keys[index] ?? `[${index}]`, attribution, isOurs))
}

/** The stored keys; one that is missing or not the first of its name is told apart by its position. @internal */
export function uniqueKeys(listed: readonly Fields[]): string[] {
  const stored = listed.map((item) => text(item._key))
  const taken = new Set<string>()
  return stored.map((key, index) => {
    let unique = key !== undefined && !taken.has(key) ? key : `${key ?? ''}[${index}]`
    while (taken.has(unique) || (unique !== key && stored.includes(unique))) unique += `[${index}]`
    taken.add(unique)
    return unique
  })
}

/**
 * Nothing where there is no claim, no stance, or a ground rule nobody knows: what was agreed with a source is then
 * unknown (or was "off the record", written past the schema), and whatever it allows, it cannot be assumed.
 */
function readAttribution(
  work: GraphAttribution['work'],
  key: string,
  attribution: Fields,
  isOurs: boolean,
): StatedAttribution[] {
  const claim = reference(attribution.claim)
  const taken = oneOfOrUnknown(stanceValues, attribution.stance)
  const rule = oneOf(groundRuleValues, attribution.groundRule)
  const isRuleUnknown = rule === undefined && attribution.groundRule != null
  if (claim === undefined || taken === undefined || isRuleUnknown) return []

  const via = references(attribution.via)
  const obtainedAs = readObtained(attribution.obtained, via)
  const said = rule === 'onRecord' ? readNamed(attribution) : readUnnamed(attribution)
  const isPrinted = isOurs || rule === 'onRecord' || obtainedAs === 'relay' || said.reason !== undefined
  return [
    stated({
      id: `${work.id}#${key}`,
      key,
      claim,
      work,
      stance: taken,
      denial: oneOf(denialValues, attribution.denial),
      obtained: obtainedAs,
      via,
      groundRule: isPrinted ? rule : undefined,
      ...said,
      speaksFor: reference(attribution.speaksFor),
      asked: readAsked(fields(attribution.asked)),
      paid: attribution.paid === true,
      basis: oneOfOrUnknown(basisValues, attribution.basis),
      content: oneOfOrUnknown(contentKindValues, attribution.content) ?? 'fact',
      tone: oneOf(toneValues, attribution.tone) ?? 'neutral',
      quote: text(attribution.quote),
      partOf: text(attribution.partOf),
      evidence: readEvidence(fields(attribution.evidence)),
      publishedAt: instant(attribution.publishedAt),
    }),
  ]
}

/** Blank is the schema's default. A word nobody knows does not make it our own reporting. */
function readObtained(value: unknown, via: readonly string[]): GraphAttribution['obtained'] {
  if (value == null) return via.length > 0 ? 'relay' : 'own'
  return oneOfOrUnknown(obtainedValues, value) ?? 'own'
}

function readNamed(attribution: Fields) {
  const kind = oneOf(admissionValues, attribution.admission)
  const saidIn = fields(attribution.saidIn)
  const label = text(saidIn?.label)
  return {
    speaker: reference(attribution.speaker),
    speakerRole: text(attribution.speakerRole),
    saidAt: instant(attribution.saidAt),
    admission: kind && stated({kind, to: text(attribution.admits)}),
    reason: undefined,
    saidIn: label === undefined ? undefined : stated({label, url: text(saidIn?.url)}),
  }
}

/** A name beside any ground rule but on the record is never read: a source was promised that. */
function readUnnamed(attribution: Fields) {
  const known = manyOf(anonymityReasonValues, attribution.reason)
  return {
    descriptor: readDescriptor(fields(attribution.descriptor)),
    ...readCount(fields(attribution.count)),
    reason: known.length > 0 ? known : undefined,
    interest: text(attribution.interest),
  }
}

function readDescriptor(descriptor: Fields | undefined): Descriptor | undefined {
  if (descriptor === undefined) return undefined
  return stated({
    former: descriptor.former === true,
    alsoCurrent: (descriptor.former === true && descriptor.alsoCurrent === true) || undefined,
    seniority: oneOf(seniorityValues, descriptor.seniority) ?? 'none',
    affiliation: reference(descriptor.affiliation),
    role: oneOf(descriptorRoleValues, descriptor.role) ?? 'person',
    relation: oneOf(relationValues, descriptor.relation),
    of: text(descriptor.of),
  })
}

/** What a word says at least, where it says more than "two". */
const leastOf: Partial<Record<Plural, number>> = {several: 3, many: 3, dozens: 24}

/**
 * `{exact: 2}` is two; `{min: 2, plural: 'several'}` is three or more, because "several" is; `{about: 12}` is six or more, because
 * "about a dozen" is no number to count on.
 */
function readCount(count: Fields | undefined): Pick<StatedAttribution, 'count' | 'plural' | 'about'> {
  const exact = whole(count?.exact, 1, 99)
  if (exact !== undefined) return {count: {min: exact, max: exact}}
  const word = oneOf(pluralValues, count?.plural)
  const least = whole(count?.min, 2, 9999)
  const about = whole(count?.about, 3, 9999)
  if (word === undefined && least === undefined)
    return about === undefined ? {} : {count: {min: Math.max(2, Math.ceil(about / 2)), max: null}, about}
  const min = Math.max(least ?? 2, word === undefined ? 2 : (leastOf[word] ?? 2))
  return {count: {min, max: null}, ...(word === undefined ? {} : {plural: word})}
}

function readEvidence(evidence: Fields | undefined): Evidence | undefined {
  if (evidence === undefined) return undefined
  const url = text(evidence.url)
  const kind = oneOfOrUnknown(evidenceKindValues, evidence.kind) ?? 'document'
  const from = oneOfOrUnknown(evidenceObtainedValues, evidence.obtained) ?? 'notStated'
  const does = oneOf(evidenceDoesValues, evidence.does) ?? doesByDefault(evidence.does, kind, from)
  const via = references(evidence.via)
  const isPrivate =
    does === 'records' &&
    (evidence.privately === true || (evidence.privately == null && isExchange[kind] && !isOpen(from)))
  return stated({
    id: url === undefined ? undefined : sameAddress(url),
    authenticated: evidence.authenticated === true,
    does,
    state: does === 'finds' ? oneOf(evidenceStateValues, evidence.state) : undefined,
    privately: isPrivate ? true : undefined,
    isPrivate: does === 'records' && evidence.privately === true,
    via: via.length > 0 ? via : undefined,
    madeBy: reference(evidence.madeBy),
    madeAt: day(evidence.madeAt),
    ofTheFact: does === 'records' && evidence.ofTheFact === true,
    label: text(evidence.label) ?? '',
    kind,
    obtained: from,
    url,
  })
}

/** Written before papers were told apart by what they do, or in a word nobody knows: then it accuses, and no more. */
function doesByDefault(
  stored: unknown,
  kind: OrUnknown<EvidenceKind>,
  from: OrUnknown<EvidenceObtained>,
): EvidenceDoes {
  return stored != null || kind === 'unknown' || kind === 'courtFile' || from === 'courtFile' ? 'alleges' : 'records'
}

/** What people say to one another. Where nobody says that it was public, it was not. */
const isExchange: Record<OrUnknown<EvidenceKind>, boolean> = {
  document: false,
  email: true,
  message: true,
  recording: true,
  image: false,
  data: false,
  courtFile: false,
  unknown: true,
}

function isOpen(from: OrUnknown<EvidenceObtained>): boolean {
  return from === 'publicRecord' || from === 'courtFile'
}

function readAsked(asked: Fields | undefined): GraphAttribution['asked'] {
  if (asked === undefined) return undefined
  return stated({
    particulars: typeof asked.particulars === 'boolean' ? asked.particulars : undefined,
    hours: whole(asked.hours, 0, Number.MAX_SAFE_INTEGER),
  })
}
