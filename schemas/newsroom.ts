import type {DocumentDefinition, FieldDefinition, SchemaTypeDefinition} from '@sanity/types'
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
import {body} from './objects/body.ts'
import {count} from './objects/count.ts'
import {descriptor} from './objects/descriptor.ts'
import {evidence} from './objects/evidence.ts'
import {figure} from './objects/figure.ts'
import {notice} from './objects/notice.ts'
import {waiver} from './objects/waiver.ts'

/** The document types of the newsroom's dataset. @public */
export type NewsroomDocumentType = 'article' | 'report' | 'claim' | 'topic' | 'person' | 'organization' | 'policy'

/** A newsroom's own fields of one document type, appended to those that are there. @public */
export type DocumentExtension = {readonly fields?: readonly FieldDefinition[]}

/** What a newsroom adds to the schema. @public */
export type NewsroomExtensions = {
  readonly [Type in Exclude<NewsroomDocumentType, 'topic'>]?: DocumentExtension
} & {
  readonly topic?: DocumentExtension & {
    /** Concepts of the IPTC Media Topics this newsroom uses besides those in the table; a known code is replaced. */
    readonly mediaTopics?: readonly MediaTopic[]
  }
}

function withFields(type: DocumentDefinition, own: readonly FieldDefinition[] = []): DocumentDefinition {
  const taken = new Set(type.fields.map(({name}) => name))
  for (const {name} of own) {
    if (name.startsWith('_')) {
      throw new Error(
        `newsroomTypes: the field "${name}" of "${type.name}" starts with an underscore, which is kept for Sanity. Give it another name.`,
      )
    }
    if (taken.has(name)) {
      throw new Error(`newsroomTypes: "${type.name}" already has a field "${name}". Give your own field another name.`)
    }
    taken.add(name)
  }
  return own.length === 0 ? type : {...type, fields: [...type.fields, ...own]}
}

function mediaTopicsWith(own: readonly MediaTopic[] = []): MediaTopic[] {
  return [...new Map([...mediaTopics, ...own].map((topic) => [topic.code, topic])).values()]
}

/**
 * ```ts
 * newsroomTypes() // the schema of the newsroom's workspace
 * newsroomTypes({article: {fields: [defineField({name: 'region', type: 'string'})]}})
 * newsroomTypes({topic: {mediaTopics: [{code: '20000170', name: 'business information'}]}})
 * ```
 * @param extensions - a newsroom's own fields, by document type
 * @returns the types for `schema.types` of `defineConfig`; confidential types are never among them
 * @throws Error when a field's name is taken, or a document type is not one of the newsroom's
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
    if (!Object.hasOwn(documents, type)) {
      const known = Object.keys(documents).join(', ')
      throw new Error(`newsroomTypes: there is no document type "${type}". Fields can be added to ${known}.`)
    }
  }
  return [
    withFields(documents.article, extensions.article?.fields),
    withFields(documents.report, extensions.report?.fields),
    withFields(documents.claim, extensions.claim?.fields),
    withFields(documents.topic, extensions.topic?.fields),
    withFields(documents.person, extensions.person?.fields),
    withFields(documents.organization, extensions.organization?.fields),
    withFields(documents.policy, extensions.policy?.fields),
    attribution,
    body,
    figure,
    descriptor,
    count,
    evidence,
    assessment,
    notice,
    waiver,
  ]
}
