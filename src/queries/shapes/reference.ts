import {nullable} from './nullable.ts'
import {object} from './object.ts'
import {text} from './text.ts'

/**
 * A reference as stored, `{_ref: '5b0c…'}`. Queries keep it in the documents that the sourcing engine reads, which resolves it itself.
 *
 * @internal
 */
export const reference = object({_ref: text})

/** @internal */
export const optionalReference = nullable(reference)
