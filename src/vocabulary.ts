/**
 * Every enum of the content model, once: its stored value, the title an editor picks it by, and the definition that
 * settles arguments. Sanity option lists, zod enums and reader wording all read these tables; none repeats a value.
 *
 * To add a value, add a row. `Record`s over the value types are exhaustive, so the compiler names every place that
 * must now say what the new value means.
 */

/** One row of a vocabulary. */
export type Term<Value extends string = string> = {
  readonly value: Value
  readonly title: string
  readonly definition: string
}

/** The stored values of a vocabulary, as a union: `ValueOf<typeof stance>` is `'asserts' | 'confirms' | …`. */
export type ValueOf<Vocabulary extends readonly Term[]> = Vocabulary[number]['value']

/**
 * ```ts
 * valuesOf(groundRule) // ['onRecord', 'background', 'notForAttribution'], typed as a tuple for z.enum
 * ```
 */
export function valuesOf<const Vocabulary extends readonly Term[]>(
  vocabulary: Vocabulary,
): {readonly [Index in keyof Vocabulary]: Vocabulary[Index]['value']} {
  return vocabulary.map((term) => term.value) as {readonly [Index in keyof Vocabulary]: Vocabulary[Index]['value']}
}

function terms<const Vocabulary extends readonly Term[]>(...rows: Vocabulary): Vocabulary {
  return rows
}

/* ---------------------------------------------------------------- articles */

export const articleKind = terms(
  {value: 'news', title: 'News', definition: 'Facts observed or verified, from knowledgeable sources.'},
  {value: 'analysis', title: 'Analysis', definition: 'What the facts mean, by someone who knows the subject.'},
  {value: 'background', title: 'Background', definition: 'What came before, for a reader who joins late.'},
  {value: 'opinion', title: 'Opinion', definition: 'What the author thinks.'},
  {value: 'factCheck', title: 'Fact check', definition: 'A test of what somebody else claimed.'},
)
export type ArticleKind = ValueOf<typeof articleKind>

export const articleOrigin = terms(
  {value: 'own', title: 'Own reporting', definition: 'Written by this newsroom.'},
  {value: 'wire', title: 'Wire copy', definition: "An agency's text, published under its name."},
  {value: 'translation', title: 'Translation', definition: 'A translation of a work that has its own sourcing.'},
)
export type ArticleOrigin = ValueOf<typeof articleOrigin>

/* ------------------------------------------------------------------ claims */

export const modality = terms(
  {value: 'plan', title: 'Plan', definition: 'Something was intended or prepared.'},
  {value: 'decision', title: 'Decision', definition: 'Someone decided for or against it.'},
  {value: 'act', title: 'Act', definition: 'Something was done.'},
  {value: 'statement', title: 'Statement', definition: 'Someone said or wrote something.'},
)
export type Modality = ValueOf<typeof modality>

export const timePrecision = terms(
  {value: 'day', title: 'Day', definition: 'The dates are days.'},
  {value: 'month', title: 'Month', definition: 'Only the month is known.'},
  {value: 'season', title: 'Season', definition: 'Only the season is known.'},
  {value: 'year', title: 'Year', definition: 'Only the year is known.'},
)
export type TimePrecision = ValueOf<typeof timePrecision>

export const finding = terms(
  {value: 'open', title: 'Open', definition: 'Not assessed yet.'},
  {value: 'confirmed', title: 'Confirmed', definition: 'Shown to be right as worded.'},
  {value: 'partlyConfirmed', title: 'Partly confirmed', definition: 'Right in part; the reason says which.'},
  {value: 'unresolved', title: 'Unresolved', definition: 'Looked into, and neither shown right nor wrong.'},
  {value: 'refuted', title: 'Refuted', definition: 'Shown to be wrong as worded.'},
  {value: 'misquoted', title: 'Misquoted', definition: 'The gist stands; the wording or the attribution was wrong.'},
  {value: 'withdrawn', title: 'Withdrawn', definition: 'Whoever first reported it has taken it back.'},
  {value: 'void', title: 'Void', definition: 'Our own assessment has been withdrawn.'},
)
export type Finding = ValueOf<typeof finding>

/* ------------------------------------------------------------ attributions */

export const stance = terms(
  {value: 'asserts', title: 'Says it', definition: 'Puts the claim forward.'},
  {value: 'confirms', title: 'Confirms it', definition: 'Says, when asked or afterwards, that the claim is right.'},
  {value: 'partlyConfirms', title: 'Confirms part of it', definition: 'Says that part of the claim is right.'},
  {value: 'denies', title: 'Denies it', definition: 'Says that the claim is wrong.'},
  {value: 'partlyDenies', title: 'Denies part of it', definition: 'Says that part of the claim is wrong.'},
  {value: 'declined', title: 'Declined to comment', definition: 'Was asked and said they would not comment.'},
  {value: 'noComment', title: 'Did not address it', definition: 'Answered without addressing the claim.'},
  {value: 'noReply', title: 'Did not reply', definition: 'Was asked and did not answer.'},
)
export type Stance = ValueOf<typeof stance>

export const denial = terms(
  {value: 'specific', title: 'Specific', definition: 'Gives another account of the same thing.'},
  {value: 'general', title: 'General', definition: 'Rejects the claim without saying what is wrong with it.'},
  {
    value: 'nonDenialDenial',
    title: 'Non-denial denial',
    definition: 'Sounds like a denial and does not deny the claim. Readers are told "did not directly deny".',
  },
)
export type Denial = ValueOf<typeof denial>

export const obtained = terms(
  {value: 'own', title: 'Own reporting', definition: 'This work got it from the source itself.'},
  {value: 'relay', title: 'Relayed', definition: "This work repeats another work's reporting."},
  {value: 'unstated', title: 'Not stated', definition: 'This work does not say where it got it.'},
)
export type Obtained = ValueOf<typeof obtained>

/**
 * What a source and a reporter agreed. Definitions after the Associated Press
 * (https://blog.chrislkeller.com/aps-guidelines-for-off-the-record-background). `offRecord` and `deepBackground` are
 * absent on purpose: what may not be published, or not attributed, has no place in a public document.
 */
export const groundRule = terms(
  {value: 'onRecord', title: 'On the record', definition: 'Used without conditions, by name.'},
  {
    value: 'background',
    title: 'On background',
    definition: 'Published under agreed conditions: usually a described position and no name.',
  },
  {
    value: 'notForAttribution',
    title: 'Not for attribution',
    definition: 'In many newsrooms the same as background; kept for those that tell the two apart.',
  },
)
export type GroundRule = ValueOf<typeof groundRule>

/** How the source knows, strongest first. */
export const basis = terms(
  {value: 'participant', title: 'Took part', definition: 'Did it, decided it or was party to it.'},
  {value: 'witness', title: 'Saw or heard it', definition: 'Was present, and took no part.'},
  {value: 'documentHeld', title: 'Document we hold', definition: 'The newsroom has the document.'},
  {value: 'documentSeen', title: 'Document we saw', definition: 'The newsroom was shown the document.'},
  {
    value: 'documentDescribed',
    title: 'Document described to us',
    definition: 'The document was read or described to the newsroom, which has not seen it.',
  },
  {value: 'briefed', title: 'Was briefed', definition: 'Was told about it as part of their work.'},
  {value: 'secondhand', title: 'Heard it from others', definition: 'Was told about it by someone who knew.'},
  {
    value: 'undisclosed',
    title: 'Not told to readers',
    definition: 'The text does not say how they know. "Familiar with the matter" is always this.',
  },
)
export type Basis = ValueOf<typeof basis>

/** Why anonymity was granted. The first five fall below the bar of the SPJ code of ethics (danger, retribution, harm). */
export const anonymityReason = terms(
  {
    value: 'notAuthorised',
    title: 'Not authorised to speak',
    definition: 'Their employer has not allowed them to speak.',
  },
  {value: 'sensitiveMatter', title: 'Sensitive matter', definition: 'The matter is sensitive.'},
  {value: 'privateDeliberations', title: 'Private deliberations', definition: 'They describe talks held in private.'},
  {value: 'ongoingInvestigation', title: 'Ongoing investigation', definition: 'An investigation is under way.'},
  {value: 'ongoingNegotiation', title: 'Ongoing negotiation', definition: 'A negotiation is under way.'},
  {value: 'retaliation', title: 'Fear of retaliation', definition: 'They could lose their job or standing.'},
  {value: 'legalJeopardy', title: 'Legal jeopardy', definition: 'They could be prosecuted or sued.'},
  {value: 'safety', title: 'Safety', definition: 'They or others could be harmed.'},
  {value: 'victimPrivacy', title: "A victim's privacy", definition: 'They are, or speak of, the victim of a crime.'},
  {value: 'minor', title: 'A minor', definition: 'They are under age.'},
  {value: 'classified', title: 'Classified information', definition: 'The information is classified.'},
  {value: 'customary', title: 'Custom of the briefing', definition: 'The briefing is always given this way.'},
)
export type AnonymityReason = ValueOf<typeof anonymityReason>

export const contentKind = terms(
  {value: 'fact', title: 'Fact', definition: 'Something that can be checked.'},
  {value: 'plan', title: 'Plan', definition: 'Something that is intended.'},
  {value: 'experience', title: 'Own experience', definition: 'What happened to the speaker.'},
  {value: 'thirdPartyQuote', title: "Someone else's words", definition: 'What another person is said to have said.'},
  {value: 'opinion', title: 'Opinion', definition: 'What the speaker thinks.'},
  {value: 'speculation', title: 'Speculation', definition: 'What the speaker supposes.'},
)
export type ContentKind = ValueOf<typeof contentKind>

export const tone = terms(
  {value: 'neutral', title: 'Neutral', definition: 'Neither attack nor praise of a person.'},
  {value: 'pejorative', title: 'Attack', definition: 'Attacks a person.'},
  {value: 'praise', title: 'Praise', definition: 'Praises a person.'},
)
export type Tone = ValueOf<typeof tone>

/* ------------------------------------------------- descriptors and evidence */

export const seniority = terms(
  {value: 'none', title: 'Not stated', definition: 'The text gives no rank.'},
  {value: 'senior', title: 'Senior', definition: "What the newsroom's policy calls senior."},
  {value: 'top', title: 'Top', definition: 'Among the few who decide.'},
)
export type Seniority = ValueOf<typeof seniority>

export const descriptorRole = terms(
  {value: 'official', title: 'Official', definition: 'Works for a government or a public body.'},
  {value: 'diplomat', title: 'Diplomat', definition: 'Represents a state or an international body abroad.'},
  {value: 'lawmaker', title: 'Lawmaker', definition: 'Sits in a legislature.'},
  {value: 'lawyer', title: 'Lawyer', definition: 'Speaks as counsel.'},
  {value: 'officer', title: 'Officer', definition: 'Holds a rank in the armed forces or the police.'},
  {value: 'executive', title: 'Executive', definition: 'Runs a company or part of one.'},
  {value: 'employee', title: 'Employee', definition: 'Works for an organization.'},
  {value: 'aide', title: 'Aide', definition: 'Works for a person.'},
  {value: 'witness', title: 'Witness', definition: 'Saw what happened.'},
  {value: 'victim', title: 'Victim', definition: 'Suffered what happened.'},
  {value: 'relative', title: 'Relative', definition: 'Is kin to someone in the story.'},
  {value: 'expert', title: 'Expert', definition: 'Knows the subject, not the event.'},
  {value: 'person', title: 'Person', definition: 'Nothing more is said.'},
)
export type DescriptorRole = ValueOf<typeof descriptorRole>

export const relation = terms(
  {value: 'familiar', title: 'Familiar with the matter', definition: 'Says nothing about how they know.'},
  {value: 'directKnowledge', title: 'With direct knowledge', definition: 'Knows it at first hand.'},
  {value: 'present', title: 'Was present', definition: 'Was there.'},
  {value: 'briefed', title: 'Was briefed', definition: 'Was told as part of their work.'},
  {value: 'hasSeen', title: 'Has seen the document', definition: 'Has read or been shown it.'},
)
export type Relation = ValueOf<typeof relation>

export const plural = terms(
  {value: 'plural', title: 'Bare plural ("officials")', definition: 'Two or more, and the text does not say how many.'},
  {value: 'several', title: 'Several', definition: 'Three or more.'},
  {value: 'multiple', title: 'Multiple', definition: 'Two or more.'},
)
export type Plural = ValueOf<typeof plural>

export const evidenceKind = terms(
  {value: 'document', title: 'Document', definition: 'A written document.'},
  {value: 'email', title: 'Email', definition: 'An email or a thread of them.'},
  {value: 'message', title: 'Message', definition: 'A chat or text message.'},
  {value: 'recording', title: 'Recording', definition: 'Sound or video of the event.'},
  {value: 'image', title: 'Image', definition: 'A photograph or a screenshot.'},
  {value: 'data', title: 'Data', definition: 'A data set.'},
  {value: 'courtFile', title: 'Court file', definition: 'A filing or a judgment.'},
)
export type EvidenceKind = ValueOf<typeof evidenceKind>

export const evidenceObtained = terms(
  {value: 'publicRecord', title: 'Public record', definition: 'Anyone can get it.'},
  {value: 'courtFile', title: 'Court file', definition: 'From a court.'},
  {value: 'informationRequest', title: 'Information request', definition: 'Released on request under a law.'},
  {value: 'provided', title: 'Provided', definition: 'Someone gave it to the newsroom.'},
  {value: 'notStated', title: 'Not stated', definition: 'The text does not say.'},
)
export type EvidenceObtained = ValueOf<typeof evidenceObtained>

/* --------------------------------------------------------- notices, policy */

export const noticeKind = terms(
  {value: 'correction', title: 'Correction', definition: 'Something was wrong; says what was wrong and what is right.'},
  {value: 'clarification', title: 'Clarification', definition: 'The facts were right; the wording misled.'},
  {
    value: 'editorsNote',
    title: "Editor's note",
    definition: 'Calls the piece, or the standards behind it, into question.',
  },
  {value: 'update', title: 'Update', definition: 'New facts, and no error.'},
  {value: 'retraction', title: 'Retraction', definition: 'A central claim is withdrawn.'},
  {value: 'removal', title: 'Removal', definition: 'Content is taken down; the address keeps an explanation.'},
)
export type NoticeKind = ValueOf<typeof noticeKind>

export const organizationKind = terms(
  {value: 'organization', title: 'Organization', definition: 'A company, party, agency or association.'},
  {value: 'outlet', title: 'Outlet', definition: 'Publishes news.'},
  {value: 'government', title: 'Government', definition: 'A government or part of one.'},
)
export type OrganizationKind = ValueOf<typeof organizationKind>

export const wordingStyle = terms(
  {value: 'ap', title: 'AP', definition: 'Wording after the Associated Press stylebook.'},
  {value: 'reuters', title: 'Reuters', definition: 'Wording after the Reuters handbook.'},
)
export type WordingStyle = ValueOf<typeof wordingStyle>

export const preset = terms(
  {value: 'default', title: 'Default', definition: 'The severities most newsrooms share.'},
  {value: 'ap', title: 'AP', definition: "The Associated Press's published policy over the default."},
)
export type Preset = ValueOf<typeof preset>

export const severity = terms(
  {value: 'error', title: 'Error', definition: 'Publishing is blocked.'},
  {value: 'warning', title: 'Warning', definition: 'The editor is told.'},
  {value: 'approval', title: 'Needs approval', definition: 'Someone on the ladder has to approve.'},
  {value: 'off', title: 'Off', definition: 'Not checked.'},
)
export type Severity = ValueOf<typeof severity>

export const level = terms(
  {value: 'desk', title: 'Desk', definition: 'The editor of the desk.'},
  {value: 'standards', title: 'Standards', definition: 'The standards editor.'},
  {value: 'top', title: 'Top', definition: 'The editors who answer for the whole newsroom.'},
)
export type Level = ValueOf<typeof level>

/* ------------------------------------------- derived, never stored: status */

/** What stands behind a claim, weakest first. */
export const evidenceLevel = terms(
  {value: 'none', title: 'No source given', definition: 'Nobody is given as the source.'},
  {value: 'untraced', title: 'Not traced', definition: 'Every path ends before anyone with their own reporting.'},
  {value: 'singleOrigin', title: 'One origin', definition: 'All of it may rest on one origin.'},
  {value: 'multiOrigin', title: 'Two or more origins', definition: 'At least two separate origins.'},
  {value: 'onRecord', title: 'On the record', definition: 'Someone stated it by name.'},
  {value: 'partlyConfirmed', title: 'Confirmed in part', definition: 'The one who acted confirmed part of it by name.'},
  {value: 'principalOnRecord', title: 'Confirmed', definition: 'The one who acted confirmed it by name.'},
  {value: 'documented', title: 'Documented', definition: 'A held or public document supports it.'},
)
export type EvidenceLevel = ValueOf<typeof evidenceLevel>

export const contestLevel = terms(
  {value: 'uncontested', title: 'Not disputed', definition: 'Nobody it concerns has denied it.'},
  {value: 'denied', title: 'Denied', definition: 'Somebody it concerns has denied it.'},
  {
    value: 'contestedBySpecifics',
    title: 'Disputed in specifics',
    definition: 'Somebody it concerns gives another account of part or all of it.',
  },
)
export type ContestLevel = ValueOf<typeof contestLevel>

/** Whether two separate origins stand behind a claim, given that counts are intervals. */
export const twoOrigin = terms(
  {value: 'met', title: 'Met', definition: 'At least two origins, whatever is unknown.'},
  {value: 'notMet', title: 'Not met', definition: 'Fewer than two origins, whatever is unknown.'},
  {value: 'unproven', title: 'Unproven', definition: 'It could be either; never rendered as "false".'},
)
export type TwoOrigin = ValueOf<typeof twoOrigin>

/* ------------------------------------------------------------ confidential */

export const recordForm = terms(
  {value: 'attribution', title: 'An attribution', definition: 'About one attribution of an article.'},
  {
    value: 'deepBackground',
    title: 'Deep background',
    definition: 'About knowledge that may be used, never attributed.',
  },
)
export type RecordForm = ValueOf<typeof recordForm>

/** Reliability of the source, after the NATO admiralty code. */
export const reliability = terms(
  {value: 'A', title: 'A: reliable', definition: 'Never in doubt.'},
  {value: 'B', title: 'B: usually reliable', definition: 'Right most of the time.'},
  {value: 'C', title: 'C: fairly reliable', definition: 'Right some of the time.'},
  {value: 'D', title: 'D: not usually reliable', definition: 'Often wrong.'},
  {value: 'E', title: 'E: unreliable', definition: 'Mostly wrong.'},
  {value: 'F', title: 'F: cannot be judged', definition: 'No record to judge by.'},
)
export type Reliability = ValueOf<typeof reliability>

export const consent = terms(
  {value: 'given', title: 'Given', definition: 'They agreed to what is published.'},
  {value: 'narrowed', title: 'Narrowed', definition: 'They agreed to less than before.'},
  {value: 'withdrawn', title: 'Withdrawn', definition: 'They no longer agree.'},
)
export type Consent = ValueOf<typeof consent>

/** How many people fit the published description. */
export const pool = terms(
  {value: 'one', title: 'One', definition: 'Only one person fits.'},
  {value: 'twoToFive', title: '2-5', definition: 'Two to five people fit.'},
  {value: 'sixToTwenty', title: '6-20', definition: 'Six to twenty people fit.'},
  {value: 'twentyOneToHundred', title: '21-100', definition: 'Twenty-one to a hundred people fit.'},
  {value: 'overHundred', title: 'Over 100', definition: 'More than a hundred people fit.'},
)
export type Pool = ValueOf<typeof pool>

export const replyOutcome = terms(
  {value: 'replied', title: 'Replied', definition: 'They answered.'},
  {value: 'declined', title: 'Declined', definition: 'They would not comment.'},
  {value: 'noReply', title: 'No reply', definition: 'They did not answer.'},
  {value: 'notSought', title: 'Not sought', definition: 'They were not asked; a reason is given.'},
)
export type ReplyOutcome = ValueOf<typeof replyOutcome>

export const approvalDecision = terms(
  {value: 'approved', title: 'Approved', definition: 'May be published as it stands.'},
  {value: 'refused', title: 'Refused', definition: 'May not be published as it stands.'},
  {
    value: 'breakingNews',
    title: 'Breaking news',
    definition: 'May be published now, and is checked again in two hours.',
  },
)
export type ApprovalDecision = ValueOf<typeof approvalDecision>
