import type {StoredDocument} from '../documents.ts'
import type {JsonObject} from '../json.ts'
import {evaluatePlanSync, type Surroundings} from '../query/evaluate.ts'
import type {Plan} from '../query/plan.ts'

/**
 * Whether a listener's query selects a document. It is asked of that document alone, as on the hosted lake: a listener's
 * filter cannot look at others.
 */
export function listenerFilter(
  plan: Plan,
  parameters: JsonObject,
  surroundings: () => Surroundings,
): (document: StoredDocument) => boolean {
  const answers = new WeakMap<StoredDocument, boolean>()
  return (document) => {
    let answer = answers.get(document)
    if (answer === undefined) {
      const source = {documents: [document], get: (id: string) => (id === document._id ? document : undefined)}
      answer = isSelected(evaluatePlanSync(plan, source, parameters, surroundings()))
      answers.set(document, answer)
    }
    return answer
  }
}

const isSelected = (result: unknown) =>
  Array.isArray(result) ? result.length > 0 : result !== null && result !== undefined
