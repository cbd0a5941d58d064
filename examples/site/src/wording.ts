import type {Article, AttributionResult, Claim} from 'sourceline'

// What this site calls things. Each table is exhaustive: a value that the content model gains is a type error here.

export const articleKinds: Record<Article['kind'], string> = {
  news: 'News',
  analysis: 'Analysis',
  background: 'Background',
  opinion: 'Opinion',
  factCheck: 'Fact check',
  unknown: 'Article',
}

export const findings: Record<Claim['assessments'][number]['finding'], string> = {
  open: 'Open',
  confirmed: 'Confirmed',
  partlyConfirmed: 'Confirmed in part',
  unresolved: 'Unresolved',
  refuted: 'Refuted',
  misquoted: 'Misquoted',
  withdrawn: 'Withdrawn',
  void: 'Assessment withdrawn',
  unknown: 'Assessed',
}

export const modalities: Record<NonNullable<NonNullable<Claim['slots']>['modality']>, string> = {
  plan: 'A plan',
  decision: 'A decision',
  act: 'An act',
  statement: 'A statement',
  unknown: 'A claim',
}

export type Evidence = NonNullable<AttributionResult['evidence']>

/** A paper as what it does: an accusation is never told as a record. */
export const papers: Record<Evidence['does'], string> = {
  alleges: 'Allegation',
  finds: 'Finding',
  settles: 'Settlement, without a finding',
  records: 'Document',
}

/** What became of a finding; of one that stands there is nothing to say. */
export const states: Record<NonNullable<Evidence['state']>, string | undefined> = {
  standing: undefined,
  underAppeal: 'under appeal',
  setAside: 'since set aside',
}

/** What its outlet did to what it had reported. */
export const takenBack: Record<NonNullable<AttributionResult['withdrawn']>['kind'], string> = {
  correction: 'Corrected',
  clarification: 'Clarified',
  editorsNote: 'Called into question',
  update: 'Updated',
  retraction: 'Retracted',
  removal: 'Taken down',
  unknown: 'Withdrawn',
}
