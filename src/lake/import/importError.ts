/**
 * An import that was refused; nothing of it was stored. The message names the line and what to do.
 *
 * ```ts
 * error.line // 12
 * ```
 *
 * @public
 */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly line: number | undefined

  constructor(message: string, line?: number) {
    super(line === undefined ? message : `Line ${line}: ${message}`)
    this.line = line
  }
}
