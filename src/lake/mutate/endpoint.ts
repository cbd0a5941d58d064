import {badRequest, LakeError, TransactionRefused, transactionError} from '../errors.ts'
import {type Call, json, readText, writableDatasetOf} from '../http/call.ts'
import {isObject, type JsonObject, parseJson} from '../json.ts'
import {evaluatePlanSync} from '../query/evaluate.ts'
import {planFor} from '../query/plan.ts'
import {sourceFor} from '../query/source.ts'
import {surroundingsOf} from '../query/surroundings.ts'
import type {Dataset} from '../store/dataset.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {requestKey} from './answers.ts'
import {applyMutation, type MutationResult, type MutationSetting} from './mutations.ts'

const visibilities = new Set(['sync', 'async', 'deferred'])

/** `POST /data/mutate/<dataset>` with `{mutations, transactionId?}`: all of them, or none. */
export async function mutateEndpoint(call: Call): Promise<Response> {
  const dataset = writableDatasetOf(call)
  const body = parseJson(await readText(call.request), 'The request body')
  if (!isObject(body) || !Array.isArray(body.mutations)) throw badRequest('The body has no "mutations" list')
  const mutations: readonly unknown[] = body.mutations
  const visibility = call.url.searchParams.get('visibility') ?? 'sync'
  // Whatever a client asks for, it gets the strictest: on disk, and seen by every query, before it is answered.
  if (!visibilities.has(visibility))
    throw badRequest(`"visibility" is ${[...visibilities].join(', ')}, not "${visibility}"`)
  const flag = (name: string) => call.url.searchParams.get(name) === 'true'
  const transactionId = transactionIdIn(body)
  const key = transactionId === undefined || flag('dryRun') ? undefined : requestKey(call, body)

  const mutate = async () => {
    // Which mutation is being applied; when all are, references are checked, and the one to blame is who wrote the document last.
    let applying: number | undefined
    const lastOf = new Map<string, number>()
    try {
      const written = await call.lake.writer.write(
        dataset,
        {transactionId, author: call.viewer.id, dryRun: flag('dryRun')},
        (transaction) => {
          const setting: MutationSetting = {
            ids: call.lake.ids,
            autoGenerateArrayKeys: flag('autoGenerateArrayKeys'),
            select: (query, parameters) => select(call, dataset, transaction, query, parameters),
          }
          const results = mutations.flatMap((mutation, at) => {
            applying = at
            const applied = applyMutation(transaction, mutation, setting)
            for (const {id} of applied) lastOf.set(id, at)
            return applied
          })
          applying = undefined
          return results
        },
      )
      return {transactionId: written.transactionId, results: written.result.map(resultFor)}
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error
      const at = applying ?? lastOf.get(String(error.refusal.detail?.id)) ?? 0
      throw transactionError('mutationError', error.refusal, at)
    }
  }
  const withDocuments = flag('returnDocuments')
  const withIds = withDocuments || flag('returnIds')
  const resultFor = ({id, operation, document}: MutationResult) => ({
    ...(withIds ? {id} : {}),
    operation,
    ...(withDocuments ? {document} : {}),
  })
  return json(await call.lake.answers.once(key, mutate))
}

function select(
  call: Call,
  dataset: Dataset,
  transaction: OpenTransaction,
  query: string,
  parameters: JsonObject,
): string[] {
  // By the dataset's indexes, as long as it is the dataset that everybody sees.
  const source = transaction.isUntouched()
    ? sourceFor(dataset, call.viewer, 'raw')
    : {documents: transaction.documents(), get: (id: string) => transaction.get(id)}
  let result: unknown
  try {
    result = evaluatePlanSync(planFor(query, parameters), source, parameters, surroundingsOf(call, dataset.name))
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw badRequest(
      `The query of a mutation could not be evaluated: ${error instanceof Error ? error.message : error}`,
    )
  }
  const found = Array.isArray(result) ? result : [result]
  return found.flatMap((item) => (isObject(item) && typeof item._id === 'string' ? [item._id] : []))
}

/** It becomes the revision of documents and the id of events, a line of text each: nothing may end that line. */
const transactionIdPattern = /^[A-Za-z0-9_.:-]{1,128}$/

/** The id a client gave its transaction, if it gave one. */
export function transactionIdIn({transactionId}: JsonObject): string | undefined {
  if (transactionId === undefined || transactionId === null || transactionId === '') return undefined
  if (typeof transactionId === 'string' && transactionIdPattern.test(transactionId)) return transactionId
  throw badRequest('"transactionId" takes up to 128 letters, digits, dots, colons, hyphens and underscores')
}
