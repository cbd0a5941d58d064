import {draftId, publishedId} from '../../../references/ids.ts'
import {isObject} from '../../../references/isObject.ts'
import type {StoredDocument} from '../../documents.ts'
import type {Lookup, Step} from './step.ts'

/** Topics that are narrower than themselves are under nothing, and so is all beneath them. */
export const topicCircles: Step = {
  does: 'finds topics that are broader than themselves',
  types: ['topic'],
  reads: (document, lookup) =>
    chain(document, lookup)
      .flatMap(broaderOf)
      .flatMap((id) => [id, draftId(id)]),
  carry: (document, {lookup}) => {
    const isCircle = chain(document, lookup).flatMap(broaderOf).includes(publishedId(document._id))
    return {document, questions: isCircle ? [{path: 'broader', asks, choices: []}] : []}
  },
}

const asks = 'This topic is broader than itself, by way of others. Clear “Broader” on one of them.'

/** The topic, what it is under, what that is under, each once. */
function chain(topic: StoredDocument, lookup: Lookup): StoredDocument[] {
  const found = new Map([[publishedId(topic._id), topic]])
  for (const one of found.values()) {
    for (const id of broaderOf(one)) {
      const next = lookup(id) ?? lookup(draftId(id))
      if (next !== undefined && !found.has(id)) found.set(id, next)
    }
  }
  return [...found.values()]
}

function broaderOf({broader}: StoredDocument): string[] {
  return isObject(broader) && typeof broader._ref === 'string' ? [broader._ref] : []
}
