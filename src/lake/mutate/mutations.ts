import type {StoredDocument} from '../documents.ts'
import {notImplemented, refusals, refuse} from '../errors.ts'
import {isDocumentId} from '../ids.ts'
import {isObject, type JsonObject} from '../json.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {withArrayKeys} from './arrayKeys.ts'
import {applyPatch, readPatch} from './patch.ts'

/** What one mutation did to one document. */
export type MutationResult = {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  readonly document: StoredDocument | null
}

/** What mutations need of their surroundings. */
export type MutationSetting = {
  readonly ids: () => string
  readonly autoGenerateArrayKeys: boolean
  /** Ids of the documents a query selects, as the transaction sees the dataset. */
  readonly select: (query: string, parameters: JsonObject) => string[]
}

type Apply = (transaction: OpenTransaction, operand: JsonObject, setting: MutationSetting) => MutationResult[]

const selects = new Set(['id', 'query', 'params', 'purge'])

/** Every kind of mutation. To add one, add a row. */
const kinds: Readonly<Record<string, Apply>> = {
  create(transaction, operand, setting) {
    const document = readDocument(operand, setting)
    if (transaction.get(document._id)) refuse(refusals.exists(document._id))
    return [put(transaction, document, 'create', {create: document})]
  },
  createIfNotExists(transaction, operand, setting) {
    const document = readDocument(operand, setting)
    const existing = transaction.get(document._id)
    if (existing) return [{id: existing._id, operation: 'none', document: existing}]
    return [put(transaction, document, 'create', {createIfNotExists: document})]
  },
  createOrReplace(transaction, operand, setting) {
    const document = readDocument(operand, setting)
    const existing = transaction.get(document._id)
    const kept = existing ? {_createdAt: existing._createdAt, ...document} : document
    return [put(transaction, kept, existing ? 'update' : 'create', {createOrReplace: kept})]
  },
  delete(transaction, operand, setting) {
    const unknown = Object.keys(operand).find((name) => !selects.has(name))
    if (unknown !== undefined) throw notImplemented(`"${unknown}" of a delete mutation`)
    const {purge = false} = operand
    if (typeof purge !== 'boolean') refuse(refusals.invalid('"purge" of a delete mutation is true or false'))
    return selected(operand, setting).flatMap((id) => {
      const existing = transaction.get(id)
      if (purge) transaction.purge(id)
      if (!existing) return []
      transaction.put(id, null, {delete: {id}})
      return [{id, operation: 'delete', document: existing}]
    })
  },
  patch(transaction, operand, setting) {
    const byQuery = operand.query !== undefined
    const keyed = setting.autoGenerateArrayKeys ? keyedPatch(operand, setting) : operand
    const operations = readPatch(keyed)
    return selected(operand, setting).map((id) => {
      const existing = transaction.get(id)
      if (!existing) return refuse(refusals.missing(id))
      if (!byQuery && typeof operand.ifRevisionID === 'string' && operand.ifRevisionID !== existing._rev) {
        refuse(refusals.revision(id, operand.ifRevisionID, existing._rev))
      }
      const document = transaction.put(id, applyPatch(existing, operations), {patch: {id, ...operations}})
      return {id, operation: 'update', document}
    })
  },
}

/** Applies one mutation of a request to a transaction. */
export function applyMutation(
  transaction: OpenTransaction,
  mutation: unknown,
  setting: MutationSetting,
): MutationResult[] {
  const [kind, ...others] = isObject(mutation) ? Object.keys(mutation) : []
  const apply = kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  const operand = isObject(mutation) && kind !== undefined ? mutation[kind] : undefined
  if (!apply || others.length > 0 || !isObject(operand)) {
    return refuse(refusals.invalid(`A mutation is an object with one of ${Object.keys(kinds).join(', ')}`))
  }
  return apply(transaction, operand, setting)
}

type Submitted = JsonObject & {readonly _id: string; readonly _type: string}

/** A document as submitted: an absent id, or one that ends with a dot, is completed. Its revision is not its own to set. */
function readDocument(operand: JsonObject, setting: MutationSetting): Submitted {
  const keyed = setting.autoGenerateArrayKeys ? withArrayKeys(operand, () => keyFrom(setting.ids())) : operand
  const {_rev, _updatedAt, ...content} = isObject(keyed) ? keyed : operand
  const given = content._id
  const id = given === undefined ? setting.ids() : String(given).endsWith('.') ? `${given}${setting.ids()}` : given
  if (!isDocumentId(id)) refuse(refusals.invalid(`Invalid document ID ${JSON.stringify(id)}`))
  const type = content._type
  if (typeof type !== 'string' || type === '') refuse(refusals.invalid(`Document "${id}" has no "_type"`))
  return {...content, _id: id, _type: type}
}

function put(
  transaction: OpenTransaction,
  document: Submitted,
  operation: 'create' | 'update',
  mutation: object,
): MutationResult {
  return {id: document._id, operation, document: transaction.put(document._id, document, mutation)}
}

function selected(operand: JsonObject, setting: MutationSetting): string[] {
  if (typeof operand.query === 'string') {
    return setting.select(operand.query, isObject(operand.params) ? operand.params : {})
  }
  if (typeof operand.id === 'string') return [operand.id]
  if (Array.isArray(operand.id)) return operand.id.filter(isDocumentId)
  return refuse(refusals.invalid('A patch or delete names its documents by "id" or "query"'))
}

function keyedPatch(operand: JsonObject, setting: MutationSetting): JsonObject {
  const keyed = withArrayKeys(operand, () => keyFrom(setting.ids()))
  return isObject(keyed) ? keyed : operand
}

/** The length of key the Studio makes. */
const keyFrom = (id: string) => id.replaceAll('-', '').slice(-12)
