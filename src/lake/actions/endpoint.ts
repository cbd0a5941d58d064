import {badRequest, TransactionRefused, transactionError} from '../errors.ts'
import {type Call, json, readText, writableDatasetOf} from '../http/call.ts'
import {isObject, parseJson} from '../json.ts'
import {requestKey} from '../mutate/answers.ts'
import {transactionIdIn} from '../mutate/endpoint.ts'
import {performAction} from './actions.ts'

/** `POST /data/actions/<dataset>` with `{actions, transactionId?, dryRun?}`: in order, each seeing the last, in one transaction. */
export async function actionsEndpoint(call: Call): Promise<Response> {
  const dataset = writableDatasetOf(call)
  const body = parseJson(await readText(call.request), 'The request body')
  if (!isObject(body) || !Array.isArray(body.actions)) throw badRequest('The body has no "actions" list')
  const actions: readonly unknown[] = body.actions
  const transactionId = transactionIdIn(body)
  const dryRun = body.dryRun === true
  const key = transactionId === undefined || dryRun ? undefined : requestKey(call, body)

  const setting = {
    lastOf: (id: string) =>
      call.lake.journal.revisions(dataset.name, id).findLast(({document}) => document !== null)?.document ?? undefined,
  }
  const act = async () => {
    let index = 0
    try {
      const written = await call.lake.writer.write(
        dataset,
        {transactionId, author: call.viewer.id, dryRun},
        (transaction) => {
          for (const [at, action] of actions.entries()) {
            index = at
            performAction(transaction, action, setting)
          }
        },
      )
      return {transactionId: written.transactionId}
    } catch (error) {
      if (error instanceof TransactionRefused) throw transactionError('actionError', error.refusal, index)
      throw error
    }
  }
  return json(await call.lake.answers.once(key, act))
}
