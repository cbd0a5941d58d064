/** What a query may ask of its surroundings, and how many milliseconds it may take. */
export type Surroundings = {
  readonly now: Date
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
  readonly queryTime?: number
}

/** The surroundings of a query in a request about a dataset. */
export function surroundingsOf(
  call: {
    readonly lake: {readonly now: () => Date; readonly projectId: string; readonly queryTime: number}
    readonly viewer: {readonly id: string}
  },
  dataset: string,
): Surroundings {
  const {now, projectId, queryTime} = call.lake
  return {now: now(), identity: call.viewer.id, projectId, dataset, queryTime}
}
