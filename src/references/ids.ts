/*
 * What an id says of a document: `a` is published, `drafts.a` is its draft, `versions.r1.a` is as the release `r1` has it
 * (https://www.sanity.io/docs/content-lake/drafts).
 */

const draft = 'drafts.'
const beside = /^(?:drafts\.|versions\.[^.]+\.)/

/**
 * ```ts
 * publishedId('drafts.4f1c')       // '4f1c'
 * publishedId('versions.rABC.4f1c') // '4f1c'
 * ```
 *
 * @internal
 */
export function publishedId(id: string): string {
  return id.includes('.') ? id.replace(beside, '') : id
}

/** `draftId('4f1c')` is `'drafts.4f1c'`, and so is that of any version of it. @internal */
export function draftId(id: string): string {
  return draft + publishedId(id)
}

/** `versionId('night', 'drafts.4f1c')` is `'versions.night.4f1c'`. @internal */
export function versionId(release: string, id: string): string {
  return `versions.${release}.${publishedId(id)}`
}

/** `releaseOf('versions.night.4f1c')` is `'night'`; of a draft or what is published, undefined. @internal */
export function releaseOf(id: string): string | undefined {
  return /^versions\.([^.]+)\./.exec(id)?.[1]
}

/** Where a document is changed: in a release, where it is looked at in one, else in its draft. @internal */
export function changedId(id: string, release: string | undefined): string {
  return release === undefined ? draftId(id) : versionId(release, id)
}

/** @internal */
export function isDraftId(id: string): boolean {
  return id.startsWith(draft)
}

/** Neither a draft nor a version. @internal */
export function isPublishedId(id: string): boolean {
  return !beside.test(id)
}

/** GROQ: neither a draft nor a version. `id` is an expression for one. @internal */
export function isPublishedIn(id: string): string {
  return `!(${id} in path("drafts.**")) && !(${id} in path("versions.**"))`
}
