import {isDeepStrictEqual} from 'node:util'
import {editEach} from './editEach.ts'
import {below, keyOf} from './paths.ts'
import type {Question, Step} from './step.ts'

/**
 * A key names one item of its array. Two annotations of a block under one key: the text says which key a sentence is marked
 * with, and nothing says which of the two is meant.
 */
export const keysTwice: Step = {
  does: 'leaves each key of an array to one item',
  types: ['article', 'report', 'claim', 'policy', 'sourcingRecord'],
  carry: (document, {answerTo}) =>
    editEach(document, (object, path) => {
      const questions: Question[] = []
      const mended: Record<string, unknown> = {}
      for (const [name, items] of Object.entries(object)) {
        if (!Array.isArray(items)) continue
        const at = below(path, name)
        const kept =
          name === 'markDefs' ? withoutTwins(items, (key) => answerTo(`${at}[_key==${JSON.stringify(key)}]`)) : items
        if (kept.length < items.length) mended[name] = kept
        for (const key of keysTwiceIn(kept)) {
          const choices =
            name === 'markDefs' ? kept.flatMap((item, index) => (keyOf(item) === key ? `${index + 1}` : [])) : []
          questions.push({
            path: `${at}[_key==${JSON.stringify(key)}]`,
            asks: name === 'markDefs' ? asksWhich : asksOwn,
            choices,
          })
        }
      }
      return {object: Object.keys(mended).length > 0 ? {...object, ...mended} : object, questions}
    }),
}

const asksWhich =
  'Several annotations of this block have one key. Which is meant? Counted from 1; the others are taken out.'
const asksOwn = 'Several items have one key. Give each its own: take all but one out in the Studio, and add them again.'

/** Annotations that say the same are one; of those that do not, the one a person chose. */
function withoutTwins(items: readonly unknown[], chosen: (key: string) => string | undefined): unknown[] {
  return items.filter((item, index) => {
    const key = keyOf(item)
    if (key === undefined) return true
    const choice = items[Number(chosen(key)) - 1]
    if (keyOf(choice) === key) return item === choice
    return !items.slice(0, index).some((earlier) => isDeepStrictEqual(earlier, item))
  })
}

function keysTwiceIn(items: readonly unknown[]): Set<string> {
  const keys = items.flatMap((item) => keyOf(item) ?? [])
  return new Set(keys.filter((key, index) => keys.indexOf(key) < index))
}
