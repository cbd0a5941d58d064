import type {SanityClient} from '@sanity/client'
import {startTransition, useEffect, useState} from 'react'
import {type GateChange, recordsFrom, recordsOf, surroundings} from '../../gate/index.ts'
import {publishedId} from '../../references/ids.ts'
import type {PublicationSet} from '../publish/carry.ts'
import {type Desk, deskOf} from './desk.ts'
import {inFlight} from './inFlight.ts'
import {changesOf, type Loaded} from './judge.ts'

/** The panel and Publish ask for the same at the same moment. */
const loading = inFlight<Loaded>()

const watching = {includeResult: false, includeAllVersions: true, visibility: 'query', tag: 'sourceline.gate'} as const

/**
 * Everything a work is judged amid, loaded again when what goes along with it, an approval or a sourcing record changes.
 *
 * @param work - the work as it was last stored, where nothing goes along: it is judged as it stands
 */
export function useLoaded(
  client: SanityClient,
  desk: Desk,
  {
    id,
    set,
    stored,
  }: {readonly id: string; readonly set: PublicationSet; readonly stored: Readonly<Record<string, unknown>> | null},
): {readonly loaded: Loaded | undefined; readonly failed: boolean} {
  const [state, setState] = useState<{loaded: Loaded | undefined; failed: boolean}>({loaded: undefined, failed: false})
  const noted = useNoted(client, desk, id)
  const key = set.documents.map(({draft, published}) => `${draft._rev} ${published?._rev}`).join()
  // Of what goes along the key says it already.
  const revision = set.documents.length > 0 ? undefined : stored?._rev

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what of the set has changed, `noted` that a record has
  useEffect(() => {
    let current = true
    const work = publishedId(id)
    const changes = changesOf(set)
    const asked =
      changes.length > 0
        ? changes
        : stored
          ? [{id: work, before: {...stored, _id: work}, after: {...stored, _id: work}}]
          : []
    if (asked.length === 0) return
    const asking = `${client.config().dataset} ${desk.dataset} ${id} ${key} ${revision} ${noted}`
    loading(asking, () => loadChanges(client, desk, asked)).then(
      (loaded) => current && startTransition(() => setState({loaded, failed: false})),
      () => current && setState((before) => ({...before, failed: true})),
    )
    return () => {
      current = false
    }
  }, [client, desk, id, key, revision, noted])

  return state
}

/** Loads what a publication is judged amid, at this moment. */
export function loadAround(client: SanityClient, desk: Desk, set: PublicationSet): Promise<Loaded> {
  return loadChanges(client, desk, changesOf(set))
}

/** Without records, by choice, only what is public is judged; without a private dataset, nobody can have approved. */
async function loadChanges(client: SanityClient, desk: Desk, changes: readonly GateChange[]): Promise<Loaded> {
  const confidential = deskOf(client, desk)
  const ids = changes.map(({id}) => id)
  const [around, records] = await Promise.all([
    surroundings(changes, client),
    confidential ? recordsOf(ids, confidential) : recordsFrom([]),
  ])
  return {...around, records: desk.withoutRecords ? undefined : records}
}

/** The last thing that was noted at the desk about an article. */
function useNoted(client: SanityClient, desk: Desk, id: string): string {
  const [last, setLast] = useState('')
  useEffect(() => {
    if (desk.dataset === undefined) return
    const filter = '*[_type in ["approval", "sourcingRecord"] && articleId == $id]'
    const subscription = client
      .withConfig({dataset: desk.dataset, useCdn: false})
      .listen(filter, {id: publishedId(id)}, watching)
      .subscribe({next: (event) => event.type === 'mutation' && setLast(event.transactionId), error: () => undefined})
    return () => subscription.unsubscribe()
  }, [client, desk, id])
  return last
}
