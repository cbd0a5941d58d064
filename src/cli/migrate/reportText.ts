import {printable, wrapped} from '../terminal/printable.ts'
import type {Terminal} from '../terminal/terminal.ts'
import type {Reported, Totals} from './report.ts'

type Page = Pick<Terminal, 'paint' | 'width'>

const indent = '    '

/**
 * One document.
 *
 * ```
 * report 0c7e…
 *   instants           publishedAt
 *   evidenceDoes       ? attributions[_key=="a"].evidence.does
 *     Does this document allege (…), find (…) or record (…)?
 *     alleges | records | finds, standing | …
 * ```
 */
export function documentText({id, type, changes, questions, failed}: Reported, {paint, width}: Page): string {
  const block = (text: string) => `${indent}${wrapped(printable(text), width, indent)}`
  return [
    paint('bold', printable(`${type} ${id}`)),
    ...changes.map(({step, paths}) => `  ${step.padEnd(18)} ${wrapped(printable(paths.join(', ')), width, indent)}`),
    ...questions.flatMap(({step, path, asks, choices}) => [
      `  ${step.padEnd(18)} ${paint('yellow', '?')} ${printable(path)}`,
      block(asks),
      ...(choices.length > 0 ? [block(typeof choices === 'string' ? choices : choices.join(' | '))] : []),
    ]),
    ...(failed === undefined ? [] : [`  ${paint('red', 'not carried')}: ${failed}.`]),
  ].join('\n')
}

/** The last lines: how much there was of everything, and what comes next. */
export function totalsText({documents, changed, written, questions, failed}: Totals, isDry: boolean): string {
  const done = isDry ? `${changed} would change, nothing was written` : `${written} of ${changed} changed`
  return [
    `${documents} documents: ${done}; ${questions} ${questions === 1 ? 'question' : 'questions'} for a person${failed > 0 ? `; ${failed} not carried` : ''}.`,
    ...(questions > 0
      ? ['Questions: write them to a file with --report, put an "answer" beside each, and give it back with --answers.']
      : []),
  ].join('\n')
}
