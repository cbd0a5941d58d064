import {useEffect} from 'react'
import {
  type DocumentLayoutProps,
  type DocumentStore,
  useDocumentOperation,
  useDocumentStore,
  usePerspective,
  useSyncState,
} from 'sanity'
import {publishedId, releaseOf} from '../../references/ids.ts'
import {whileOpen} from './openDocuments.ts'

/** The Studio's own interval between two saves. */
const interval = 1000

/**
 * Saves an open document until nothing of it is unsaved.
 *
 * Sanity 6.16 throttles its automatic saves over all documents together (`operationEvents`: one `throttleTime` behind the
 * `groupBy`): of two documents edited within a second only the later one is saved, and the other stays at "Saving…" until
 * it is edited again. Creating a claim, a report and an outlet in panes side by side does just that.
 */
export function KeepSaving(props: DocumentLayoutProps) {
  const id = publishedId(props.documentId)
  // Beside another version, in a comparison, a pane is told which one it shows; else it shows what the perspective says.
  const {selectedReleaseId} = usePerspective()
  const release = releaseOf(props.documentId) ?? selectedReleaseId
  const type = props.documentType
  const store = useDocumentStore()
  const {isSyncing} = useSyncState(id, type, release)
  const {commit} = useDocumentOperation(id, type, release)

  useEffect(() => whileOpen(() => saved(store, id, type, release)), [store, id, type, release])
  useEffect(() => {
    if (!isSyncing || commit.disabled) return
    const timer = setInterval(() => commit.execute(), interval)
    return () => clearInterval(timer)
  }, [isSyncing, commit])

  return props.renderDefault(props)
}

/** Saves a document and resolves once the lake has all of it. */
async function saved(store: DocumentStore, id: string, type: string, release: string | undefined): Promise<void> {
  const {commit} = await first(
    store.pair.editOperations(id, type, release),
    ({commit: operation}) => !operation.disabled,
  )
  commit.execute()
  await first(store.pair.consistencyStatus(id, type, release), (isConsistent) => isConsistent)
}

type Stream<Value> = {subscribe: (next: (value: Value) => void) => {unsubscribe: () => void}}

/** The first value of a stream that holds. */
function first<Value>(stream: Stream<Value>, holds: (value: Value) => boolean): Promise<Value> {
  return new Promise((resolve) => {
    const subscription = stream.subscribe((value) => {
      if (!holds(value)) return
      resolve(value)
      // A stream may answer while `subscribe` is still running.
      queueMicrotask(() => subscription.unsubscribe())
    })
  })
}
