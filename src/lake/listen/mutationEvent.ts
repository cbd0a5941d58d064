import {shownTo} from '../access/shownTo.ts'
import {ownRevision, savedAt} from '../access/stamps.ts'
import type {Viewer} from '../access/viewer.ts'
import type {Change, Commit, StoredDocument} from '../documents.ts'
import {isPublishedId} from '../ids.ts'
import type {DatasetReader} from '../store/dataset.ts'

/** What a listener asked for: `client.listen` sends these as parameters of the address. */
export type ListenOptions = {
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  /** Of drafts and versions too. */
  readonly includeAllVersions: boolean
  readonly effects: boolean
  readonly visibility: 'query' | 'transaction'
}

/** The event a listener gets for one document of a transaction. */
export type MutationEvent = {readonly eventId: string; readonly documentId: string; readonly transition: Transition} & {
  readonly [field: string]: unknown
}

type Transition = 'appear' | 'update' | 'disappear'

/**
 * The events of one transaction for one listener. A document that the viewer may not see, before or after, is absent on
 * that side; one absent on both sides makes no event, and is not counted: `transactionTotalEvents` counts the events
 * that *this* listener gets, else an editor that publishes several documents waits for ever.
 */
export function mutationEvents(
  dataset: DatasetReader,
  commit: Commit,
  viewer: Viewer,
  matches: (document: StoredDocument) => boolean,
  options: ListenOptions,
): MutationEvent[] {
  const relevant = commit.changes.flatMap((change) => {
    if (!options.includeAllVersions && !isPublishedId(change.id)) return []
    const before = shownTo(dataset, viewer, change.before)
    const after = shownTo(dataset, viewer, change.after)
    const transition = transitionOf(before !== null && matches(before), after !== null && matches(after))
    return transition ? [{change, before, after, transition}] : []
  })
  return relevant.map(({change, before, after, transition}, index) => ({
    ...originOf(viewer, commit, change.id),
    documentId: change.id,
    transition,
    visibility: options.visibility,
    ...(before ? {previousRev: before._rev} : {}),
    ...(options.includeMutations ? {mutations: mutationsFor(viewer, change, after)} : {}),
    ...(options.effects ? {effects: effectsOf({before, after})} : {}),
    ...(options.includePreviousRevision ? {previous: before} : {}),
    ...(options.includeResult && after ? {result: after} : {}),
    ...(viewer.kind === 'editor' ? {transactionTotalEvents: relevant.length, transactionCurrentEvent: index} : alone),
  }))
}

/** Who wrote a change, when and together with what: for those without a token nobody, to the second, with nothing. */
function originOf(viewer: Viewer, {transactionId, author, timestamp}: Commit, id: string) {
  const isEditor = viewer.kind === 'editor'
  const revision = isEditor ? transactionId : ownRevision(id, transactionId)
  return {
    eventId: `${revision}#${id}`,
    transactionId: revision,
    // Deletes carry it too: a tab that lacks it cannot chain the next revision to this one.
    resultRev: revision,
    identity: isEditor ? author : '',
    timestamp: isEditor ? timestamp : savedAt(timestamp),
  }
}

const alone = {transactionTotalEvents: 1, transactionCurrentEvent: 0}

/** Whether an event of that id was made of a transaction, for that viewer. */
export function isEventOf(eventId: string, commit: Commit, viewer: Viewer): boolean {
  return commit.changes.some(({id}) => originOf(viewer, commit, id).eventId === eventId)
}

/** What was written; for those without a token what is there now, and not how it was arrived at. */
function mutationsFor(viewer: Viewer, change: Change, shown: StoredDocument | null): readonly object[] {
  if (viewer.kind === 'editor') return change.mutations
  return [shown ? {createOrReplace: shown} : {delete: {id: change.id}}]
}

function transitionOf(before: boolean, after: boolean): Transition | undefined {
  if (before && after) return 'update'
  if (after) return 'appear'
  return before ? 'disappear' : undefined
}

/** Mendoza patches: `[0, value]` replaces the whole document, which is valid and always right. */
export function effectsOf({before, after}: Pick<Change, 'before' | 'after'>) {
  return {apply: [0, after], revert: [0, before]}
}
