import type {StoredDocument} from '../documents.ts'
import {carry, type Told} from '../migrate/carry.ts'
import {isTold} from '../migrate/report.ts'
import type {StepId} from '../migrate/steps/table.ts'

/** What of a document is not stored as this release stores it: where, and what `sourceline migrate` would do or ask. */
export type NotAsStored = Told

/** What is read wrongly until it is mended. The other steps give meaning to what is read rightly without it. */
const readWrongly: ReadonlySet<StepId> = new Set(['instants', 'keysTwice', 'topicCircles', 'calendarDays'])

/**
 * An instant with an offset is sorted as text in lists, a topic broader than itself is under nothing: no rule of the house looks at
 * such things, and every page does. They are told as `sourceline migrate` tells them, which mends them.
 */
export function notAsStored(documents: readonly StoredDocument[]): NotAsStored[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const lookup = (id: string) => byId.get(id)
  return documents
    .map((document) => onlyWrong(carry(document, lookup, () => undefined).told))
    .filter((told) => isTold({...told, written: false}))
}

function onlyWrong({changes, questions, ...told}: Told): Told {
  const isWrong = ({step}: {readonly step: StepId}) => readWrongly.has(step)
  return {...told, changes: changes.filter(isWrong), questions: questions.filter(isWrong)}
}
