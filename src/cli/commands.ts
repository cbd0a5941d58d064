import type {Command} from './command.ts'
import {verify} from './verify/index.ts'

/** Every command of `sourceline`, by name. */
export const commands: ReadonlyMap<string, Command> = new Map([['verify', verify]])
