import {cite, published} from './published.ts'
import type {Rule} from './rule.ts'

/*
 * What readers must not know and an editor must have asked. The public side says that it was not checked;
 * `src/confidential` has the checks.
 */

export const vital: Rule = {
  id: 'S02',
  title: 'What an unnamed source says is vital to the report.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'The material is vital to the report.'),
    cite(
      published.newYorkTimes,
      'A last resort, for information that is newsworthy and could not be printed otherwise.',
    ),
    cite(published.bbc, 'An unnamed source is used where the story needs it.'),
  ],
  message: 'Nobody has noted why readers have to know this.',
  mend: 'Say in the sourcing record why the story needs it.',
  needsRecords: true,
}

export const onlyWay: Rule = {
  id: 'S03',
  title: 'There is no other way to get it.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'It is not available except under the conditions the source imposes.'),
    cite(published.newYorkTimes, 'Not where sources on the record are readily available.'),
    cite(published.reuters, 'Sources are pressed to go on the record.'),
    cite(published.spj, 'Reserved for information that cannot be obtained elsewhere.'),
  ],
  message: 'Nobody has noted that somebody was asked to speak on the record.',
  mend: 'Ask, and note in the sourcing record how often; or note why nobody was asked.',
  needsRecords: true,
}

export const identityKnown: Rule = {
  id: 'S05',
  title: 'An editor who did not report the story knows who an unnamed source is.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'A news manager knows who the source is, and keeps the secret.'),
    cite(published.newYorkTimes, 'At least one editor knows who the source is.'),
    cite(published.washingtonPost, 'At least one editor knows who the source is.'),
    cite(published.bbc, 'The responsible editor has the right to be told who it is.'),
    cite(published.bloomberg, 'Whoever approves is told who it is (as reported in 2013).'),
  ],
  message: 'No editor has attested to know who the source is.',
  mend: 'Have an editor who handled none of the sources approve it, and attest that they know. They never write it down.',
  isOfApproval: true,
  needsRecords: true,
}

export const approvedBefore: Rule = {
  id: 'S06',
  title: 'A story with sources without a name is approved before it is published.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'A news manager approves before the story goes to the desk.'),
    cite(published.newYorkTimes2016, 'A desk head approves each use.'),
    cite(published.npr, 'A senior editor is consulted.'),
    cite(
      published.bloomberg,
      'The editor in chief and two executive or managing editors approve exceptions (as reported in 2013).',
    ),
    cite(published.bbcAnonymity, 'The responsible editor agrees.'),
  ],
  message: 'Nobody who may has approved this sourcing.',
  mend: 'Ask for the approval.',
  isOfApproval: true,
  needsRecords: true,
}

export const descriptionAgreed: Rule = {
  id: 'S11',
  title: 'A description misleads nobody and was agreed with the source.',
  severity: 'error',
  basedOn: [
    cite(published.bbc, 'The description is agreed with the source, precisely, and does not mislead.'),
    cite(published.newYorkTimes, 'A description does not mislead.'),
    cite(published.reuters, 'Ground rules are settled with the source.'),
  ],
  message: 'The description has not been agreed with the source.',
  mend: 'Agree it with them, word for word, and note it in the sourcing record.',
  needsRecords: true,
}

export const noDoubleUse: Rule = {
  id: 'S13',
  title: 'Nobody quoted without a name is also named, or said to have declined to comment.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'Nobody who is quoted unnamed is said to have declined to comment.'),
    cite(published.reuters, 'Nobody is quoted on the record and to the contrary on background.'),
  ],
  message: 'No editor has attested that nobody unnamed is also named, or said to have declined to comment.',
  mend: 'Have the approving editor look at it, who knows the sources, and attest it.',
  isOfApproval: true,
  needsRecords: true,
}

export const groundRulesSettled: Rule = {
  id: 'S18',
  title: 'The ground rules were settled before anything was said.',
  severity: 'error',
  basedOn: [
    cite(published.apGroundRules, 'The terms are agreed before the interview.'),
    cite(published.reuters, 'Ground rules are settled.'),
    cite(published.spj, 'The conditions of a promise are made clear.'),
  ],
  message: 'The ground rule was not settled before the source spoke.',
  mend: 'Settle it with the source now, and note it in the sourcing record; until then, leave this out.',
  needsRecords: true,
}

export const poolLargeEnough: Rule = {
  id: 'S30',
  title: 'Enough people fit a description that nobody can be picked out.',
  severity: 'approval',
  basedOn: [cite(published.bbcAnonymity, 'Beware of jigsaw identification: pieces that together identify a source.')],
  message: 'Few people fit the description.',
  mend: 'Describe them more widely, or ask the standards editor.',
  levels: ['standards'],
  needsRecords: true,
}

export const approvalStands: Rule = {
  id: 'S34',
  title: 'An approval lapses when the sourcing it approved is changed.',
  severity: 'error',
  basedOn: [],
  convention: 'An approval is of what was seen, and of nothing that was changed since.',
  message: 'The sourcing has changed since it was approved.',
  mend: 'Ask for a new approval.',
  isOfApproval: true,
  needsRecords: true,
}
