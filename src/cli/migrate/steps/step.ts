import type {Fields, StoredDocument} from '../../documents.ts'

/**
 * One change of the model, as a row of the table. It takes a document of whatever release and gives the document of this
 * one; what it has done already it leaves alone, so that running it twice is running it once.
 */
export type Step = {
  /** One line, for the report. */
  readonly does: string
  /** The types of document it looks at. */
  readonly types: readonly string[]
  /** Ids of further documents it has to see, given those it sees already; asked again until it names nothing new. */
  readonly reads?: (document: StoredDocument, lookup: Lookup) => readonly string[]
  readonly carry: (document: StoredDocument, around: Around) => Outcome
}

/** A document by its id as it is stored, `drafts.` and `versions.` included; nothing where there is none. */
export type Lookup = (id: string) => StoredDocument | undefined

/** What a step may know beside its document. */
export type Around = {
  readonly lookup: Lookup
  /** What a person has answered to this step's question about a path of this document. */
  readonly answerTo: (path: string) => string | undefined
}

/** The document, itself where nothing had to change, and what only a person can tell. */
export type Outcome = {readonly document: StoredDocument; readonly questions: readonly Question[]}

/**
 * A value that could mean several things. It is left as it is until a person answers; a question without choices is
 * answered in the Studio.
 */
export type Question = {
  readonly path: string
  readonly asks: string
  readonly choices: readonly string[] | 'an instant'
}

/** What becomes of one object inside a document. */
export type Edit = {readonly object: Fields; readonly questions?: readonly Question[]}
