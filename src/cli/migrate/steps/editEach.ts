import {isObject} from '../../../references/isObject.ts'
import type {Fields, StoredDocument} from '../../documents.ts'
import {below, itemAt} from './paths.ts'
import type {Edit, Outcome, Question} from './step.ts'

/**
 * Every object of a document, the outer before the inner, with its path as Sanity writes it. What is not changed stays
 * the same object, up to the document itself.
 *
 * ```ts
 * editEach(document, (object, path) => ({object: {...object, seen: path}}))
 * // paths: '', 'attributions[_key=="a"]', 'attributions[_key=="a"].evidence', 'slots.time'
 * ```
 */
export function editEach(document: StoredDocument, edit: (object: Fields, path: string) => Edit): Outcome {
  const questions: Question[] = []
  const visited = (object: Fields, path: string): Fields => {
    const edited = edit(object, path)
    questions.push(...(edited.questions ?? []))
    const entries = Object.entries(edited.object)
    const inner = entries.map(([name, value]) => [name, visit(value, below(path, name))] as const)
    return inner.some(([, value], at) => value !== entries[at]?.[1]) ? Object.fromEntries(inner) : edited.object
  }
  const visit = (value: unknown, path: string): unknown => {
    if (isObject(value)) return visited(value, path)
    if (!Array.isArray(value)) return value
    const items = value.map((item, index) => visit(item, itemAt(path, value, index)))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const {_id, _type} = document
  const carried = visited(document, '')
  return {document: carried === document ? document : {...carried, _id, _type}, questions}
}
