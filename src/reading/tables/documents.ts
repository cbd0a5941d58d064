/** Papers, surveys, recordings and the like: they say things, and are nobody. @internal */
export const documents: ReadonlySet<string> = new Set(
  `document documents report reports paper papers file files filing filings record records email emails e-mail e-mails memo
  memos memorandum letter letters lawsuit suit complaint indictment affidavit affidavits transcript transcripts statement
  statements poll polls survey surveys study studies audit audits minutes log logs data figures statistics analysis review
  investigation probe inquiry ruling verdict judgment order opinion warrant text texts message messages tweet tweets post posts
  recording recordings tape tapes video videos footage photograph photographs photos images law constitution act bill
  statute clause rule rules policy contract agreement treaty resolution decree draft invoices receipts article articles
  story stories editorial column book books biography memoir essay headline headlines research findings results evidence
  numbers estimates estimate forecast forecasts projection projections census index website page ad ads advertisement commercial
  petition manifesto platform guideline guidelines guidance notice note notes list ballot spreadsheet presentation slide
  slides testimony deposition accounts account brief bulletin dispatch cable cables communique communiqué pamphlet
  release press-release newsletter certificate registry register map maps charts chart exit-poll tally`.split(/\s+/),
)
