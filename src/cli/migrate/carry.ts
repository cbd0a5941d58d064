import type {StoredDocument} from '../documents.ts'
import type {AnswerTo} from './answers.ts'
import {patchBetween, pathsOf} from './patch.ts'
import type {Lookup, Question, Step} from './steps/step.ts'
import {type StepId, steps} from './steps/table.ts'

/** What was done to a document, and what a person is asked about it: where it is and never what stands there. */
export type Told = {
  readonly id: string
  readonly type: string
  /** As Sanity writes paths: `attributions[_key=="a"].evidence.does`. */
  readonly changes: readonly {readonly step: StepId; readonly paths: readonly string[]}[]
  readonly questions: readonly ({readonly step: StepId} & Question)[]
}

/** A document as this release's model has it: itself where nothing had to change. */
export type Carried = {readonly document: StoredDocument; readonly told: Told}

const rows = Object.entries(steps) as [StepId, Step][]

/** The types any step looks at. Nothing else is read. */
export const carriedTypes: readonly string[] = [...new Set(rows.flatMap(([, {types}]) => types))]

/** Every step over one document, in the order of the table. */
export function carry(document: StoredDocument, lookup: Lookup, answerTo: AnswerTo): Carried {
  const changes: Told['changes'][number][] = []
  const questions: Told['questions'][number][] = []
  let carried = document
  for (const [step, {types, carry: change}] of rows) {
    if (!types.includes(document._type)) continue
    const outcome = change(carried, {lookup, answerTo: (path) => answerTo({id: document._id, step, path})})
    if (outcome.document !== carried) changes.push({step, paths: pathsOf(patchBetween(carried, outcome.document))})
    questions.push(...outcome.questions.map((question) => ({step, ...question})))
    carried = outcome.document
  }
  return {document: carried, told: {id: document._id, type: document._type, changes, questions}}
}

/** Ids of the documents the steps have to see for this one, as far as it can be said from those that are known. */
export function readsOf(document: StoredDocument, lookup: Lookup): string[] {
  return rows.flatMap(([, {types, reads}]) => (types.includes(document._type) ? (reads?.(document, lookup) ?? []) : []))
}
