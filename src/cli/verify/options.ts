import {milliseconds} from '../../sourcing/instant.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun} from '../command.ts'
import type {Drafts} from './documents.ts'

/** What `sourceline verify` was asked for. */
export type Options = {
  readonly files: readonly string[]
  readonly json: boolean
  readonly drafts: Drafts
  readonly at?: string
  /** A file of confidential records, or the name of the private dataset that has them. */
  readonly records?: string
}

/**
 * ```ts
 * optionsFrom(['--file', 'a.ndjson', 'b.ndjson', '--json']) // {files: ['a.ndjson', 'b.ndjson'], json: true, drafts: 'passedOver'}
 * ```
 *
 * @throws CannotRun that names the flag
 */
export function optionsFrom(args: readonly string[]): Options {
  const {values, positionals} = parsedArguments(args, {
    file: {type: 'string', multiple: true},
    json: {type: 'boolean'},
    drafts: {type: 'boolean'},
    at: {type: 'string'},
    records: {type: 'string'},
  })
  const {file = [], json = false, at, records} = values
  const drafts: Drafts = values.drafts ? 'read' : 'passedOver'
  if (positionals.length > 0 && file.length === 0) {
    throw new CannotRun(`“${positionals[0]}” is no option. Files are given as --file ${positionals[0]}`)
  }
  if (at !== undefined && Number.isNaN(milliseconds(at))) {
    throw new CannotRun(`--at takes a date or an instant such as 2026-05-06T09:00:00Z, not “${at}”.`)
  }
  // A shell makes `--file a.ndjson b.ndjson` of `--file *.ndjson`.
  return {files: [...file, ...positionals], json, drafts, ...(at !== undefined && {at}), ...(records && {records})}
}
