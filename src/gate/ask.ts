/** What the gate asks of a Content Lake; any version of `@sanity/client` has it. Writing is not among it. @public */
export type GateClient = {
  readonly fetch: (
    query: string,
    params: Record<string, unknown>,
    options: {readonly perspective: 'published' | 'raw'; readonly tag: string},
  ) => Promise<unknown>
  readonly request: (options: {readonly url: string; readonly tag: string}) => Promise<unknown>
  readonly projects: {readonly getById: (projectId: string) => Promise<unknown>}
  readonly config: () => {readonly projectId?: string | undefined; readonly dataset?: string | undefined}
  readonly withConfig: (config: {readonly dataset: string; readonly useCdn: false}) => GateClient
}

/** The tag of every request, so that a newsroom can tell them in its logs. */
export const tag = 'sourceline.gate'
