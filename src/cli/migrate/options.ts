import {parsedArguments} from '../arguments.ts'
import {CannotRun} from '../command.ts'

/** What `sourceline migrate` was asked for. */
export type Options = {
  readonly file?: string
  readonly out?: string
  readonly write: boolean
  readonly answers?: string
  readonly report?: string
  readonly json: boolean
}

/** @throws CannotRun that names the flag */
export function optionsFrom(args: readonly string[]): Options {
  const {values, positionals} = parsedArguments(args, {
    file: {type: 'string'},
    out: {type: 'string'},
    write: {type: 'boolean'},
    answers: {type: 'string'},
    report: {type: 'string'},
    json: {type: 'boolean'},
  })
  const {write = false, json = false, ...named} = values
  if (positionals.length > 0) throw new CannotRun(`“${positionals[0]}” is no option. A file is given as --file.`)
  if (named.out !== undefined && named.file === undefined) throw new CannotRun('--out is for a --file.')
  if (write && named.file !== undefined) throw new CannotRun('--write is for a dataset; a file is carried into --out.')
  return {write, json, ...named}
}
