import {isObject} from '../../../references/isObject.ts'
import {editEach} from './editEach.ts'
import type {Step} from './step.ts'

/** The form used to fill in `background` in an outside report, whether or not the report printed a condition. */
export const outsideGroundRule: Step = {
  does: 'keeps a ground rule in an outside report only where the report printed one',
  types: ['report'],
  carry: (document, {answerTo}) =>
    editEach(document, (object, path) => {
      if (!/^attributions\[[^.]+\]$/.test(path) || !isObject(object) || object.groundRule !== 'background')
        return {object}
      const at = `${path}.groundRule`
      // A report that prints why prints the condition.
      if (Array.isArray(object.reason) && object.reason.length > 0) return {object}
      const answer = answerTo(at)
      if (answer === 'printed') return {object: {...object, reason: ['notStated']}}
      if (answer !== 'not printed') return {object, questions: [{path: at, asks, choices: ['printed', 'not printed']}]}
      const {groundRule: _, ...rest} = object
      return {object: rest}
    }),
}

const asks = 'Did the report print that its source spoke on background, or was this only filled in by the form?'
