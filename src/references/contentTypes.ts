/** Every type of document that readers, or what readers are told, may depend on. @internal */
export const contentTypes = ['article', 'report', 'claim', 'person', 'organization', 'topic', 'policy'] as const

/** The document types a site can read. @public */
export type ContentType = (typeof contentTypes)[number]
