import {type EvaluateOptions, type ExprNode, evaluate, evaluateSync, toJS} from 'groq-js'
import type {StoredDocument} from '../documents.ts'
import type {JsonObject} from '../json.ts'
import type {Plan} from './plan.ts'
import {candidateParameters} from './planner/index.ts'
import type {Source} from './source.ts'
import {rewriteTextMatches} from './text-match.ts'

/** What a query may ask of its surroundings. */
export type Surroundings = {
  readonly now: Date
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
}

/** Evaluates a plan over a source: by its indexes where that helps, else over all of its documents. */
export async function evaluatePlan(
  plan: Plan,
  source: Source,
  parameters: JsonObject,
  surroundings: Surroundings,
): Promise<unknown> {
  if (!plan.asynchronous) return evaluatePlanSync(plan, source, parameters, surroundings)
  const value = await evaluate(
    searching(plan, plan.tree, source, parameters),
    optionsFor(source, source.documents, parameters, surroundings),
  )
  return value.get()
}

/** The same, without giving way: a write must not be interleaved with another between its query and its change. */
export function evaluatePlanSync(
  plan: Plan,
  source: Source,
  parameters: JsonObject,
  surroundings: Surroundings,
): unknown {
  const {narrowed} = plan
  const {indexes} = source
  if (!narrowed || !indexes) return evaluateAll(plan, source, parameters, surroundings)
  const options: EvaluateOptions = optionsFor(source, narrowed.scans ? source.documents : [], parameters, surroundings)
  const candidates = candidateParameters(narrowed.narrowings, indexes, () => options)
  options.params = {...parameters, ...candidates}
  return toJS(evaluateSync(searching(plan, narrowed.tree, source, parameters), options))
}

/** What groq-js itself makes of a query, reading every document: what the planner is held to. */
export function evaluateAll(plan: Plan, source: Source, parameters: JsonObject, surroundings: Surroundings): unknown {
  const tree = searching(plan, plan.tree, source, parameters)
  return toJS(evaluateSync(tree, optionsFor(source, source.documents, parameters, surroundings)))
}

function searching(plan: Plan, tree: ExprNode, source: Source, parameters: JsonObject) {
  return plan.searches ? rewriteTextMatches(tree, parameters, (id) => source.get(id)) : tree
}

function optionsFor(
  source: Source,
  documents: readonly StoredDocument[],
  parameters: JsonObject,
  {now, identity, projectId, dataset}: Surroundings,
) {
  return {
    dataset: documents,
    params: parameters,
    timestamp: now,
    identity,
    sanity: {projectId, dataset},
    // Without it every `->` scans the dataset.
    dereference: ({_ref}: {_ref: string}) => source.get(_ref),
  }
}
