import {CannotRun} from '../command.ts'
import type {Place} from './place.ts'
import {holdsIn} from './place.ts'

/** @throws CannotRun where anything of these articles is held: to destroy it then can be an offence */
export async function refuseHeld(place: Place, articles: Iterable<string>): Promise<void> {
  const holds = await holdsIn(place)
  for (const article of articles) {
    const since = holds.get(article)
    if (since === undefined) continue
    throw new CannotRun(
      `Article ${article} is on hold since ${since}: nothing of it may be destroyed. Nothing was. Ask counsel; SECURITY.md says why.`,
    )
  }
}
