import type {WordingStyle} from '../../vocabulary.ts'

/**
 * How a newsroom words what its readers are told.
 *
 * ```ts
 * {style: 'reuters', locale: 'en-GB', timeZone: 'Europe/London'} // not authorised, 27 June 2025, the day in London
 * ```
 *
 * What is not said here is as the policy says where the graph was given one. A graph of a client's answer holds none: pass
 * `wordingOf(await newsroom.policy())`.
 *
 * @public
 */
export type Wording = {
  /** The stylebook: what speaking without a name is called, and how words and dates are written. `ap` unless said. */
  readonly style?: WordingStyle
  /**
   * The language, as a BCP 47 tag. A region overrules how the style spells and writes dates: `en-GB`, `en-US`. In a
   * language there is no wording for, what is told is `null`, never another language.
   */
  readonly locale?: string
  /** Whose day an instant fell on, as an IANA name: `America/New_York`. `UTC` unless said. */
  readonly timeZone?: string
}
