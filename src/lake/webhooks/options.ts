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
  /** Sends the request. Default: `fetch`. Tests hand over a handler instead. */
  readonly deliver?: (request: Request) => Promise<Response>
}
