import type {Article, Claim} from 'sourceline'

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
