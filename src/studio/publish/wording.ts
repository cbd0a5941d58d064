/** What an editor is told about a publication: on the button, beside it, and afterwards. */

import type {Changed, Dangling} from './carry.ts'
import type {StoredDocument} from './documents.ts'

const nouns: Record<string, readonly [one: string, many: string]> = {
  article: ['article', 'articles'],
  report: ['report', 'reports'],
  claim: ['claim', 'claims'],
  person: ['person', 'people'],
  organization: ['organization', 'organizations'],
}

/** The field an editor knows a document by. */
const titles = ['headline', 'title', 'text', 'name']

/**
 * ```ts
 * titleOf({_type: 'person', name: 'Anna Weber', …}) // '“Anna Weber”'
 * titleOf({_type: 'claim', …}) // 'a claim without text'
 * ```
 */
export function titleOf(document: StoredDocument): string {
  for (const field of titles) {
    const title = document[field]
    if (typeof title === 'string' && title.trim()) return `“${title.trim()}”`
  }
  return `a ${nouns[document._type]?.[0] ?? document._type} without ${document._type === 'claim' ? 'text' : 'a name'}`
}

/**
 * ```ts
 * countsOf([claim, claim, person]) // '2 claims and 1 person'
 * ```
 */
export function countsOf(documents: readonly Changed[]): string {
  const counts = Object.entries(nouns).flatMap(([type, [one, many]]) => {
    const count = documents.filter((document) => document.type === type).length
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  })
  return new Intl.ListFormat('en-GB').format(counts)
}

/**
 * ```ts
 * publishLabel([]) // 'Publish'
 * publishLabel([claim, person]) // 'Publish with 2 more'
 * ```
 */
export function publishLabel(others: readonly Changed[]): string {
  return others.length === 0 ? 'Publish' : `Publish with ${others.length} more`
}

/**
 * ```ts
 * danglingMessage({document: 'veto', reference: {path: 'attributions[_key=="a1"].claim', …}, reason: 'missing'}, article)
 * // '“U.S. rejected plan”: attributions › claim points at a document that does not exist.'
 * ```
 */
export function danglingMessage({reference, reason}: Dangling, document: StoredDocument): string {
  const path = reference.path.replaceAll(/\[[^\]]*\]/g, '').replaceAll('.', ' › ')
  const wrong = reason === 'missing' ? 'a document that does not exist' : 'a document that is not published yet'
  return `${titleOf(document)}: ${path} points at ${wrong}.`
}
