import {ConfigurationError} from '../errors.ts'
import type {NewsroomReading} from '../newsroomOn.ts'

/** Where a declaration keeps how it is read, so that only a site that declares something ships that. @internal */
export const readsItself: unique symbol = Symbol.for('sourceline.reads')

/** @internal */
export type ReadsItself = Pick<NewsroomReading, 'own' | 'types' | 'questions'>

/**
 * How a newsroom that declares something reads, which `defineNewsroom` has put beside the declaration.
 *
 * @param state - whether a preview asks, which sees drafts
 * @throws ConfigurationError where nobody has passed the declaration to `defineNewsroom`
 * @internal
 */
export function readingOf(declaration: object, state: 'published' | 'drafted'): ReadsItself {
  const {[readsItself]: reads}: {readonly [readsItself]?: (state: 'published' | 'drafted') => ReadsItself} = declaration
  if (reads) return reads(state)
  throw new ConfigurationError('Pass `newsroom` through `defineNewsroom` first.')
}

/** Whether a declaration says how it is read. @internal */
export function saysHow(declaration: object): boolean {
  return readsItself in declaration
}
