import type {Viewer} from '../access/viewer.ts'
import {badRequest, LakeError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import type {DatasetReader} from '../store/dataset.ts'
import {isLarger, refuseHugeAnswer} from './answerSize.ts'
import {evaluatePlan, Unfinished} from './evaluate.ts'
import type {Perspective} from './perspective.ts'
import {planFor} from './plan.ts'
import {noReads} from './reads.ts'
import {sourceFor} from './source.ts'
import {noTraces, sourceMapOf} from './sourceMap/index.ts'
import type {Surroundings} from './surroundings.ts'
import {syncTagsOf} from './syncTags.ts'

/** A query with all its answer depends on besides the dataset. */
export type Asked = {
  readonly query: string
  readonly parameters: JsonObject
  readonly viewer: Viewer
  readonly perspective: Perspective
  readonly surroundings: Surroundings
  readonly sourceMap: 'no' | 'yes' | 'withKeys'
  readonly echoes: boolean
}

/** Answers of more characters than this take too long to write down beside other requests. */
const quick = 2_000_000

/** The text that answers a query: `{result, ms, query, syncTags}`. Throws `Unfinished` where its slice is over before. */
export async function answer(dataset: DatasetReader, asked: Asked): Promise<string> {
  const {query, parameters, viewer, perspective, surroundings, sourceMap, echoes} = asked
  const started = performance.now()
  const plan = planFor(query, parameters)
  const notes = {reads: noReads(), ...(sourceMap === 'no' ? {} : {traces: noTraces()})}
  const result = await asQuery(() =>
    evaluatePlan(plan, sourceFor(dataset, viewer, perspective), parameters, surroundings, notes),
  )
  if (surroundings.slice !== undefined && isLarger(result, quick)) throw new Unfinished()
  refuseHugeAnswer(result)
  const ms = Math.round(performance.now() - started)
  return JSON.stringify({
    result: result ?? null,
    ms,
    ...(echoes ? {query} : {}),
    syncTags: syncTagsOf(dataset.name, notes.reads, perspective),
    ...(notes.traces ? {resultSourceMap: sourceMapOf(result, notes.traces, sourceMap === 'withKeys')} : {}),
  })
}

/** Words a failure of the evaluator as the query's failure, not the lake's. */
async function asQuery<Result>(run: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof LakeError || error instanceof Unfinished) throw error
    throw badRequest(`The query could not be evaluated: ${error instanceof Error ? error.message : String(error)}`)
  }
}
