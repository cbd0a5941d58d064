import type * as z from 'zod/mini'
import type {Issue, SchemaOf} from '../queries/shapes/shape.ts'
import {ConfigurationError} from './errors.ts'

export type {SchemaOf}

/**
 * ```ts
 * checked(z.string(), 7) // {value: 7, issues: [{code: 'invalid_type', expected: 'string', …}]}
 * ```
 *
 * Asks a schema by the protocol that all of zod shares, so that nothing of zod is shipped to a site that has no schema of its
 * own. `value` is good where there are no issues.
 *
 * @throws ConfigurationError for a schema that cannot answer at once
 * @internal
 */
export function checked<Output>(
  schema: SchemaOf<Output>,
  value: unknown,
): {readonly value: Output; readonly issues: readonly Issue[]} {
  // Whatever has this type is a schema of zod, and can be run.
  const internals = schema._zod as z.core.$ZodTypeInternals<Output>
  const read = atOnce(() => internals.run({value, issues: []}, {async: false}))
  // What a schema without an issue gives is its output: zod's own `parse` takes it for that in the same way.
  return {value: read.value as Output, issues: read.issues}
}

/** What zod says of a promise in the middle of a check has no other mark than its words; at the end it gives the promise. */
function atOnce(run: () => z.core.util.MaybeAsync<z.core.ParsePayload>): z.core.ParsePayload {
  try {
    const read = run()
    if (!(read instanceof Promise)) return read
    // Whatever it comes to, nobody waits for it.
    read.catch(() => {})
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('.parseAsync()'))) throw error
  }
  throw new ConfigurationError('A schema checks asynchronously; make it check at once.')
}
