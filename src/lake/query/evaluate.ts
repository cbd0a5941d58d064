import {evaluate, evaluateSync, toJS} from 'groq-js'
import {notImplemented} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {begin, type Notes} from './compiled/index.ts'
import {counted} from './counted.ts'
import type {Plan} from './plan.ts'
import type {Source} from './source.ts'
import type {Surroundings} from './surroundings.ts'

export {defaultQueryTime, Unfinished} from './compiled/index.ts'
export type {Surroundings} from './surroundings.ts'

/** Evaluates a plan over a source: by its indexes where that helps, else over all of its documents. What it looks at is put into `notes`. */
export async function evaluatePlan(
  plan: Plan,
  source: Source,
  parameters: JsonObject,
  surroundings: Surroundings,
  notes?: Notes,
): Promise<unknown> {
  if (!plan.asynchronous) return evaluatePlanSync(plan, source, parameters, surroundings, notes)
  if (notes?.traces) throw notImplemented('A source map of a query with a diff:: function')
  if (notes?.reads) notes.reads.all = true
  const {now, identity, projectId, dataset} = surroundings
  const value = await evaluate(counted(plan.tree, begin(source, parameters, surroundings, notes)), {
    dataset: source.documents,
    params: parameters,
    timestamp: now,
    identity,
    sanity: {projectId, dataset},
    // Without it every `->` scans the dataset.
    dereference: ({_ref}: {_ref: string}) => source.get(_ref),
  })
  return value.get()
}

const outside = {value: null, parent: null}

/** The same, without giving way: a write must not be interleaved with another between its query and its change. */
export function evaluatePlanSync(
  plan: Plan,
  source: Source,
  parameters: JsonObject,
  surroundings: Surroundings,
  notes?: Notes,
): unknown {
  const {answer, place} = source.indexes ? plan.indexed() : plan.code()
  const run = begin(source, parameters, surroundings, notes)
  const result = answer(outside, run)
  if (run.traces) run.traces.answer = place(outside, run)
  return plan.exotic ? toJS(evaluateSync({type: 'Value', value: result})) : result
}
