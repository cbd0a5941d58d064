/**
 * Every enum of the content model, once: its stored value, the title an editor picks it by, and the definition that
 * settles arguments. Sanity option lists, zod enums and reader wording all read these tables; none repeats a value.
 *
 * To add a value, add it where it stands in its order, and say below what it means. `Record`s over the value types are
 * exhaustive, so the compiler names every place that must now say something about it.
 *
 * Values stand apart from what they mean because sites load the values and nobody else's browser needs the meanings: each
 * table is one call that a bundler may drop.
 */

/** One row of a vocabulary. */
export type Term<Value extends string = string> = {
  readonly value: Value
  readonly title: string
  readonly definition: string
}

type Terms<Values extends readonly string[]> = {readonly [Index in keyof Values]: Term<Values[Index]>}
type Meanings<Value extends string> = {readonly [Each in Value]: {readonly title: string; readonly definition: string}}

/** The stored values of a vocabulary, as a union: `ValueOf<typeof stance>` is `'asserts' | 'confirms' | …`. */
export type ValueOf<Vocabulary extends readonly Term[]> = Vocabulary[number]['value']

/**
 * A value as it was read. A later release may have stored a word that this one does not know, and a site one release behind
 * must not lose an article over it: such a word counts for nothing, and is told as little about as can be.
 */
export type OrUnknown<Value extends string> = Value | 'unknown'

/**
 * ```ts
 * valuesOf(groundRule) // ['onRecord', 'background', 'notForAttribution'], typed as a tuple
 * ```
 */
export function valuesOf<const Vocabulary extends readonly Term[]>(
  vocabulary: Vocabulary,
): {readonly [Index in keyof Vocabulary]: Vocabulary[Index]['value']} {
  return vocabulary.map((term) => term.value) as {readonly [Index in keyof Vocabulary]: Vocabulary[Index]['value']}
}

function terms<const Values extends readonly string[]>(
  values: Values,
  meanings: Meanings<NoInfer<Values[number]>>,
): Terms<Values> {
  // `map` forgets that a tuple has as many rows as it has values.
  return values.map((value: Values[number]) => ({value, ...meanings[value]})) as unknown as Terms<Values>
}

/* ---------------------------------------------------------------- articles */

export const articleKindValues = ['news', 'analysis', 'background', 'opinion', 'factCheck'] as const
/** A word of {@link articleKind}, such as `'news'`. @public */
export type ArticleKind = ValueOf<typeof articleKind>
/** Each word with what it means: `termOf(articleKind, 'news')`. @public */
export const articleKind = /*@__PURE__*/ terms(articleKindValues, {
  news: {title: 'News', definition: 'Facts observed or verified, from knowledgeable sources.'},
  analysis: {title: 'Analysis', definition: 'What the facts mean, by someone who knows the subject.'},
  background: {title: 'Background', definition: 'What came before, for a reader who joins late.'},
  opinion: {title: 'Opinion', definition: 'What the author thinks.'},
  factCheck: {title: 'Fact check', definition: 'A test of what somebody else claimed.'},
})

export const articleOriginValues = ['own', 'wire', 'translation'] as const
/** A word of {@link articleOrigin}, such as `'own'`. @public */
export type ArticleOrigin = ValueOf<typeof articleOrigin>
/** Each word with what it means: `termOf(articleOrigin, 'own')`. @public */
export const articleOrigin = /*@__PURE__*/ terms(articleOriginValues, {
  own: {title: 'Own reporting', definition: 'Written by this newsroom.'},
  wire: {title: 'Wire copy', definition: "An agency's text, published under its name."},
  translation: {title: 'Translation', definition: 'A translation of a work that has its own sourcing.'},
})

/* ------------------------------------------------------------------ claims */

export const modalityValues = ['plan', 'decision', 'act', 'statement'] as const
/** A word of {@link modality}, such as `'plan'`. @public */
export type Modality = ValueOf<typeof modality>
/** Each word with what it means: `termOf(modality, 'plan')`. @public */
export const modality = /*@__PURE__*/ terms(modalityValues, {
  plan: {title: 'Plan', definition: 'Something was intended or prepared.'},
  decision: {title: 'Decision', definition: 'Someone decided for or against it.'},
  act: {title: 'Act', definition: 'Something was done.'},
  statement: {title: 'Statement', definition: 'Someone said or wrote something.'},
})

export const timePrecisionValues = ['day', 'month', 'season', 'year'] as const
/** A word of {@link timePrecision}, such as `'day'`. @public */
export type TimePrecision = ValueOf<typeof timePrecision>
/** Each word with what it means: `termOf(timePrecision, 'day')`. @public */
export const timePrecision = /*@__PURE__*/ terms(timePrecisionValues, {
  day: {title: 'Day', definition: 'The dates are days.'},
  month: {title: 'Month', definition: 'Only the month is known.'},
  season: {title: 'Season', definition: 'Only the season is known.'},
  year: {title: 'Year', definition: 'Only the year is known.'},
})

export const findingValues = [
  'open',
  'confirmed',
  'partlyConfirmed',
  'unresolved',
  'refuted',
  'misquoted',
  'withdrawn',
  'void',
] as const
/** A word of {@link finding}, such as `'open'`. @public */
export type AssessmentFinding = ValueOf<typeof finding>
/** Each word with what it means: `termOf(finding, 'open')`. @public */
export const finding = /*@__PURE__*/ terms(findingValues, {
  open: {title: 'Open', definition: 'Not assessed yet.'},
  confirmed: {title: 'Confirmed', definition: 'Shown to be right as worded.'},
  partlyConfirmed: {title: 'Partly confirmed', definition: 'Right in part; the reason says which.'},
  unresolved: {title: 'Unresolved', definition: 'Looked into, and neither shown right nor wrong.'},
  refuted: {title: 'Refuted', definition: 'Shown to be wrong as worded.'},
  misquoted: {title: 'Misquoted', definition: 'The gist stands; the wording or the attribution was wrong.'},
  withdrawn: {title: 'Withdrawn', definition: 'Whoever first reported it has taken it back.'},
  void: {title: 'Void', definition: 'Our own assessment has been withdrawn.'},
})

/* ------------------------------------------------------------ attributions */

export const stanceValues = [
  'asserts',
  'confirms',
  'partlyConfirms',
  'denies',
  'partlyDenies',
  'declined',
  'noComment',
  'noReply',
] as const
/** A word of {@link stance}, such as `'asserts'`. @public */
export type Stance = ValueOf<typeof stance>
/** Each word with what it means: `termOf(stance, 'asserts')`. @public */
export const stance = /*@__PURE__*/ terms(stanceValues, {
  asserts: {title: 'Says it', definition: 'Puts the claim forward.'},
  confirms: {title: 'Confirms it', definition: 'Says, when asked or afterwards, that the claim is right.'},
  partlyConfirms: {title: 'Confirms part of it', definition: 'Says that part of the claim is right.'},
  denies: {title: 'Denies it', definition: 'Says that the claim is wrong.'},
  partlyDenies: {title: 'Denies part of it', definition: 'Says that part of the claim is wrong.'},
  declined: {title: 'Declined to comment', definition: 'Was asked and said they would not comment.'},
  noComment: {title: 'Did not address it', definition: 'Answered without addressing the claim.'},
  noReply: {title: 'Did not reply', definition: 'Was asked and did not answer.'},
})

export const denialValues = ['specific', 'general', 'nonDenialDenial'] as const
/** A word of {@link denial}, such as `'specific'`. @public */
export type Denial = ValueOf<typeof denial>
/** Each word with what it means: `termOf(denial, 'specific')`. @public */
export const denial = /*@__PURE__*/ terms(denialValues, {
  specific: {title: 'Specific', definition: 'Gives another account of the same thing.'},
  general: {title: 'General', definition: 'Rejects the claim without saying what is wrong with it.'},
  nonDenialDenial: {
    title: 'Non-denial denial',
    definition: 'Sounds like a denial and does not deny the claim. Readers are told "did not directly deny".',
  },
})

export const obtainedValues = ['own', 'relay', 'unstated'] as const
/** A word of {@link obtained}, such as `'own'`. @public */
export type Obtained = ValueOf<typeof obtained>
/** Each word with what it means: `termOf(obtained, 'own')`. @public */
export const obtained = /*@__PURE__*/ terms(obtainedValues, {
  own: {title: 'Own reporting', definition: 'This work got it from the source itself.'},
  relay: {title: 'Relayed', definition: "This work repeats another work's reporting."},
  unstated: {title: 'Not stated', definition: 'This work does not say where it got it.'},
})

/**
 * What a source and a reporter agreed. Definitions after the Associated Press
 * (https://blog.chrislkeller.com/aps-guidelines-for-off-the-record-background). `offRecord` and `deepBackground` are
 * absent on purpose: what may not be published, or not attributed, has no place in a public document.
 */
export const groundRuleValues = ['onRecord', 'background', 'notForAttribution'] as const
/** A word of {@link groundRule}, such as `'onRecord'`. @public */
export type GroundRule = ValueOf<typeof groundRule>
/** Each word with what it means: `termOf(groundRule, 'onRecord')`. @public */
export const groundRule = /*@__PURE__*/ terms(groundRuleValues, {
  onRecord: {title: 'On the record', definition: 'Used without conditions, by name.'},
  background: {
    title: 'On background',
    definition: 'Published under agreed conditions: usually a described position and no name.',
  },
  notForAttribution: {
    title: 'Not for attribution',
    definition: 'In many newsrooms the same as background; kept for those that tell the two apart.',
  },
})

/** How the source knows, strongest first. */
export const basisValues = [
  'participant',
  'observed',
  'witness',
  'documentHeld',
  'documentSeen',
  'documentDescribed',
  'briefed',
  'secondhand',
  'undisclosed',
] as const
/** A word of {@link basis}, such as `'participant'`. @public */
export type Basis = ValueOf<typeof basis>
/** Each word with what it means: `termOf(basis, 'participant')`. @public */
export const basis = /*@__PURE__*/ terms(basisValues, {
  participant: {title: 'Took part', definition: 'Did it, decided it or was party to it.'},
  observed: {
    title: 'Our reporter saw it',
    definition: "The work's own reporter was there. Nobody else is described: readers are told who saw it.",
  },
  witness: {title: 'Saw or heard it', definition: 'Was present, and took no part.'},
  documentHeld: {title: 'Document we hold', definition: 'The newsroom has the document.'},
  documentSeen: {title: 'Document we saw', definition: 'The newsroom was shown the document.'},
  documentDescribed: {
    title: 'Document described to us',
    definition: 'The document was read or described to the newsroom, which has not seen it.',
  },
  briefed: {title: 'Was briefed', definition: 'Was told about it as part of their work.'},
  secondhand: {title: 'Heard it from others', definition: 'Was told about it by someone who knew.'},
  undisclosed: {
    title: 'Not told to readers',
    definition: 'The text does not say how they know. "Familiar with the matter" is always this.',
  },
})

/** Why anonymity was granted. The first five fall below the bar of the SPJ code of ethics (danger, retribution, harm). */
export const anonymityReasonValues = [
  'notAuthorised',
  'sensitiveMatter',
  'privateDeliberations',
  'ongoingInvestigation',
  'ongoingNegotiation',
  'retaliation',
  'legalJeopardy',
  'safety',
  'victimPrivacy',
  'minor',
  'classified',
  'customary',
  'notStated',
] as const
/** A word of {@link anonymityReason}, such as `'notAuthorised'`. @public */
export type AnonymityReason = ValueOf<typeof anonymityReason>
/** Each word with what it means: `termOf(anonymityReason, 'notAuthorised')`. @public */
export const anonymityReason = /*@__PURE__*/ terms(anonymityReasonValues, {
  notAuthorised: {title: 'Not authorised to speak', definition: 'Their employer has not allowed them to speak.'},
  sensitiveMatter: {title: 'Sensitive matter', definition: 'The matter is sensitive.'},
  privateDeliberations: {title: 'Private deliberations', definition: 'They describe talks held in private.'},
  ongoingInvestigation: {title: 'Ongoing investigation', definition: 'An investigation is under way.'},
  ongoingNegotiation: {title: 'Ongoing negotiation', definition: 'A negotiation is under way.'},
  retaliation: {title: 'Fear of retaliation', definition: 'They could lose their job or standing.'},
  legalJeopardy: {title: 'Legal jeopardy', definition: 'They could be prosecuted or sued.'},
  safety: {title: 'Safety', definition: 'They or others could be harmed.'},
  victimPrivacy: {title: "A victim's privacy", definition: 'They are, or speak of, the victim of a crime.'},
  minor: {title: 'A minor', definition: 'They are under age.'},
  classified: {title: 'Classified information', definition: 'The information is classified.'},
  customary: {title: 'Custom of the briefing', definition: 'The briefing is always given this way.'},
  notStated: {
    title: 'Not stated',
    definition: "Somebody else's text says that they spoke on condition of not being named, and not why.",
  },
})

export const contentKindValues = ['fact', 'plan', 'experience', 'thirdPartyQuote', 'opinion', 'speculation'] as const
/** A word of `contentKind`, such as `'fact'`. @public */
export type ContentKind = ValueOf<typeof contentKind>
/** Each word with what it means: `termOf(contentKind, 'fact')`. @public */
export const contentKind = /*@__PURE__*/ terms(contentKindValues, {
  fact: {title: 'Fact', definition: 'Something that can be checked.'},
  plan: {title: 'Plan', definition: 'Something that is intended.'},
  experience: {title: 'Own experience', definition: 'What happened to the speaker.'},
  thirdPartyQuote: {title: "Someone else's words", definition: 'What another person is said to have said.'},
  opinion: {title: 'Opinion', definition: 'What the speaker thinks.'},
  speculation: {title: 'Speculation', definition: 'What the speaker supposes.'},
})

export const toneValues = ['neutral', 'pejorative', 'praise'] as const
/** A word of `tone`, such as `'neutral'`. @public */
export type Tone = ValueOf<typeof tone>
/** Each word with what it means: `termOf(tone, 'neutral')`. @public */
export const tone = /*@__PURE__*/ terms(toneValues, {
  neutral: {title: 'Neutral', definition: 'Neither attack nor praise of a person.'},
  pejorative: {title: 'Attack', definition: 'Attacks a person.'},
  praise: {title: 'Praise', definition: 'Praises a person.'},
})

/* ------------------------------------------------- descriptors and evidence */

export const seniorityValues = ['none', 'senior', 'top'] as const
/** A word of {@link seniority}, such as `'none'`. @public */
export type Seniority = ValueOf<typeof seniority>
/** Each word with what it means: `termOf(seniority, 'none')`. @public */
export const seniority = /*@__PURE__*/ terms(seniorityValues, {
  none: {title: 'Not stated', definition: 'The text gives no rank.'},
  senior: {title: 'Senior', definition: "What the newsroom's policy calls senior."},
  top: {title: 'Top', definition: 'Among the few who decide.'},
})

export const descriptorRoleValues = [
  'official',
  'diplomat',
  'lawmaker',
  'mp',
  'councillor',
  'lawyer',
  'prosecutor',
  'judge',
  'investigator',
  'agent',
  'officer',
  'soldier',
  'executive',
  'manager',
  'employee',
  'contractor',
  'adviser',
  'aide',
  'spokesperson',
  'analyst',
  'banker',
  'doctor',
  'nurse',
  'teacher',
  'student',
  'engineer',
  'scientist',
  'player',
  'coach',
  'activist',
  'resident',
  'witness',
  'victim',
  'survivor',
  'whistleblower',
  'relative',
  'friend',
  'associate',
  'colleague',
  'expert',
  'source',
  'person',
] as const
/** A word of {@link descriptorRole}, such as `'official'`. @public */
export type DescriptorRole = ValueOf<typeof descriptorRole>
/** Each word with what it means: `termOf(descriptorRole, 'official')`. @public */
export const descriptorRole = /*@__PURE__*/ terms(descriptorRoleValues, {
  official: {title: 'Official', definition: 'Works for a government or a public body.'},
  diplomat: {title: 'Diplomat', definition: 'Represents a state or an international body abroad.'},
  lawmaker: {title: 'Lawmaker', definition: 'Sits in a legislature.'},
  mp: {title: 'MP', definition: 'Sits in a parliament whose members are called so.'},
  councillor: {title: 'Councillor', definition: 'Sits on the council of a town, a district or a county.'},
  lawyer: {title: 'Lawyer', definition: 'Speaks as counsel.'},
  prosecutor: {title: 'Prosecutor', definition: 'Brings charges for a state.'},
  judge: {title: 'Judge', definition: 'Sits in a court.'},
  investigator: {title: 'Investigator', definition: 'Looks into it for a public body or a company.'},
  agent: {title: 'Agent', definition: 'Works as an agent of a law enforcement or intelligence service.'},
  officer: {title: 'Officer', definition: 'Holds a rank in the armed forces or the police.'},
  soldier: {title: 'Soldier', definition: 'Serves in an army, whatever the rank.'},
  executive: {title: 'Executive', definition: 'Runs a company or part of one.'},
  manager: {title: 'Manager', definition: 'Is in charge of others at work, below those who run it.'},
  employee: {title: 'Employee', definition: 'Works for an organization.'},
  contractor: {title: 'Contractor', definition: 'Works for an organization that does not employ them.'},
  adviser: {title: 'Adviser', definition: 'Advises a person or a body.'},
  aide: {title: 'Aide', definition: 'Works for a person.'},
  spokesperson: {title: 'Spokesperson', definition: 'Speaks for a person or a body, and not by name.'},
  analyst: {title: 'Analyst', definition: 'Studies the subject for a living: markets, intelligence, data.'},
  banker: {title: 'Banker', definition: 'Works in finance.'},
  doctor: {title: 'Doctor', definition: 'Practises medicine.'},
  nurse: {title: 'Nurse', definition: 'Nurses the sick.'},
  teacher: {title: 'Teacher', definition: 'Teaches at a school or a university.'},
  student: {title: 'Student', definition: 'Learns there.'},
  engineer: {title: 'Engineer', definition: 'Builds or keeps up what the story is about.'},
  scientist: {title: 'Scientist', definition: 'Does research.'},
  player: {title: 'Player', definition: 'Plays in a team.'},
  coach: {title: 'Coach', definition: 'Trains a team or an athlete.'},
  activist: {title: 'Activist', definition: 'Campaigns for a cause.'},
  resident: {title: 'Resident', definition: 'Lives there.'},
  witness: {title: 'Witness', definition: 'Saw what happened.'},
  victim: {title: 'Victim', definition: 'Suffered what happened.'},
  survivor: {title: 'Survivor', definition: 'Lived through what happened, and is called so.'},
  whistleblower: {title: 'Whistleblower', definition: 'Reported wrongdoing from inside.'},
  relative: {title: 'Relative', definition: 'Is kin to someone in the story.'},
  friend: {title: 'Friend', definition: 'Is a friend of someone in the story.'},
  associate: {title: 'Associate', definition: 'Works or deals with someone in the story.'},
  colleague: {title: 'Colleague', definition: 'Works beside someone in the story.'},
  expert: {title: 'Expert', definition: 'Knows the subject, not the event.'},
  source: {title: 'Source', definition: 'The text says “source” and no more.'},
  person: {title: 'Person', definition: 'Nothing more is said.'},
})

/** Roles that have no ranks, and roles that nobody leaves: "a top victim" and "a former witness" are nobody. */
export const rolesWithoutRank: readonly DescriptorRole[] = [
  'student',
  'resident',
  'witness',
  'victim',
  'survivor',
  'whistleblower',
  'relative',
  'friend',
  'person',
]
export const rolesForLife: readonly DescriptorRole[] = [
  'witness',
  'victim',
  'survivor',
  'whistleblower',
  'relative',
  'source',
  'person',
]

export const relationValues = [
  'familiar',
  'closeTo',
  'directKnowledge',
  'involved',
  'present',
  'briefed',
  'hasSeen',
] as const
/** A word of {@link relation}, such as `'familiar'`. @public */
export type Relation = ValueOf<typeof relation>
/** Each word with what it means: `termOf(relation, 'familiar')`. @public */
export const relation = /*@__PURE__*/ terms(relationValues, {
  familiar: {title: 'Familiar with the matter', definition: 'Says nothing about how they know.'},
  closeTo: {title: 'Close to', definition: 'Close to somebody or to a body; says nothing about how they know.'},
  directKnowledge: {title: 'With direct knowledge', definition: 'Knows it at first hand.'},
  involved: {title: 'Involved', definition: 'Took part in it.'},
  present: {title: 'Was present', definition: 'Was there.'},
  briefed: {title: 'Was briefed', definition: 'Was told as part of their work.'},
  hasSeen: {title: 'Has seen the document', definition: 'Has read or been shown it.'},
})

export const pluralValues = ['plural', 'few', 'several', 'multiple', 'many', 'dozens', 'atLeast', 'moreThan'] as const
/** A word of {@link plural}, such as `'plural'`. @public */
export type Plural = ValueOf<typeof plural>
/** Each word with what it means: `termOf(plural, 'plural')`. @public */
export const plural = /*@__PURE__*/ terms(pluralValues, {
  plural: {title: 'Bare plural ("officials")', definition: 'Two or more, and the text does not say how many.'},
  few: {title: 'A few', definition: 'Two or more.'},
  several: {title: 'Several', definition: 'Three or more.'},
  multiple: {title: 'Multiple', definition: 'Two or more.'},
  many: {title: 'Many', definition: 'Three or more.'},
  dozens: {title: 'Dozens', definition: 'Twenty-four or more.'},
  atLeast: {title: 'At least', definition: '“At least four” is 4.'},
  moreThan: {title: 'More than', definition: '“More than a dozen” is 13.'},
})

export const evidenceKindValues = ['document', 'email', 'message', 'recording', 'image', 'data', 'courtFile'] as const
/** A word of {@link evidenceKind}, such as `'document'`. @public */
export type EvidenceKind = ValueOf<typeof evidenceKind>
/** Each word with what it means: `termOf(evidenceKind, 'document')`. @public */
export const evidenceKind = /*@__PURE__*/ terms(evidenceKindValues, {
  document: {title: 'Document', definition: 'A written document.'},
  email: {title: 'Email', definition: 'An email or a thread of them.'},
  message: {title: 'Message', definition: 'A chat or text message.'},
  recording: {title: 'Recording', definition: 'Sound or video of the event.'},
  image: {title: 'Image', definition: 'A photograph or a screenshot.'},
  data: {title: 'Data', definition: 'A data set.'},
  courtFile: {title: 'Court file', definition: 'A filing or a judgment. What it does is said beside it.'},
})

export const evidenceObtainedValues = [
  'publicRecord',
  'courtFile',
  'informationRequest',
  'provided',
  'notStated',
] as const
/** A word of {@link evidenceObtained}, such as `'publicRecord'`. @public */
export type EvidenceObtained = ValueOf<typeof evidenceObtained>
/** Each word with what it means: `termOf(evidenceObtained, 'publicRecord')`. @public */
export const evidenceObtained = /*@__PURE__*/ terms(evidenceObtainedValues, {
  publicRecord: {title: 'Public record', definition: 'Anyone can get it.'},
  courtFile: {title: 'Court file', definition: 'From a court.'},
  informationRequest: {title: 'Information request', definition: 'Released on request under a law.'},
  provided: {title: 'Provided', definition: 'Someone gave it to the newsroom.'},
  notStated: {title: 'Not stated', definition: 'The text does not say.'},
})

/** What a document does for a claim. A genuine paper may hold nothing but an accusation. */
export const evidenceDoesValues = ['alleges', 'finds', 'settles', 'records'] as const
/** A word of {@link evidenceDoes}, such as `'alleges'`. @public */
export type EvidenceDoes = ValueOf<typeof evidenceDoes>
/** Each word with what it means: `termOf(evidenceDoes, 'alleges')`. @public */
export const evidenceDoes = /*@__PURE__*/ terms(evidenceDoesValues, {
  alleges: {
    title: 'Alleges it',
    definition: 'Says so and does not decide: a complaint, an indictment, an affidavit, a police report.',
  },
  finds: {
    title: 'Finds it',
    definition: 'Decides it, after hearing both sides: a judgment, a verdict, the finding of an official inquiry.',
  },
  settles: {
    title: 'Ends it without a finding',
    definition: 'Nobody admits or finds anything: a settlement, a no-contest plea, a consent order.',
  },
  records: {
    title: 'Records it',
    definition: 'Was made as it happened, or to keep it: a register, a contract, minutes, data, a recording.',
  },
})

/** What became of a finding. */
export const evidenceStateValues = ['standing', 'underAppeal', 'setAside'] as const
/** A word of {@link evidenceState}, such as `'standing'`. @public */
export type EvidenceState = ValueOf<typeof evidenceState>
/** Each word with what it means: `termOf(evidenceState, 'standing')`. @public */
export const evidenceState = /*@__PURE__*/ terms(evidenceStateValues, {
  standing: {title: 'Stands', definition: 'Nobody has overturned it, and no appeal is known.'},
  underAppeal: {title: 'Under appeal', definition: 'A higher instance is asked to overturn it.'},
  setAside: {title: 'Set aside', definition: 'Overturned, quashed or withdrawn. It supports nothing.'},
})

/** What somebody accused has owned up to: always to something, never to a claim as a whole. */
export const admissionValues = ['plea', 'admission', 'noContest'] as const
/** A word of {@link admission}, such as `'plea'`. @public */
export type Admission = ValueOf<typeof admission>
/** Each word with what it means: `termOf(admission, 'plea')`. @public */
export const admission = /*@__PURE__*/ terms(admissionValues, {
  plea: {title: 'Pleaded guilty', definition: 'In court, to what is named.'},
  admission: {title: 'Admitted', definition: 'By word or in writing, what is named.'},
  noContest: {title: 'Pleaded no contest', definition: 'Accepts a sentence and admits nothing. It supports nothing.'},
})

/** What a claim concerns that policies and laws treat with more care. */
export const concernValues = ['death', 'minor', 'sexualOffence'] as const
/** A word of {@link concern}, such as `'death'`. @public */
export type Concern = ValueOf<typeof concern>
/** Each word with what it means: `termOf(concern, 'death')`. @public */
export const concern = /*@__PURE__*/ terms(concernValues, {
  death: {title: 'A death', definition: 'That somebody has died.'},
  minor: {title: 'A minor', definition: 'Somebody under age, as a victim, a witness or an accused.'},
  sexualOffence: {title: 'A sexual offence', definition: 'Whoever suffered one, or says so, is not named.'},
})

/* --------------------------------------------------------- notices, policy */

export const noticeKindValues = [
  'correction',
  'clarification',
  'editorsNote',
  'update',
  'retraction',
  'removal',
] as const
/** A word of {@link noticeKind}, such as `'correction'`. @public */
export type NoticeKind = ValueOf<typeof noticeKind>
/** Each word with what it means: `termOf(noticeKind, 'correction')`. @public */
export const noticeKind = /*@__PURE__*/ terms(noticeKindValues, {
  correction: {title: 'Correction', definition: 'Something was wrong; says what was wrong and what is right.'},
  clarification: {title: 'Clarification', definition: 'The facts were right; the wording misled.'},
  editorsNote: {title: "Editor's note", definition: 'Calls the piece, or the standards behind it, into question.'},
  update: {title: 'Update', definition: 'New facts, and no error.'},
  retraction: {title: 'Retraction', definition: 'A central claim is withdrawn.'},
  removal: {title: 'Removal', definition: 'Content is taken down; the address keeps an explanation.'},
})

export const organizationKindValues = ['organization', 'outlet', 'government'] as const
/** A word of {@link organizationKind}, such as `'organization'`. @public */
export type OrganizationKind = ValueOf<typeof organizationKind>
/** Each word with what it means: `termOf(organizationKind, 'organization')`. @public */
export const organizationKind = /*@__PURE__*/ terms(organizationKindValues, {
  organization: {title: 'Organization', definition: 'A company, party, agency or association.'},
  outlet: {title: 'Outlet', definition: 'Publishes news.'},
  government: {title: 'Government', definition: 'A government or part of one.'},
})

export const bodyArticleValues = ['the', 'none'] as const
/** A word of {@link bodyArticle}, such as `'the'`. @public */
export type BodyArticle = ValueOf<typeof bodyArticle>
/** Each word with what it means: `termOf(bodyArticle, 'the')`. @public */
export const bodyArticle = /*@__PURE__*/ terms(bodyArticleValues, {
  the: {title: 'Takes “the”', definition: '“the FBI said”, “denied by the Ministry of Defense”.'},
  none: {title: 'Takes none', definition: '“NATO said”, “denied by Boeing”; or “The” is part of its name.'},
})

export const wordingStyleValues = ['ap', 'reuters'] as const
/** A word of {@link wordingStyle}, such as `'ap'`. @public */
export type WordingStyle = ValueOf<typeof wordingStyle>
/** Each word with what it means: `termOf(wordingStyle, 'ap')`. @public */
export const wordingStyle = /*@__PURE__*/ terms(wordingStyleValues, {
  ap: {
    title: 'AP',
    definition: 'After the Associated Press stylebook: “not authorized”, “Nov. 16, 2022”, “on condition of anonymity”.',
  },
  reuters: {
    title: 'Reuters',
    definition: 'After the Reuters handbook: “not authorised”, “16 November 2022”, “declined to be named”.',
  },
})

export const presetValues = ['default', 'ap'] as const
/** A word of `preset`, such as `'default'`. @public */
export type Preset = ValueOf<typeof preset>
/** Each word with what it means: `termOf(preset, 'default')`. @public */
export const preset = /*@__PURE__*/ terms(presetValues, {
  default: {title: 'Default', definition: 'The severities most newsrooms share.'},
  ap: {title: 'AP', definition: "The Associated Press's published policy over the default."},
})

export const severityValues = ['error', 'warning', 'approval', 'off'] as const
/** A word of `severity`, such as `'error'`. @public */
export type Severity = ValueOf<typeof severity>
/** Each word with what it means: `termOf(severity, 'error')`. @public */
export const severity = /*@__PURE__*/ terms(severityValues, {
  error: {title: 'Error', definition: 'Publishing is blocked.'},
  warning: {title: 'Warning', definition: 'The editor is told.'},
  approval: {title: 'Needs approval', definition: 'Someone on the ladder has to approve.'},
  off: {title: 'Off', definition: 'Not checked.'},
})

export const levelValues = ['desk', 'standards', 'top', 'legal'] as const
/** A word of `level`, such as `'desk'`. @public */
export type Level = ValueOf<typeof level>
/** Each word with what it means: `termOf(level, 'desk')`. @public */
export const level = /*@__PURE__*/ terms(levelValues, {
  desk: {title: 'Desk', definition: 'The editor of the desk.'},
  standards: {title: 'Standards', definition: 'The standards editor.'},
  top: {title: 'Top', definition: 'The editors who answer for the whole newsroom.'},
  legal: {title: 'Legal', definition: 'The lawyers. Beside the ladder: no rung stands in for them, nor they for one.'},
})

/* ------------------------------------------- derived, never stored: status */

/** What stands behind a claim, weakest first. */
export const evidenceLevelValues = [
  'none',
  'untraced',
  'alleged',
  'singleOrigin',
  'multiOrigin',
  'onRecord',
  'partlyConfirmed',
  'principalOnRecord',
  'documented',
] as const
/** A word of {@link evidenceLevel}, such as `'none'`. @public */
export type EvidenceLevel = ValueOf<typeof evidenceLevel>
/** Each word with what it means: `termOf(evidenceLevel, 'none')`. @public */
export const evidenceLevel = /*@__PURE__*/ terms(evidenceLevelValues, {
  none: {title: 'No source given', definition: 'Nobody is given as the source.'},
  untraced: {title: 'Not traced', definition: 'Every path ends before anyone with their own reporting.'},
  alleged: {title: 'Alleged', definition: 'A document alleges it, and nobody else is known to say so.'},
  singleOrigin: {title: 'One origin', definition: 'All of it may rest on one origin.'},
  multiOrigin: {title: 'Two or more origins', definition: 'At least two separate origins.'},
  onRecord: {title: 'On the record', definition: 'Someone stated it by name.'},
  partlyConfirmed: {title: 'Confirmed in part', definition: 'The one who acted confirmed part of it by name.'},
  principalOnRecord: {title: 'Confirmed', definition: 'The one who acted confirmed it by name.'},
  documented: {title: 'Documented', definition: 'A finding that stands, or a record known to be genuine, supports it.'},
})

export const contestLevelValues = ['uncontested', 'denied', 'contestedBySpecifics'] as const
/** A word of {@link contestLevel}, such as `'uncontested'`. @public */
export type ContestLevel = ValueOf<typeof contestLevel>
/** Each word with what it means: `termOf(contestLevel, 'uncontested')`. @public */
export const contestLevel = /*@__PURE__*/ terms(contestLevelValues, {
  uncontested: {title: 'Not disputed', definition: 'Nobody it concerns has denied it.'},
  denied: {title: 'Denied', definition: 'Somebody it concerns has denied it.'},
  contestedBySpecifics: {
    title: 'Disputed in specifics',
    definition: 'Somebody it concerns gives another account of part or all of it.',
  },
})

/** Whether two separate origins stand behind a claim, given that counts are intervals. */
export const twoOriginValues = ['met', 'notMet', 'unproven'] as const
/** A word of `twoOrigin`, such as `'met'`. @public */
export type TwoOrigin = ValueOf<typeof twoOrigin>
/** Each word with what it means: `termOf(twoOrigin, 'met')`. @public */
export const twoOrigin = /*@__PURE__*/ terms(twoOriginValues, {
  met: {title: 'Met', definition: 'At least two origins, whatever is unknown.'},
  notMet: {title: 'Not met', definition: 'Fewer than two origins, whatever is unknown.'},
  unproven: {title: 'Unproven', definition: 'It could be either; never rendered as "false".'},
})

/* ------------------------------------------------------------ confidential */

export const recordFormValues = ['attribution', 'deepBackground'] as const
/** A word of {@link recordForm}, such as `'attribution'`. @public */
export type RecordForm = ValueOf<typeof recordForm>
/** Each word with what it means: `termOf(recordForm, 'attribution')`. @public */
export const recordForm = /*@__PURE__*/ terms(recordFormValues, {
  attribution: {title: 'An attribution', definition: 'About one attribution of an article.'},
  deepBackground: {title: 'Deep background', definition: 'About knowledge that may be used, never attributed.'},
})

/** Reliability of the source, after the NATO admiralty code. */
export const reliabilityValues = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** A word of {@link reliability}, such as `'A'`. @public */
export type Reliability = ValueOf<typeof reliability>
/** Each word with what it means: `termOf(reliability, 'A')`. @public */
export const reliability = /*@__PURE__*/ terms(reliabilityValues, {
  A: {title: 'A: reliable', definition: 'Never in doubt.'},
  B: {title: 'B: usually reliable', definition: 'Right most of the time.'},
  C: {title: 'C: fairly reliable', definition: 'Right some of the time.'},
  D: {title: 'D: not usually reliable', definition: 'Often wrong.'},
  E: {title: 'E: unreliable', definition: 'Mostly wrong.'},
  F: {title: 'F: cannot be judged', definition: 'No record to judge by.'},
})

export const consentValues = ['given', 'narrowed', 'withdrawn'] as const
/** A word of {@link consent}, such as `'given'`. @public */
export type Consent = ValueOf<typeof consent>
/** Each word with what it means: `termOf(consent, 'given')`. @public */
export const consent = /*@__PURE__*/ terms(consentValues, {
  given: {title: 'Given', definition: 'They agreed to what is published.'},
  narrowed: {title: 'Narrowed', definition: 'They agreed to less than before.'},
  withdrawn: {title: 'Withdrawn', definition: 'They no longer agree.'},
})

/** How many people fit the published description. */
export const poolValues = ['one', 'twoToFive', 'sixToTwenty', 'twentyOneToHundred', 'overHundred'] as const
/** A word of {@link pool}, such as `'one'`. @public */
export type Pool = ValueOf<typeof pool>
/** Each word with what it means: `termOf(pool, 'one')`. @public */
export const pool = /*@__PURE__*/ terms(poolValues, {
  one: {title: 'One', definition: 'Only one person fits.'},
  twoToFive: {title: '2-5', definition: 'Two to five people fit.'},
  sixToTwenty: {title: '6-20', definition: 'Six to twenty people fit.'},
  twentyOneToHundred: {title: '21-100', definition: 'Twenty-one to a hundred people fit.'},
  overHundred: {title: 'Over 100', definition: 'More than a hundred people fit.'},
})

export const replyOutcomeValues = ['replied', 'declined', 'noReply', 'notSought'] as const
/** A word of {@link replyOutcome}, such as `'replied'`. @public */
export type ReplyOutcome = ValueOf<typeof replyOutcome>
/** Each word with what it means: `termOf(replyOutcome, 'replied')`. @public */
export const replyOutcome = /*@__PURE__*/ terms(replyOutcomeValues, {
  replied: {title: 'Replied', definition: 'They answered.'},
  declined: {title: 'Declined', definition: 'They would not comment.'},
  noReply: {title: 'No reply', definition: 'They did not answer.'},
  notSought: {title: 'Not sought', definition: 'They were not asked; a reason is given.'},
})

export const approvalDecisionValues = ['approved', 'refused', 'breakingNews'] as const
/** A word of {@link approvalDecision}, such as `'approved'`. @public */
export type ApprovalDecision = ValueOf<typeof approvalDecision>
/** Each word with what it means: `termOf(approvalDecision, 'approved')`. @public */
export const approvalDecision = /*@__PURE__*/ terms(approvalDecisionValues, {
  approved: {title: 'Approved', definition: 'May be published as it stands.'},
  refused: {title: 'Refused', definition: 'May not be published as it stands.'},
  breakingNews: {title: 'Breaking news', definition: 'May be published now, and is checked again in two hours.'},
})
