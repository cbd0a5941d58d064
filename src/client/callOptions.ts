import type {Wording} from '../sourcing/wording/wording.ts'

/** `{signal: AbortSignal.timeout(2000)}`. @public */
export type CallOptions = {readonly signal?: AbortSignal | undefined}

/** How what is told of the sourcing is worded: `wordingOf(await newsroom.policy())` is what the newsroom chose. @public */
export type WordingOptions = CallOptions & Wording
