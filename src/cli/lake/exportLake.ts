import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {createLake} from '../../lake/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Surroundings} from '../command.ts'
import {exportTo} from './exportTo.ts'
import {checkedNames} from './options.ts'
import {started} from './started.ts'

/** Writes what a directory holds into a folder, and ends. */
export async function exportLake(args: readonly string[], {terminal}: Surroundings): Promise<number> {
  const {values, positionals} = parsedArguments(args, {dataset: {type: 'string'}, project: {type: 'string'}})
  const [directory, folder, more] = positionals
  if (directory === undefined || folder === undefined || more !== undefined) {
    throw new CannotRun('Name the directory of the lake and a new folder: sourceline lake export .lake backup')
  }
  if (!existsSync(join(directory, 'lake.sqlite'))) throw new CannotRun(`${directory}: there is no lake.`)
  const {dataset, projectId} = checkedNames(values)
  // Private: nobody but this process asks it anything.
  const lake = await started(() => createLake({directory, projectId, datasets: {[dataset]: {visibility: 'private'}}}))
  try {
    const {file, documents, assets} = await exportTo(folder, {lake, projectId, dataset})
    terminal.out(`${file}: ${documents} documents, ${assets} images and files.`)
    return 0
  } finally {
    await lake.close()
  }
}
