import {badRequest, LakeError, TransactionRefused, transactionError} from '../errors.ts'
import {type Call, json, readText, writableDatasetOf} from '../http/call.ts'
import {isObject, type JsonObject, parseJson} from '../json.ts'
import {evaluatePlanSync} from '../query/evaluate.ts'
import {planFor} from '../query/plan.ts'
import type {Dataset} from '../store/dataset.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {requestKey} from './answers.ts'
import {applyMutation, type MutationSetting} from './mutations.ts'

/** `POST /data/mutate/<dataset>` with `{mutations, transactionId?}`: all of them, or none. */
export async function mutateEndpoint(call: Call): Promise<Response> {
  const dataset = writableDatasetOf(call)
  const body = parseJson(await readText(call.request), 'The request body')
  if (!isObject(body) || !Array.isArray(body.mutations)) throw badRequest('The body has no "mutations" list')
  const mutations: readonly unknown[] = body.mutations
  const key = textOrNone(body.transactionId) === undefined ? undefined : requestKey(call, body)
  const earlier = key === undefined ? undefined : call.lake.answers.find(key)
  if (earlier) return json(earlier)
  const flag = (name: string) => call.url.searchParams.get(name) === 'true'

  let index = 0
  try {
    const {transactionId, result} = call.lake.writer.write(
      dataset,
      {transactionId: textOrNone(body.transactionId), author: call.viewer.id, dryRun: flag('dryRun')},
      (transaction) => {
        const setting: MutationSetting = {
          ids: call.lake.ids,
          autoGenerateArrayKeys: flag('autoGenerateArrayKeys'),
          select: (query, parameters) => select(call, dataset, transaction, query, parameters),
        }
        return mutations.flatMap((mutation, at) => {
          index = at
          return applyMutation(transaction, mutation, setting)
        })
      },
    )
    const withDocuments = flag('returnDocuments')
    const withIds = withDocuments || flag('returnIds')
    const results = result.map(({id, operation, document}) => ({
      ...(withIds ? {id} : {}),
      operation,
      ...(withDocuments ? {document} : {}),
    }))
    const answer = {transactionId, results}
    if (key !== undefined && !flag('dryRun')) call.lake.answers.keep(key, answer)
    return json(answer)
  } catch (error) {
    if (error instanceof TransactionRefused) throw transactionError('mutationError', error.refusal, index)
    throw error
  }
}

function select(
  {lake, viewer}: Call,
  dataset: Dataset,
  transaction: OpenTransaction,
  query: string,
  parameters: JsonObject,
): string[] {
  const source = {documents: transaction.documents(), get: (id: string) => transaction.get(id)}
  const surroundings = {now: lake.now(), identity: viewer.id, projectId: lake.projectId, dataset: dataset.name}
  let result: unknown
  try {
    result = evaluatePlanSync(planFor(query, parameters), source, parameters, surroundings)
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw badRequest(
      `The query of a mutation could not be evaluated: ${error instanceof Error ? error.message : error}`,
    )
  }
  const found = Array.isArray(result) ? result : [result]
  return found.flatMap((item) => (isObject(item) && typeof item._id === 'string' ? [item._id] : []))
}

export const textOrNone = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
