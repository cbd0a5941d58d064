import {documentsAround} from '../../references/around.ts'
import {targetsOf} from '../../references/follow.ts'
import {publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {libraryOf, neighbourhoodOf} from '../../references/neighbourhood.ts'
import {attributionLine, fromDocuments} from '../../sourcing/index.ts'

type Stored = Readonly<Record<string, unknown>>

/** Asks a dataset as editors see it. */
export type Asking = (query: string, params: Record<string, unknown>) => Promise<unknown>

/**
 * What readers will be told by each attribution of a work, by `_key`: out of what a page of it would read, and no more. One that
 * does not say enough yet is left out.
 *
 * ```ts
 * linesOf(draft, await aroundWork(draft, ask)) // Map {'a1' => 'two U.S. officials who were not named, Reuters reported'}
 * ```
 *
 * @param around - the documents beside it, drafts under the ids they will be published as
 */
export function linesOf(work: unknown, around: readonly Stored[]): Map<string, string> {
  const lines = new Map<string, string>()
  if (!isObject(work) || typeof work._id !== 'string') return lines
  const id = publishedId(work._id)
  const documents = [...around.filter(({_id}) => _id !== id), {...work, _id: id}].flatMap(stored)
  const {bases, cited, people, organizations} = neighbourhoodOf([id], libraryOf(documents))
  const publishers = around.flatMap(({publisher}) => targetsOf({publisher}, 'publisher'))
  // Who has the name of another, and is on no page, must not decide how the other is called.
  const named = new Set([...people, ...organizations, ...publishers])
  const graph = fromDocuments(
    documents.flatMap((document) => {
      const {_id, _type, outlet} = document
      if ((_type === 'person' || _type === 'organization') && !named.has(_id)) return []
      if (bases.includes(_id)) return {_id, _type, outlet}
      return cited.includes(_id) ? [] : document
    }),
  )
  for (const attribution of graph.attributions.values()) {
    const line = attribution.work.id === id ? attributionLine(attribution, graph) : null
    if (line !== null) lines.set(attribution.id.slice(id.length + 1), line)
  }
  return lines
}

/** What a page of the work would read beside it, and the policy, which says what we are called and how things are worded here. */
export async function aroundWork(work: Stored, ask: Asking): Promise<Stored[]> {
  const policies = await ask('*[_id == "policy"]', {})
  const policy: Stored[] = Array.isArray(policies) ? policies.filter(isObject) : []
  const around = await documentsAround([work, ...policy], ask)
  return [...policy, ...(around ?? [])]
}

function stored(document: Stored): (Stored & {readonly _id: string; readonly _type: string})[] {
  const {_id, _type} = document
  return typeof _id === 'string' && typeof _type === 'string' ? [{...document, _id: publishedId(_id), _type}] : []
}
