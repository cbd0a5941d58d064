import type {Viewer} from '../access/viewer.ts'

/** How many milliseconds a query may take, by who asks it. */
export type QueryTime = Readonly<Record<Viewer['kind'], number>>

/** What a query may ask of its surroundings, and how many milliseconds it may take. */
export type Surroundings = {
  readonly now: Date
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
  readonly queryTime?: number
  /** How many milliseconds it may take here, before it is taken elsewhere: see `apart/`. */
  readonly slice?: number
}

/** The surroundings of a query in a request about a dataset. */
export function surroundingsOf(
  call: {
    readonly lake: {readonly now: () => Date; readonly projectId: string; readonly queryTime: QueryTime}
    readonly viewer: Viewer
  },
  dataset: string,
): Surroundings {
  const {now, projectId, queryTime} = call.lake
  return {now: now(), identity: call.viewer.id, projectId, dataset, queryTime: queryTime[call.viewer.kind]}
}
