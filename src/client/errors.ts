/**
 * Everything this package throws on purpose. Catch by guard, not by `instanceof`: a site may hold two copies of a package.
 *
 * ```ts
 * try { await newsroom.articles.list() } catch (error) { if (isRequestError(error)) retryLater(error.status) }
 * ```
 *
 * @public
 */
export class SourcelineError extends Error {
  /** The name of the page that says what to do: `docs/errors/<code>.md`, installed with this package. */
  readonly code: string

  constructor(code: string, message: string) {
    super(`${message} See node_modules/sourceline/docs/errors/${code}.md.`)
    this.name = 'SourcelineError'
    this.code = code
  }
}

/**
 * What is wrong with one value: where it is and what kind of thing it is, never what it says.
 *
 * ```ts
 * {document: '5f93fe35-…', path: 'body[_key=="b3"].style', expected: '"normal", "h2", "h3" or "blockquote"', found: 'another text'}
 * ```
 *
 * @public
 */
export type ContentIssue = {
  /** `null` where the value belongs to no document. */
  readonly document: string | null
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly query: string
}

/** Longer lists are counted, not printed. */
const MOST_PRINTED = 5

/**
 * A published document is not what its query promises. What is said of the first issue stands on the error itself.
 *
 * ```ts
 * `${error.document} at ${error.path}` // '5f93fe35-… at body[_key=="b3"].style'
 * ```
 *
 * @public
 */
export class ContentInvalidError extends SourcelineError implements ContentIssue {
  readonly document: string | null
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly query: string
  readonly issues: readonly ContentIssue[]

  constructor(issues: readonly ContentIssue[]) {
    const printed = issues.slice(0, MOST_PRINTED).map(sentenceOf)
    const more = issues.length - printed.length
    super('content-invalid', [...printed, ...(more > 0 ? [`And ${more} more.`] : [])].join(' '))
    this.name = 'ContentInvalidError'
    this.document = issues[0]?.document ?? null
    this.path = issues[0]?.path ?? ''
    this.expected = issues[0]?.expected ?? ''
    this.found = issues[0]?.found ?? ''
    this.query = issues[0]?.query ?? ''
    this.issues = issues
  }
}

function sentenceOf({document, path, expected, found, query}: ContentIssue): string {
  const where = document === null ? `The answer to "${query}"` : `Document ${document}, read by "${query}",`
  return `${where} has ${found} at ${path || 'its root'}, where ${expected} was expected.`
}

/**
 * The Content Lake could not be reached, or refused.
 *
 * ```ts
 * error.status // 429; error.retryAfter // 2
 * ```
 *
 * @public
 */
export class RequestError extends SourcelineError {
  /** HTTP's status; `null` when there was no answer at all. */
  readonly status: number | null
  readonly query: string
  /** In how many seconds the server wants to be asked again, where it said so. */
  readonly retryAfter: number | null

  constructor(status: number | null, query: string, advice: string, retryAfter: number | null = null) {
    super('request', `"${query}" got ${status === null ? 'no answer' : `status ${status}`}. ${advice}`)
    this.name = 'RequestError'
    this.status = status
    this.query = query
    this.retryAfter = retryAfter
  }
}

/**
 * Something is set up in a way that cannot work, or would not be safe.
 *
 * ```ts
 * error.code // 'configuration'
 * ```
 *
 * @public
 */
export class ConfigurationError extends SourcelineError {
  constructor(message: string) {
    super('configuration', message)
    this.name = 'ConfigurationError'
  }
}

/**
 * What a caller passed cannot be used: a cursor of another list, a limit of zero, a missing parameter.
 *
 * ```ts
 * error.argument // 'after'
 * ```
 *
 * @public
 */
export class ArgumentError extends SourcelineError {
  readonly argument: string

  constructor(argument: string, message: string) {
    super('argument', message)
    this.name = 'ArgumentError'
    this.argument = argument
  }
}

/** `if (isSourcelineError(error)) tell(error.code)`: thrown by this package on purpose. @public */
export function isSourcelineError(error: unknown): error is SourcelineError {
  return error instanceof Error && 'code' in error && codes.has(error.code)
}

/**
 * `if (isContentInvalidError(error)) alarm(error.document, error.path)`: a document is not what its query promises.
 *
 * @public
 */
export function isContentInvalidError(error: unknown): error is ContentInvalidError {
  return isSourcelineError(error) && error.code === 'content-invalid'
}

/** `if (isRequestError(error)) retryAfter(error.retryAfter)`: the Content Lake could not be reached, or refused. @public */
export function isRequestError(error: unknown): error is RequestError {
  return isSourcelineError(error) && error.code === 'request'
}

/** `if (isConfigurationError(error)) process.exit(1)`: set up in a way that cannot work. @public */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return isSourcelineError(error) && error.code === 'configuration'
}

/** `if (isArgumentError(error)) respond(400, error.argument)`: what a caller passed cannot be used. @public */
export function isArgumentError(error: unknown): error is ArgumentError {
  return isSourcelineError(error) && error.code === 'argument'
}

const codes = new Set<unknown>(['content-invalid', 'request', 'configuration', 'argument', 'webhook'])
