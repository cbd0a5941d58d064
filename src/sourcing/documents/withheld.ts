import {groundRuleValues} from '../../vocabulary.ts'
import type {Withheld} from '../graph.ts'
import {uniqueKeys} from './attributions.ts'
import {type Fields, objects, oneOf} from './read.ts'

/** What would name somebody, or lead to them: who, in which words, when and where they spoke. */
const naming = ['speaker', 'speakerRole', 'saidAt', 'saidIn'] as const

/**
 * What stands in the attributions of a work and may not stand in a public document: where it is, and nothing of what it
 * says.
 *
 * ```ts
 * readWithheld('w', [{_key: 'a', groundRule: 'offRecord', …}, {_key: 'b', groundRule: 'background', speaker: …}])
 * // [{id: 'w#a', because: 'offRecord', fields: ['groundRule'], …}, {id: 'w#b', because: 'promisedNoName', fields: ['speaker'], …}]
 * ```
 *
 * @internal
 */
export function readWithheld(work: string, stored: unknown): Withheld[] {
  const listed = objects(stored)
  const keys = uniqueKeys(listed)
  return listed.flatMap((attribution, index) => {
    const found = withheldIn(attribution)
    const key = keys[index] ?? `[${index}]`
    return found === undefined ? [] : [{id: `${work}#${key}`, work, key, ...found}]
  })
}

function withheldIn(attribution: Fields): Pick<Withheld, 'because' | 'fields'> | undefined {
  const {groundRule} = attribution
  const rule = oneOf(groundRuleValues, groundRule)
  if (groundRule === 'offRecord' || groundRule === 'deepBackground')
    return {because: groundRule, fields: ['groundRule']}
  if (rule === undefined && groundRule != null) return {because: 'groundRuleUnknown', fields: ['groundRule']}
  if (rule === undefined || rule === 'onRecord') return undefined
  const fields = naming.filter((field) => attribution[field] != null)
  return fields.length > 0 ? {because: 'promisedNoName', fields} : undefined
}
