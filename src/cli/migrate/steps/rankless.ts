import {isObject} from '../../../references/isObject.ts'
import {rolesForLife, rolesWithoutRank} from '../../../vocabulary.ts'
import {editEach} from './editEach.ts'
import {below} from './paths.ts'
import type {Question, Step} from './step.ts'

/**
 * "A senior person" and "a former witness" are no longer accepted, nor told. What the text printed instead only its editor
 * knows; the rank is left until they say that it goes, or choose another role in the Studio.
 */
export const rankless: Step = {
  does: 'asks about ranks of roles that have none, and roles that nobody leaves',
  types: ['article', 'report'],
  carry: (document, {answerTo}) =>
    editEach(document, (object, path) => {
      const {descriptor} = object
      if (!isObject(descriptor)) return {object}
      const questions: Question[] = []
      const mended: Record<string, unknown> = {}
      const ask = (field: string, empty: unknown, asks: string) => {
        const at = below(below(path, 'descriptor'), field)
        if (answerTo(at) === 'clear') mended[field] = empty
        else questions.push({path: at, asks, choices: ['clear']})
      }
      if (isRanked(descriptor.seniority) && includes(rolesWithoutRank, descriptor.role)) ask('seniority', 'none', rank)
      if (descriptor.former === true && includes(rolesForLife, descriptor.role)) ask('former', false, former)
      return {
        object: Object.keys(mended).length > 0 ? {...object, descriptor: {...descriptor, ...mended}} : object,
        questions,
      }
    }),
}

const rank = 'This role has no ranks, and readers are told none. Clear the rank, or choose another role in the Studio.'
const former =
  'Nobody is that formerly, and readers are not told so. Clear “Former”, or choose another role in the Studio.'

function isRanked(seniority: unknown): boolean {
  return seniority === 'senior' || seniority === 'top'
}

function includes(roles: readonly string[], role: unknown): boolean {
  return typeof role === 'string' && roles.includes(role)
}
