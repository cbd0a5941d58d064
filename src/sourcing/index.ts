/**
 * Who says so, as pure functions: documents in, a graph out, and what a reader may be told about it. No I/O, no
 * clock, no framework.
 *
 * @module
 */

export type {
  AnonymityReason,
  ArticleKind,
  ArticleOrigin,
  Basis,
  ContentKind,
  ContestLevel,
  Denial,
  DescriptorRole,
  EvidenceKind,
  EvidenceLevel,
  EvidenceObtained,
  GroundRule,
  Level,
  Modality,
  NoticeKind,
  Obtained,
  OrganizationKind,
  OrUnknown,
  Plural,
  Preset,
  Relation,
  Seniority,
  Severity,
  Stance,
  TimePrecision,
  Tone,
  TwoOrigin,
  WordingStyle,
} from '../vocabulary.ts'
export {requiredApprovals} from './approvals/index.ts'
export type {Attribution, Interval} from './attribution.ts'
export {
  type DescriptorPart,
  type Difference,
  type DifferenceField,
  type DifferenceKind,
  diffAttribution,
  diffClaim,
  type RelayDifferences,
  relayDifferences,
} from './diff/index.ts'
export {fromDocuments} from './documents/index.ts'
export type * from './graph.ts'
export {changedParts, type SourcingPart, sourcingHash, sourcingHashVersion, sourcingParts} from './hash/index.ts'
export {type Gate, type Impact, type ImpactedArticle, impacted} from './impact/index.ts'
export {type Independence, independence} from './independence/index.ts'
export {sourcingNote} from './note/index.ts'
export {
  type Breach,
  type CitedPolicy,
  defaultPolicy,
  type Finding,
  findings,
  findingsOnChange,
  type HousePolicy,
  isFinding,
  type NotChecked,
  type PublishedPolicy,
  policyFrom,
  type Rule,
  type RuleId,
  rules,
  type Scope,
  type Story,
  type StoryClaim,
  type TextReader,
} from './rules/index.ts'
export {type ReaderStatus, readerStatus} from './status/index.ts'
export {type TimelineEntry, type TimelineKind, timeline} from './timeline/index.ts'
export {attributionLine, dayInWords, type Wording} from './wording/index.ts'
