/** A webhook, as it would be set up on the hosted lake. */
export type WebhookOptions = {
  readonly url: string
  readonly name?: string
  /** Only changes in this dataset. Default: every public dataset. */
  readonly dataset?: string
  /** A GROQ filter in delta mode, such as `_type == "article" && delta::changedAny(headline)`. Default: everything. */
  readonly filter?: string
  /** A GROQ projection in delta mode; its result is the body. Default: the whole document. */
  readonly projection?: string
  readonly on: readonly ('create' | 'update' | 'delete')[]
  readonly secret?: string
  /** Also for drafts and versions. Default: published documents only. */
  readonly includeDrafts?: boolean
  /**
   * `'serial'`: one request at a time, the next when the last one was answered or given up, as the hosted service does. `'parallel'`: all of a
   * transaction at once. Default: `'serial'`.
   */
  readonly delivery?: 'serial' | 'parallel'
  /** Sends the request. Default: `fetch`. Tests hand over a handler instead. */
  readonly deliver?: (request: Request) => Promise<Response>
}
