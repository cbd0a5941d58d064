import type * as z from 'zod/mini'
import type {Issue} from '../queries/shape.ts'
import {ConfigurationError} from './errors.ts'

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
export function checked<Schema extends z.core.SomeType>(
  schema: Schema,
  value: unknown,
): {readonly value: z.output<Schema>; readonly issues: readonly Issue[]} {
  const read = schema._zod.run({value, issues: []}, {async: false})
  if (read instanceof Promise) throw new ConfigurationError('A schema checks asynchronously; make it check at once.')
  // What a schema without an issue gives is its output: zod's own `parse` takes it for that in the same way.
  return {value: read.value as z.output<Schema>, issues: read.issues}
}
