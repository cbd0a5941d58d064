/** How often something was looked at: what is promised of the time a text takes is counted, not timed. @internal */
export type Steps = {count: number}
