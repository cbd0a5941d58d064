/** @internal */
export const DRAFT_COOKIE = 'sourceline-drafts'

/** A page that is kept is not for who is in draft mode, nor theirs for anybody else. @internal */
export function mayBeInDraftMode({headers}: Request): boolean {
  return (headers.get('cookie') ?? '').includes(`${DRAFT_COOKIE}=`)
}
