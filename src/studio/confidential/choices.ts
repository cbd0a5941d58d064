/** What is picked in a confidential record, a row per field: from the newsroom's dataset, or from other records. Ids are stored, words are only shown. */

import {isObject} from '../../references/isObject.ts'
import type {Choice} from '../form/PickFromList.tsx'

/** Where the choices of a field come from, whether they are told apart by number, and what it says before there are any. */
export type Choices = {
  readonly query: string
  readonly numbered: boolean
  readonly none: string
  /** Asked of the desk's own dataset, and not of the newsroom's. */
  readonly isOfDesk?: true
}

const claim = '{"value": _id, "title": text}'

const pseudonyms: Choices = {
  query: `*[_type == "sourcingRecord" && defined(pseudonym)] | order(_updatedAt desc)[0...200]{
    "value": pseudonym, "title": pseudonym + coalesce(": " + necessity, "")
  }`,
  numbered: false,
  none: 'No record has one yet',
  isOfDesk: true,
}

/** A row per field, by its name. Asked in the perspective of drafts, in which every `_id` is that of the published document. */
export const choicesOf: Readonly<Record<string, Choices>> = {
  articleId: {
    query:
      '*[_type == "article" && defined(headline)] | order(_updatedAt desc)[0...200]{"value": _id, "title": headline}',
    numbered: false,
    none: 'No article',
  },
  // Two attributions of one claim are told apart by where they stand.
  key: {
    query:
      '*[_id == $articleId][0].attributions[]{"value": _key, "title": coalesce(claim->text, "A claim not written yet")}',
    numbered: true,
    none: 'No attribution',
  },
  // Deep background has no attribution: what is told on it stands in the newsroom's own voice, marked in the text.
  claimId: {
    query: `*[_id == $articleId][0]{"claims": [
      ...coalesce(centralClaims[]->${claim}, []),
      ...coalesce(body[].markDefs[].claims[]->${claim}, []),
      ...coalesce(attributions[].claim->${claim}, [])
    ]}.claims`,
    numbered: false,
    none: 'No claim',
  },
  // Those in use: the same one says that they are the same people. A new record has one of its own.
  pseudonym: pseudonyms,
  'distinctFrom[]': pseudonyms,
}

/**
 * ```ts
 * choicesAt(['distinctFrom', 0]) // those in use
 * choicesAt(['motive']) // undefined: it is written
 * ```
 */
export function choicesAt(path: readonly unknown[]): Choices | undefined {
  const [name, ...deeper] = path
  return typeof name === 'string' ? choicesOf[deeper.length === 0 ? name : `${name}[]`] : undefined
}

/**
 * ```ts
 * readChoices([{value: 'a1', title: 'A plan was stopped.'}], true) // [{value: 'a1', title: '#1 A plan was stopped.'}]
 * ```
 * What was found, each once and without what is gone.
 */
export function readChoices(found: unknown, numbered: boolean): Choice[] {
  const choices = Array.isArray(found) ? found.filter(isChoice) : []
  return choices
    .filter(({value}, index) => choices.findIndex((choice) => choice.value === value) === index)
    .map(({value, title}, index) => ({value, title: numbered ? `#${index + 1} ${title}` : title}))
}

function isChoice(value: unknown): value is Choice {
  return isObject(value) && typeof value.value === 'string' && typeof value.title === 'string'
}
