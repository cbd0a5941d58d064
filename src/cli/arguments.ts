import {type ParseArgsOptionsConfig, parseArgs} from 'node:util'
import {CannotRun} from './command.ts'

/**
 * ```ts
 * parsedArguments(['a.ts', '--json'], {json: {type: 'boolean'}}) // {values: {json: true}, positionals: ['a.ts'], …}
 * ```
 *
 * @throws CannotRun that names the flag
 */
export function parsedArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({args: [...args], allowPositionals: true, options})
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CannotRun(error.message.split('. ')[0] ?? '')
  }
}
