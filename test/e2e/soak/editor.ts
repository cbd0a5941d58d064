import type {SanityClient} from '@sanity/client'
import {pause} from '../startLoop.ts'

/** Somebody who works on an article of their own, all the time, and remembers what the lake has told them is stored. */
export type Editor = {
  /** The headlines that readers may see now: the one that was acknowledged, and one whose fate is unknown since the lake was killed. */
  readonly headlines: () => readonly string[]
  /** How often the document they all count in was increased for sure, and how often perhaps. */
  readonly counted: () => {readonly sure: number; readonly perhaps: number}
  readonly writes: () => number
  readonly stopped: Promise<void>
}

/** Everybody adds to this one at the same time. */
export const sharedId = 'soak-shared'

/**
 * @param headline - what the article says before they change it
 * @param client - the lake as it is now: it may have been killed and started again
 */
export function editorOf(
  {id, headline: first}: {id: string; headline: string},
  client: () => SanityClient,
  isOver: () => boolean,
): Editor {
  let sure = first
  let perhaps: string[] = []
  const counts = {sure: 0, perhaps: 0}
  let writes = 0

  /** Sends something until it is answered; under one id, so that it is done once. */
  async function insist(send: (client: SanityClient, transactionId: string) => Promise<unknown>): Promise<boolean> {
    const transactionId = crypto.randomUUID()
    let wasCut = false
    while (true) {
      try {
        await send(client(), transactionId)
        writes += 1
        return true
      } catch (error) {
        const {statusCode}: {statusCode?: number} = Object(error)
        // It was stored before the answer was lost.
        if (statusCode === 409 && wasCut) return true
        if (statusCode === undefined) wasCut = true
        else if (statusCode !== 503 && statusCode !== 429) throw error
        if (isOver() && wasCut) return false
        await pause(100)
      }
    }
  }

  async function turn(n: number): Promise<void> {
    const headline = `${id} says ${n}`
    perhaps.push(headline)
    const edit = {actionType: 'sanity.action.document.edit', draftId: `drafts.${id}`, publishedId: id} as const
    if (!(await insist((to, transactionId) => to.action([{...edit, patch: {set: {headline}}}], {transactionId}))))
      return
    const publish = {actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id} as const
    if (!(await insist((to, transactionId) => to.action([publish], {transactionId})))) return
    sure = headline
    perhaps = []

    counts.perhaps += 1
    const isCounted = await insist((to, transactionId) =>
      to.patch(sharedId).inc({count: 1}).commit({transactionId, returnDocuments: false}),
    )
    if (!isCounted) return
    counts.perhaps -= 1
    counts.sure += 1
    // What others do meanwhile: look, search, make something and take it away.
    await client()
      .fetch('*[_type == "article"] | order(publishedAt desc)[0...20]{headline, "claims": attributions[].claim->text}')
      .catch(() => undefined)
    const made = `${id}-note-${n % 3}`
    await insist((to, transactionId) => to.createOrReplace({_id: made, _type: 'soakNote', n}, {transactionId}))
    if (n % 3 === 2) await insist((to, transactionId) => to.delete(made, {transactionId}))
  }

  const stopped = (async () => {
    for (let n = 0; !isOver(); n += 1) {
      await turn(n)
      await pause(600 + (n % 7) * 150)
    }
  })()
  return {
    headlines: () => [sure, ...perhaps],
    counted: () => ({...counts}),
    writes: () => writes,
    stopped,
  }
}
