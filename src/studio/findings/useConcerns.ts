import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import type {Changed} from '../publish/carry.ts'
import {concernsOf} from './concerns.ts'
import {concernToast} from './concernToast.ts'
import {loadLive} from './loadLive.ts'

/** How long after a publication is looked around: the lake is telling sites what to rebuild, and readers come first. */
const readersFirst = 1_500

/** Long enough to read which article, and why. */
const readingTime = 20_000

/**
 * Tells an editor which other published articles a publication concerns. Give it what readers had and what they get,
 * so that it does not matter whether the publication has arrived yet.
 */
export function useConcerns(): (changed: readonly Changed[]) => void {
  const client = useNewsroomClient()
  const {push} = useToast()
  return useCallback(
    (changed) => {
      new Promise((resolve) => setTimeout(resolve, readersFirst))
        .then(() => loadLive(changed, client))
        .then(async (live) => {
          const {createReader} = await import('../../reading/index.ts')
          return concernToast(concernsOf(changed, live, new Date().toISOString(), createReader({language: 'en'})))
        })
        .then(
          (toast) => toast && push({closable: true, duration: readingTime, ...toast}),
          // What was published is published; that nobody could be told of the rest is no error of theirs.
          () => undefined,
        )
    },
    [client, push],
  )
}
