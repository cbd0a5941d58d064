import {createReadStream} from 'node:fs'
import {CannotRun} from './command.ts'

/**
 * The lines of a file, without its byte order mark, read as a stream. Only a line feed ends one: Node's `readline` also breaks
 * at U+2028, which JSON leaves as it is inside a text.
 *
 * @param onRead - is told how many bytes more were read
 * @throws CannotRun that names the file
 */
export async function* linesOf(file: string, onRead: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8')
  let rest = ''
  let [told, isFirst] = [0, true]
  try {
    for await (const chunk of stream) {
      onRead(stream.bytesRead - told)
      told = stream.bytesRead
      const lines: string[] = `${rest}${isFirst ? String(chunk).replace(/^\uFEFF/, '') : chunk}`.split('\n')
      isFirst = false
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    const {code}: {code?: unknown} = Object(error)
    if (typeof code !== 'string') throw error
    throw new CannotRun(`${file}: cannot be read (${code}).`)
  }
  if (rest !== '') yield rest
}
