import type {Terminal} from './terminal/terminal.ts'

/** What a command may touch. */
export type Surroundings = {
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  /** Now, as an ISO instant. */
  readonly now: string
  /** All that is written to standard input. */
  readonly input: () => Promise<string>
  /** Asks whoever sits there; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>
  /** Resolves when whoever started the command wants it to end. */
  readonly stopped: () => Promise<void>
}

/** One of `sourceline <name>`. */
export type Command = {
  /** For `sourceline <name> --help`. */
  readonly help: string
  /**
   * @returns the exit code: 0 where all is well, 1 where it found something
   * @throws CannotRun where it could not do what it was asked
   */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<number>
}

/** The command cannot be carried out as it was given; exit code 2. The message names what is wrong and how to mend it. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}
