/** The thread that answers long queries, over copies of the datasets that it is kept up with. See `index.ts`. */
import {parentPort} from 'node:worker_threads'
import {badRequest, LakeError} from '../../errors.ts'
import {createDataset, type Dataset} from '../../store/dataset.ts'
import {answer} from '../answer.ts'
import type {FromThread, ToThread} from './messages.ts'

const datasets = new Map<string, Dataset>()

function take(message: ToThread): void {
  const {dataset: name} = message
  if (message.type === 'documents') {
    const known = message.isFirst ? undefined : datasets.get(name)
    const changes = message.documents.map((after) => ({id: after._id, before: null, after, mutations: []}))
    if (known) known.apply(changes)
    else datasets.set(name, createDataset(name, message.visibility, message.documents))
  } else if (message.type === 'changes') {
    const dataset = datasets.get(name)
    dataset?.apply(message.changes.map(([id, after]) => ({id, before: dataset.get(id) ?? null, after, mutations: []})))
  } else void reply(message)
}

async function reply({dataset: name, asked}: Extract<ToThread, {type: 'ask'}>): Promise<void> {
  const dataset = datasets.get(name)
  if (!dataset) return
  let said: FromThread
  try {
    said = {text: new TextEncoder().encode(await answer(dataset, asked))}
  } catch (error) {
    const {status, message, body, headers} =
      error instanceof LakeError ? error : badRequest(`The query could not be evaluated: ${String(error)}`)
    said = {failed: {status, message, body, headers}}
  }
  parentPort?.postMessage(said, 'text' in said ? [said.text.buffer] : [])
}

parentPort?.on('message', take)
