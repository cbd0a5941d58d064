import {createClient, type MutationEvent, type SanityClient} from '@sanity/client'
import {pause} from './startLoop.ts'

/** Somebody without an account who reads everything they can, all the time. */
export type Onlooker = {
  /** How often they looked, and how many events they were sent. */
  looks: () => number
  events: () => number
  /** The ids of what they saw that holds one of the words, in the order of first sight, with the look that showed it. */
  sightings: () => Sighting[]
  stop: () => Promise<void>
}
export type Sighting = {id: string; look: number; via: 'query' | 'event'; articleVisible: boolean}

export function anonymousClient(lake: string, dataset = 'production'): SanityClient {
  return createClient({
    projectId: 'sourceline',
    dataset,
    apiVersion: '2026-11-01',
    apiHost: lake,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
  })
}

/** Watches for documents that hold one of `words`, by polling every document and by listening to every change. */
export function watchAnonymously(lake: string, words: readonly string[]): Onlooker {
  const client = anonymousClient(lake)
  const sightings: Sighting[] = []
  const holds = (document: unknown) => words.some((word) => JSON.stringify(document).includes(word))
  let looks = 0
  let events = 0
  let stopped = false

  const subscription = client
    .listen<Record<string, unknown>>(
      '*',
      {},
      {includeResult: true, includePreviousRevision: true, includeAllVersions: true, visibility: 'query'},
    )
    .subscribe({
      next: async (event) => {
        events += 1
        if (!isMutation(event) || !holds(event)) return
        const article = await client.fetch<unknown[]>('*[_type == "article"]')
        sightings.push({id: event.documentId, look: looks, via: 'event', articleVisible: article.some(holds)})
      },
      error: () => undefined,
    })

  const polling = (async () => {
    while (!stopped) {
      const everything = await client.fetch<{_id: string; _type: string}[]>('*').catch(() => [])
      looks += 1
      const seen = everything.filter(holds)
      const articleVisible = seen.some((document) => document._type === 'article')
      for (const document of seen) {
        if (!sightings.some((sighting) => sighting.id === document._id && sighting.via === 'query'))
          sightings.push({id: document._id, look: looks, via: 'query', articleVisible})
      }
      await pause(25)
    }
  })()

  return {
    looks: () => looks,
    events: () => events,
    sightings: () => sightings,
    stop: async () => {
      stopped = true
      subscription.unsubscribe()
      await polling
    },
  }
}

function isMutation(event: {type: string}): event is MutationEvent {
  return event.type === 'mutation'
}
