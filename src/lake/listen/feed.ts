import type {Viewer} from '../access/viewer.ts'
import type {Commit, StoredDocument} from '../documents.ts'
import {type Frame, frameOf} from '../http/frame.ts'
import {type ListenOptions, mutationEvents} from './mutation-event.ts'

/** What listeners with the same query, rights and options are sent of a transaction: written down once for all of them. */
export type Feed = (commit: Commit) => readonly Frame[]

export function createFeed(
  dataset: string,
  viewer: Viewer,
  filter: (document: StoredDocument) => boolean,
  options: ListenOptions & {readonly resumes: boolean},
): Feed {
  const written = new WeakMap<Commit, readonly Frame[]>()
  return (commit) => {
    if (commit.dataset !== dataset) return []
    const known = written.get(commit)
    if (known) return known
    const frames = mutationEvents(commit, viewer, filter, options).map((event) =>
      frameOf({name: 'mutation', data: event, ...(options.resumes ? {id: event.eventId} : {})}),
    )
    written.set(commit, frames)
    return frames
  }
}
