import {checkLake as check, salvageLake as salvage} from '../../lake/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Surroundings} from '../command.ts'
import {started} from './started.ts'

/** Says what is the matter with the lake in a directory. */
export async function checkLake(args: readonly string[], {terminal}: Surroundings): Promise<number> {
  const {positionals} = parsedArguments(args, {})
  const [directory, more] = positionals
  if (directory === undefined || more !== undefined)
    throw new CannotRun('Name the directory of the lake: sourceline lake check .lake')
  const {documents, files, faults} = await started(async () => check(directory))
  for (const fault of faults) terminal.out(fault)
  if (faults.length === 0) {
    terminal.out(`${directory}: ${documents} documents, ${files} images and files, all whole.`)
    return 0
  }
  terminal.error(
    `${directory} is damaged. sourceline lake salvage ${directory} <new directory> saves what can be read.`,
  )
  return 1
}

/** Saves what can be read of a damaged lake into a new directory. */
export async function salvageLake(args: readonly string[], {terminal}: Surroundings): Promise<number> {
  const {positionals} = parsedArguments(args, {})
  const [directory, into, more] = positionals
  if (directory === undefined || into === undefined || more !== undefined) {
    throw new CannotRun('Name the directory of the lake and a new one: sourceline lake salvage .lake .lake-saved')
  }
  const {documents, fromHistory, files, lost} = await started(async () => salvage(directory, into))
  const aged = fromHistory === 0 ? '' : `, ${fromHistory} of them as their history has them`
  terminal.out(`${into}: ${documents} documents${aged}, ${files} images and files.`)
  for (const name of lost) terminal.out(`Lost: ${name}`)
  return lost.length === 0 ? 0 : 1
}
