import type {Severity} from '../../vocabulary.ts'

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** The number of a house rule. @public */
export type RuleId = `S0${Exclude<Digit, '0'>}` | `S${'1' | '2' | '3'}${Digit}` | `S4${'0' | '1' | '2' | '3' | '4'}`

/**
 * A house rule that is broken, where, and how to mend it.
 *
 * ```ts
 * {rule: 'S09', severity: 'error', document: '5f93fe35-…', path: 'attributions[_key=="a"].reason',
 *  message: 'Readers are not told why these people are not named.', mend: 'Choose the reason they were promised …'}
 * ```
 *
 * @public
 */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Exclude<Severity, 'off'>
  /** Its id, without the prefix of a draft or a version. */
  readonly document: string
  /** In that document, as Sanity writes paths. */
  readonly path: string
  /** Which words of the text at that path, as positions in it: of a block, all its children put together. */
  readonly words?: {readonly start: number; readonly end: number}
  readonly message: string
  readonly mend: string
}

/** A rule, or a part of it, that cannot be judged without confidential records, or without a reader of texts. @public */
export type NotChecked = {readonly rule: RuleId; readonly notChecked: 'confidential' | 'text'}

/**
 * Whether a rule was judged and found broken.
 *
 * ```ts
 * findings(graph, policy, at).filter(isFinding)
 * ```
 *
 * @public
 */
export function isFinding(result: Finding | NotChecked): result is Finding {
  return 'severity' in result
}
