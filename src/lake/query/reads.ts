/**
 * What an evaluation looked at: documents of these types, those with these ids, or any. As long as none of them changes, the same query
 * takes the same way to the same answer.
 */
export type Reads = {all: boolean; readonly types: Set<string>; readonly ids: Set<string>}

export const noReads = (): Reads => ({all: false, types: new Set(), ids: new Set()})
