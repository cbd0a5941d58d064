import {isSourcelineError} from '../../client/errors.ts'
import {CannotRun} from '../command.ts'

/**
 * What Sourceline refuses or cannot do is no crash of the command: its errors say what is wrong and how to mend it, and
 * quote no document.
 *
 * @param about - what stands before the words of the error
 * @throws CannotRun
 */
export async function toldAsCannotRun<Result>(work: () => Result | Promise<Result>, about = ''): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isSourcelineError(error)) throw new CannotRun(`${about}${error.message}`)
    throw error
  }
}
