import {badRequest, TransactionRefused, transactionError} from '../errors.ts'
import {type Call, json, readText, writableDatasetOf} from '../http/call.ts'
import {isObject, parseJson} from '../json.ts'
import {requestKey} from '../mutate/answers.ts'
import {textOrNone} from '../mutate/endpoint.ts'
import {performAction} from './actions.ts'

/** `POST /data/actions/<dataset>` with `{actions, transactionId?, dryRun?}`: in order, each seeing the last, in one transaction. */
export async function actionsEndpoint(call: Call): Promise<Response> {
  const dataset = writableDatasetOf(call)
  const body = parseJson(await readText(call.request), 'The request body')
  if (!isObject(body) || !Array.isArray(body.actions)) throw badRequest('The body has no "actions" list')
  const actions: readonly unknown[] = body.actions
  const key = textOrNone(body.transactionId) === undefined ? undefined : requestKey(call, body)
  const earlier = key === undefined ? undefined : call.lake.answers.find(key)
  if (earlier) return json(earlier)

  let index = 0
  try {
    const {transactionId} = call.lake.writer.write(
      dataset,
      {transactionId: textOrNone(body.transactionId), author: call.viewer.id, dryRun: body.dryRun === true},
      (transaction) => {
        for (const [at, action] of actions.entries()) {
          index = at
          performAction(transaction, action)
        }
      },
    )
    const answer = {transactionId}
    if (key !== undefined && body.dryRun !== true) call.lake.answers.keep(key, answer)
    return json(answer)
  } catch (error) {
    if (error instanceof TransactionRefused) throw transactionError('actionError', error.refusal, index)
    throw error
  }
}
