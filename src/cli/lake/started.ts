import {LakeStartError} from '../../lake/index.ts'
import {CannotRun} from '../command.ts'

/** @throws CannotRun with what the lake says where it cannot start */
export async function started<Result>(start: () => Promise<Result>): Promise<Result> {
  try {
    return await start()
  } catch (error) {
    if (error instanceof LakeStartError) throw new CannotRun(`${error.message}.`)
    throw error
  }
}
