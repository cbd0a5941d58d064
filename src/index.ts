/**
 * What a frontend reads: a newsroom's articles, claims and topics, typed, validated and tagged.
 *
 * @module
 */
export * from './client/index.ts'
export * from './declaration/index.ts'
export * from './queries/index.ts'
export type {
  AnonymityReason,
  ArticleKind,
  ArticleOrigin,
  AssessmentFinding,
  ContestLevel,
  EvidenceKind,
  EvidenceLevel,
  EvidenceObtained,
  GroundRule,
  Modality,
  NoticeKind,
  Obtained,
  OrganizationKind,
  OrUnknown,
  Preset,
  Stance,
  TimePrecision,
  WordingStyle,
} from './vocabulary.ts'
