import type {SanityClient} from '@sanity/client'
import {startTransition, useEffect, useState} from 'react'
import {restedOnTypes} from '../../references/restedOnTypes.ts'
import {inFlight} from '../gate/inFlight.ts'
import {useStill} from '../typing/useStill.ts'
import {collectPublication, type PublicationSet} from './carry.ts'
import {loadFrom} from './load.ts'

/** The panel and Publish ask for the same set at the same moment. */
const collecting = inFlight<PublicationSet>()

const nothing: PublicationSet = {documents: [], dangling: []}

/** How long after the last keystroke the set is collected again. */
const settle = 400

/** Drafts that may go along; a change of one of them can change the set without the work changing. */
const carriedDrafts = `*[_type in ${JSON.stringify(restedOnTypes)} && _id in path("drafts.**")]`

/** The same for what a release holds. */
const carriedVersions = `*[_type in ${JSON.stringify(restedOnTypes)} && _id in path("versions.**")]`

// Without `includeAllVersions` the Content Lake tells of published documents only.
const watchingDrafts = {
  includeAllVersions: true,
  includeResult: false,
  visibility: 'query',
  tag: 'sourceline.carried',
} as const

/**
 * What Publish would carry at this moment, kept up to date while the editor writes here or in the pane beside.
 *
 * @param revision - of the work's draft; a new one collects the set again
 * @param release - that the work is looked at in: its versions are what goes out together
 */
export function usePublicationSet(
  client: SanityClient,
  workId: string,
  revision: string | undefined,
  release?: string,
): PublicationSet {
  const [set, setSet] = useState(nothing)
  const whenStill = useStill(settle)
  const [others, setOthers] = useState('')

  useEffect(() => {
    const subscription = client
      .listen(release === undefined ? carriedDrafts : carriedVersions, {}, watchingDrafts)
      .subscribe({
        next: (event) => event.type === 'mutation' && setOthers(event.transactionId),
        // Without this listener the label may lag; Publish itself collects afresh.
        error: () => undefined,
      })
    return () => subscription.unsubscribe()
  }, [client, release])

  useEffect(() => {
    let current = true
    const cancel = whenStill(() => {
      const asked = `${client.config().dataset} ${workId} ${release} ${revision} ${others}`
      collecting(asked, () => collectPublication(workId, loadFrom(client, release))).then(
        (collected) => current && startTransition(() => setSet(collected)),
        () => undefined,
      )
    })
    return () => {
      current = false
      cancel()
    }
  }, [client, workId, revision, release, others, whenStill])

  return set
}
