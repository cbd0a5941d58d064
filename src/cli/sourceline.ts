import {CannotRun, type Surroundings} from './command.ts'
import {commands} from './commands.ts'

/**
 * ```ts
 * await sourceline(['verify', '--file', 'seeds/production/shared.ndjson'], surroundings) // 0
 * await sourceline(['verfy'], surroundings) // 2, and says what there is
 * ```
 *
 * @returns the exit code: 0 all is well, 1 something was found, 2 the command could not be carried out
 */
export async function sourceline(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const {terminal} = surroundings
  const [name = '', ...rest] = args
  if (isHelp(name)) {
    terminal.out(help())
    return 0
  }
  const row = commands.get(name)
  if (row === undefined) {
    terminal.error(`${name === '' ? 'No command was given.' : `There is no command “${name}”.`}\n\n${help()}`)
    return 2
  }
  const command = await row.load()
  // What stands behind `--` is another command's.
  const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  if (own.some(isHelp)) {
    terminal.out(command.help)
    return 0
  }
  try {
    return await command.run(rest, surroundings)
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    terminal.error(`${error.message}\nSee: sourceline ${name} --help`)
    return 2
  }
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h'
}

function help(): string {
  const width = Math.max(...[...commands.keys()].map(({length}) => length))
  const rows = [...commands].map(([name, {summary}]) => `  ${name.padEnd(width)}  ${summary}`)
  return ['Usage: sourceline <command> [options]', '', ...rows, '', 'sourceline <command> --help says more.'].join('\n')
}
