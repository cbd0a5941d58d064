import {documentsAround} from '../../references/around.ts'
import {isObject} from '../../references/isObject.ts'
import {type Finding, fromDocuments, isFinding, policyFrom, rules, type TextReader} from '../../sourcing/index.ts'
import {knownOrganizations} from '../../sourcing/knownOrganizations.ts'
import {findingsBy} from '../../sourcing/rules/findings.ts'
import {storyOf} from '../../sourcing/rules/story.ts'
import {ask, publishedIdOf, type Surroundings} from '../lake.ts'
import type {Siblings} from '../siblings.ts'

/** What has been found in a document as it stands. The next edit is a new object, and is judged anew. */
const judged = new WeakMap<object, Promise<readonly Finding[] | undefined>>()

/**
 * What the house rules say of the document in the form, amid what editors see around it.
 *
 * ```ts
 * await houseFindings(context) // [{rule: 'S09', path: 'attributions[_key=="a"].reason', …}], or undefined
 * ```
 * However many fields ask, a document as it stands is judged once. Nothing is said where the dataset cannot be reached
 * or holds no published policy: a policy somebody is still writing binds nobody.
 *
 * @internal
 */
export function houseFindings(context: Surroundings): Promise<readonly Finding[] | undefined> {
  const {document} = context
  if (document === undefined) return Promise.resolve(undefined)
  const known = judged.get(document)
  if (known !== undefined) return known
  const found = findingsIn(document, context)
  judged.set(document, found)
  return found
}

async function findingsIn(document: Siblings, context: Surroundings): Promise<readonly Finding[] | undefined> {
  const policy = await ask(context, '*[_id == "policy"][0]', {}, 'published')
  if (!isObject(policy)) return undefined
  const around = await documentsAround([document, policy], (query, params) => ask(context, query, params, 'drafts'))
  if (around === undefined) return undefined
  const beside = [...around, policy]
  const {readerKnowing} = await import('../../reading/readerKnowing.ts')
  const read = readerKnowing(knownOrganizations(fromDocuments(beside.map(asPublished))))
  return findingsOf(document, beside, new Date().toISOString(), read)
}

/**
 * What the house rules find in one work, as it would stand if it and everything around it were published.
 *
 * ```ts
 * findingsOf(draft, around, '2025-06-28T00:00:00Z') // [{rule: 'S09', severity: 'error', …}]
 * ```
 * @param around - the documents beside it, the policy among them
 * @param read - reads its text; without it only the data are judged
 * @internal
 */
export function findingsOf(work: Siblings, around: readonly Siblings[], at: string, read?: TextReader): Finding[] {
  const id = publishedIdOf(work._id)
  const documents = [...around.map(asPublished).filter(({_id}) => _id !== id), asPublished(work)]
  const graph = fromDocuments(documents)
  const article = graph.articles.get(id ?? '')
  // As `findings` does it, but of the articles around only what this one rests on is looked at.
  const stories = article === undefined ? [] : [storyOf(article, graph, at)]
  return findingsBy(Object.values(rules), {graph, at, stories, read}, policyFrom(documents))
    .filter(isFinding)
    .filter(({document}) => document === id)
}

/** A draft under the id it will be published as. */
function asPublished(document: Siblings): Siblings {
  return {...document, _id: publishedIdOf(document._id)}
}
