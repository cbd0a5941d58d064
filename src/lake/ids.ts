/** Document ids: `x` is published, `drafts.x` its draft, `versions.<release>.x` a version of it in a release. */

const draftPrefix = 'drafts.'
const versionPrefix = 'versions.'

export const isDraftId = (id: string) => id.startsWith(draftPrefix)
export const isVersionId = (id: string) => id.startsWith(versionPrefix)
export const isPublishedId = (id: string) => !isDraftId(id) && !isVersionId(id)

const releasePrefix = '_.releases.'

/** The document that describes a release; versions of documents in it are `versions.<name>.<id>`. */
export const releaseIdOf = (name: string) => releasePrefix + name
export const isReleaseId = (id: string) => id.startsWith(releasePrefix)

const schedulePrefix = '_.schedules.'

/** What is to happen to documents at a time; kept beside them, and handed out by an address of its own only. */
export const scheduleIdOf = (name: string) => schedulePrefix + name
export const isScheduleId = (id: string) => id.startsWith(schedulePrefix)

/** What the lake keeps for itself under `_.`: editors work with it, and no webhook hears of it. */
export const isSystemId = (id: string) => id.startsWith('_.')

/** Whether anyone may read a document of a public dataset by this id: the hosted lake hides every id with a dot. */
export const isRootPath = (id: string) => !id.includes('.')

export const draftIdOf = (publishedId: string) => draftPrefix + publishedId

/** `drafts.x` and `versions.r1.x` belong to `x`. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(draftPrefix.length)
  if (!isVersionId(id)) return id
  const afterRelease = id.indexOf('.', versionPrefix.length)
  return afterRelease === -1 ? id : id.slice(afterRelease + 1)
}

/** The perspective a document belongs to: `published`, `drafts`, or a release's name. */
export function bundleOf(id: string): string {
  if (isDraftId(id)) return 'drafts'
  if (!isVersionId(id)) return 'published'
  return id.slice(versionPrefix.length, id.indexOf('.', versionPrefix.length))
}

const idPattern = /^(?=.{1,128}$)[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/

/** Whether the hosted lake would take this as a document's id. */
export const isDocumentId = (id: unknown): id is string => typeof id === 'string' && idPattern.test(id)
