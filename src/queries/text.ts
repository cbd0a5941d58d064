import * as z from 'zod/mini'

/*
 * One instance each, shared by every shape: a schema is immutable, and a site pays for each one it loads.
 */

/** @internal */
export const text = z.string()
/** @internal */
export const optionalText = z.nullable(text)
/** @internal */
export const number = z.number()
/** @internal */
export const optionalNumber = z.nullable(number)
/** @internal */
export const optionalBoolean = z.nullable(z.boolean())
