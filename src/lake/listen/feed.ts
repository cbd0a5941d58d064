import type {Viewer} from '../access/viewer.ts'
import type {Commit, StoredDocument} from '../documents.ts'
import {type Frame, frameOf} from '../http/frame.ts'
import type {DatasetReader} from '../store/dataset.ts'
import {type ListenOptions, mutationEvents} from './mutationEvent.ts'

/** What listeners with the same query, rights and options are sent of a transaction: written down once for all of them. */
export type Feed = (commit: Commit) => readonly Frame[]

export function createFeed(
  dataset: DatasetReader,
  viewer: Viewer,
  filter: (document: StoredDocument) => boolean,
  options: ListenOptions & {readonly resumes: boolean},
): Feed {
  // Of the last transaction only: all who follow it are told in one go, and memory for more would grow with every feed.
  let last: {readonly commit: Commit; readonly frames: readonly Frame[]} | undefined
  return (commit) => {
    if (commit.dataset !== dataset.name) return []
    if (last?.commit === commit) return last.frames
    const frames = mutationEvents(dataset, commit, viewer, filter, options).map((event) =>
      frameOf({name: 'mutation', data: event, ...(options.resumes ? {id: event.eventId} : {})}),
    )
    last = {commit, frames}
    return frames
  }
}
