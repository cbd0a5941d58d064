import {type DocumentDefinition, defineType, type FieldDefinition, type SchemaTypeDefinition} from '@sanity/types'
import type {FieldDeclaration} from '../src/declaration/field.ts'
import type {FieldsDeclaration, NewsroomDeclaration} from '../src/declaration/newsroomDeclaration.ts'
import {type ContentType, contentTypes} from '../src/references/contentTypes.ts'
import {article} from './documents/article.ts'
import {claim} from './documents/claim.ts'
import {organization} from './documents/organization.ts'
import {person} from './documents/person.ts'
import {policy} from './documents/policy.ts'
import {report} from './documents/report.ts'
import {topicOf} from './documents/topic.ts'
import {type MediaTopic, mediaTopics} from './mediaTopics.ts'
import {assessment} from './objects/assessment.ts'
import {attribution} from './objects/attribution.ts'
import {count} from './objects/count.ts'
import {descriptor} from './objects/descriptor.ts'
import {evidence} from './objects/evidence.ts'
import {figure} from './objects/figure.ts'
import {notice} from './objects/notice.ts'
import {waiver} from './objects/waiver.ts'
import {bodyTypes} from './own/body.ts'
import {sanityFields, withFields} from './own/fields.ts'
import {refuse} from './own/refuse.ts'
import {inStoredNames} from './own/storedNames.ts'

/** The document types of the newsroom's dataset. @public */
export type NewsroomDocumentType = ContentType

/** A newsroom's own fields of one document type, appended to those that are there, and tabs of their own. @public */
export type DocumentExtension = {
  readonly fields?: readonly (FieldDefinition | FieldDeclaration)[]
  readonly groups?: FieldsDeclaration['groups']
}

/** What a newsroom adds to the schema: what `defineNewsroom` gives, or fields as Sanity's `defineField` makes them. @public */
export type NewsroomExtensions = Pick<NewsroomDeclaration, 'prefix' | 'names' | 'types' | 'body'> & {
  readonly [Type in Exclude<NewsroomDocumentType, 'topic'>]?: DocumentExtension
} & {
  readonly topic?: DocumentExtension & {
    /** Concepts of the IPTC Media Topics this newsroom uses besides those in the table; a known code is replaced. */
    readonly mediaTopics?: readonly MediaTopic[]
  }
}

function mediaTopicsWith(own: readonly MediaTopic[] = []): MediaTopic[] {
  return [...new Map([...mediaTopics, ...own].map((topic) => [topic.code, topic])).values()]
}

/**
 * ```ts
 * newsroomTypes() // the schema of the newsroom's workspace
 * newsroomTypes(newsroom) // with what `defineNewsroom` declares
 * newsroomTypes({article: {fields: [defineField({name: 'region', type: 'string'})]}})
 * newsroomTypes({topic: {mediaTopics: [{code: '20000170', name: 'business information'}]}})
 * ```
 * @param extensions - what a newsroom adds, and what it calls things
 * @returns the types for `schema.types` of `defineConfig`; confidential types are never among them
 * @throws Error when a name is taken, or a document type is not one of the newsroom's
 * @public
 */
export function newsroomTypes(extensions: NewsroomExtensions = {}): SchemaTypeDefinition[] {
  const documents: Record<NewsroomDocumentType, DocumentDefinition> = {
    article,
    report,
    claim,
    topic: topicOf(mediaTopicsWith(extensions.topic?.mediaTopics)),
    person,
    organization,
    policy,
  }
  for (const type of Object.keys(extensions)) {
    if (!Object.hasOwn(documents, type) && !beside.has(type)) {
      const known = Object.keys(documents).join(', ')
      refuse(`there is no document type "${type}". Fields can be added to ${known}.`)
    }
  }
  const ours = [
    ...contentTypes.map((type) => withFields(documents[type], extensions[type])),
    attribution,
    ...bodyTypes(extensions.body),
    figure,
    descriptor,
    count,
    evidence,
    assessment,
    notice,
    waiver,
  ]
  return inStoredNames([...ours, ...ownTypes(extensions.types)], extensions)
}

/** What a declaration says besides fields. */
const beside: ReadonlySet<string> = new Set(['prefix', 'names', 'types', 'body'])

function ownTypes(types: NewsroomExtensions['types'] = {}): SchemaTypeDefinition[] {
  return Object.entries(types).map(([name, {title = name, fields}]) =>
    defineType({name, title, type: 'document', fields: sanityFields(fields)}),
  )
}
