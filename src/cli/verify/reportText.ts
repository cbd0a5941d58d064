import type {Finding} from '../../sourcing/index.ts'
import {printable, wrapped} from '../terminal/printable.ts'
import type {Terminal} from '../terminal/terminal.ts'
import type {DatedAhead} from './datedAhead.ts'
import type {NotAsStored} from './stored.ts'
import type {ApprovalsRead, JudgedDocument, ToldFinding, Verdict} from './verdict.ts'

type Page = Pick<Terminal, 'paint' | 'width'>

const severities: Record<Finding['severity'], {readonly word: string; readonly colour: 'red' | 'yellow' | 'cyan'}> = {
  error: {word: 'error', colour: 'red'},
  approval: {word: 'approval', colour: 'cyan'},
  warning: {word: 'warning', colour: 'yellow'},
}

const margin = '  '
/** Under the first letter of a message. */
const indent = ' '.repeat(margin.length + 'approval'.length + 2 + 'S00'.length + 2)

/**
 * The report, grouped by article.
 *
 * ```
 * Council kept the night market on Mercer Quay, by nine votes to six
 * 92e653fd-b014-4136-9d95-4dbb1939e3d3
 *   error     S09  Readers are not told why these people are not named.
 *                  two city officials
 *                  attributions[_key=="a"].reason
 *                  → Choose the reason they were promised anonymity for.
 *
 * 6 articles: 1 error, no approvals, no warnings.
 * ```
 */
export function reportText(verdict: Verdict, page: Page): string {
  return [
    ...verdict.documents.map((document) => `${documentText(document, page)}\n`),
    ...(verdict.stored.length > 0 ? [storedText(verdict.stored, page)] : []),
    ...(verdict.datedAhead.length > 0 ? [datedAheadText(verdict.datedAhead, page)] : []),
    ...(verdict.notChecked.length > 0 ? [notChecked(verdict, page)] : []),
    ...(verdict.approvals ? [approvalsText(verdict.approvals, page)] : []),
    totals(verdict, page),
  ].join('\n')
}

function documentText({id, type, title, findings}: JudgedDocument, page: Page): string {
  const headline = wrapped(printable(title) || '(no headline)', page.width, '')
  const kind = type === 'report' ? ' (report)' : ''
  return [
    headline
      .split('\n')
      .map((line) => page.paint('bold', line))
      .join('\n'),
    page.paint('dim', `${printable(id)}${kind}`),
    ...findings.map((finding) => findingText(finding, page)),
  ].join('\n')
}

function findingText({rule, severity, path, message, mend, about}: ToldFinding, {paint, width}: Page): string {
  const {word, colour} = severities[severity]
  const block = (text: string) => wrapped(printable(text), width, indent)
  return [
    `${margin}${paint(colour, word.padEnd('approval'.length))}  ${rule}  ${block(message)}`,
    ...(about === undefined ? [] : [`${indent}${paint('dim', block(about))}`]),
    `${indent}${paint('dim', block(path))}`,
    `${indent}${block(`→ ${mend}`)}`,
  ].join('\n')
}

function datedAheadText(ahead: readonly DatedAhead[], {paint}: Page): string {
  const what = counted(new Set(ahead.map(({id}) => id)).size, 'document is', 'documents are')
  const told = ahead.map(
    ({id, type, path, at}) => `${margin}${paint('bold', printable(`${type} ${id}`))}: ${path} ${printable(at)}`,
  )
  return `${paint('yellow', `${what} dated in the future, and shown already: nothing appears by the clock.`)}\n${told.join('\n')}\n`
}

function storedText(stored: readonly NotAsStored[], {paint, width}: Page): string {
  const told = stored.map(({id, type, changes, questions}) => {
    const paths = [...changes.flatMap((change) => change.paths), ...questions.map(({path}) => path)]
    const asked = [...new Set(questions.map(({asks}) => asks))]
    const within = margin + margin
    return [
      `${margin}${paint('bold', printable(`${type} ${id}`))}`,
      ...[paths.join(', '), ...asked].map((text) => `${within}${wrapped(printable(text), width, within)}`),
    ].join('\n')
  })
  const what = counted(stored.length, 'document is', 'documents are')
  return `${paint('yellow', `${what} not stored as this release does it; sourceline migrate mends that:`)}\n${told.join('\n')}\n`
}

function notChecked({notChecked: rules}: Verdict, {paint}: Page): string {
  return paint('dim', `Not checked, for want of confidential records: ${rules.join(', ')}.`)
}

function approvalsText({counted: given, proven, unproven}: ApprovalsRead, {paint}: Page): string {
  const said = proven
    ? `${counted(given, 'approval was', 'approvals were')} given by whom they name.`
    : `${counted(given, 'approval is', 'approvals are')} taken at their word: a file has no history to hold them to.`
  if (unproven.length === 0) return paint('dim', said)
  const forged = `${counted(unproven.length, 'approval counts', 'approvals count')} for nothing: not given by whom they name, or changed since: ${unproven.map(printable).join(', ')}.`
  return `${paint('dim', said)}\n${paint('red', forged)}`
}

function totals({articles, totals: {error, approval, warning}, documents}: Verdict, {paint}: Page): string {
  const said = [
    counted(error, 'error', 'errors'),
    `${counted(approval, 'approval', 'approvals')} needed`,
    counted(warning, 'warning', 'warnings'),
  ].join(', ')
  const text = `${counted(articles, 'article', 'articles')}: ${said}.`
  return paint(error > 0 ? 'red' : documents.length > 0 ? 'yellow' : 'green', text)
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`
}
