import type {ContentType} from '../references/contentTypes.ts'
import {organizationRow, personRow} from './actors.ts'
import {articleRoot} from './article.ts'
import {articleCard} from './articleCards.ts'
import {organizationByline, personByline} from './byline.ts'
import {claimRow} from './claimRow.ts'
import {organizationEntry} from './organization.ts'
import {personEntry} from './person.ts'
import {policyEntry} from './policy.ts'
import {topicEntry} from './topic.ts'
import {topicReferenceShape} from './topicReference.ts'
import {articleReference, reportReference} from './workReference.ts'
import {otherArticle, report} from './works.ts'

/**
 * In which ways a document is shown: on its own page (`entry`), in lists (`card`), wherever it is named (`name`) or
 * pointed at as a work (`cited`), and as what sourcing is computed from (`sourcing`). Of the policy, apart, what words whatever is
 * worded (`wording`), and what does not (`unworded`).
 *
 * @public
 */
export type Group = 'entry' | 'card' | 'name' | 'cited' | 'sourcing' | 'wording' | 'unworded'

const wordingFields = ['style', 'language', 'timeZone'] as const satisfies readonly (keyof typeof policyEntry.shape)[]

/**
 * Which stored fields each way of showing a document takes, read off the shapes of the queries: a field added to one is in
 * here without further ado. Keys of a shape that are no stored field are harmless, because nothing about them changes.
 *
 * @internal
 */
export const shownFields: Record<ContentType, Partial<Record<Group, readonly string[]>>> = {
  article: {
    entry: fieldsOf(articleRoot.shape),
    card: fieldsOf(articleCard.shape),
    cited: fieldsOf(articleReference.shape),
    sourcing: fieldsOf(otherArticle.shape),
  },
  report: {cited: fieldsOf(reportReference.shape), sourcing: fieldsOf(report.shape)},
  claim: {sourcing: fieldsOf(claimRow.shape)},
  person: {
    entry: fieldsOf(personEntry.shape),
    name: fieldsOf(personByline.shape),
    sourcing: fieldsOf(personRow.shape),
  },
  organization: {
    entry: fieldsOf(organizationEntry.shape),
    name: fieldsOf(organizationByline.shape),
    sourcing: fieldsOf(organizationRow.shape),
  },
  topic: {entry: fieldsOf(topicEntry.shape), name: fieldsOf(topicReferenceShape)},
  policy: {
    entry: fieldsOf(policyEntry.shape),
    wording: wordingFields,
    unworded: fieldsOf(policyEntry.shape).filter((field) => !wordingFields.some((one) => one === field)),
  },
}

function fieldsOf(shape: object): readonly string[] {
  return Object.keys(shape).filter((key) => !key.startsWith('_'))
}
