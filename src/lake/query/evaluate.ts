import {evaluate, evaluateSync, toJS} from 'groq-js'
import type {JsonObject} from '../json.ts'
import type {Plan} from './plan.ts'
import type {Source} from './source.ts'
import {rewriteTextMatches} from './text-match.ts'

/** What a query may ask of its surroundings. */
export type Surroundings = {
  readonly now: Date
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
}

/**
 * Evaluates a plan over a source. This is the seam where an index can narrow what `*` stands for: whatever it hands over
 * must give what groq-js gives over all documents.
 */
export async function evaluatePlan(
  plan: Plan,
  source: Source,
  parameters: JsonObject,
  surroundings: Surroundings,
): Promise<unknown> {
  if (!plan.asynchronous) return evaluatePlanSync(plan, source, parameters, surroundings)
  const value = await evaluate(treeOf(plan, source, parameters), optionsFor(source, parameters, surroundings))
  return value.get()
}

/** The same, without giving way: a write must not be interleaved with another between its query and its change. */
export function evaluatePlanSync(
  plan: Plan,
  source: Source,
  parameters: JsonObject,
  surroundings: Surroundings,
): unknown {
  return toJS(evaluateSync(treeOf(plan, source, parameters), optionsFor(source, parameters, surroundings)))
}

function treeOf(plan: Plan, source: Source, parameters: JsonObject) {
  return plan.searches ? rewriteTextMatches(plan.tree, parameters, (id) => source.get(id)) : plan.tree
}

function optionsFor(source: Source, parameters: JsonObject, {now, identity, projectId, dataset}: Surroundings) {
  return {
    dataset: source.documents,
    params: parameters,
    timestamp: now,
    identity,
    sanity: {projectId, dataset},
    // Without it every `->` scans the dataset.
    dereference: ({_ref}: {_ref: string}) => source.get(_ref),
  }
}
