import type {Step} from './step.ts'

/** Initials that nothing tells of: the FBI and the EU take "the", NATO and CNN do not. */
const initials = /^(?:[A-Z]\.?){2,6}$/

/**
 * Whether the name of a body takes "the" is told by the name where nobody has said it. Of initials that are in no list, nothing
 * tells.
 */
export const articleOfBody: Step = {
  does: 'asks of bodies called by their initials whether they take “the”',
  types: ['organization'],
  carry: (document, {answerTo}) => {
    const {name, article} = document
    if (article != null || typeof name !== 'string' || !initials.test(name.trim())) return {document, questions: []}
    const answer = answerTo('article')
    if (answer === 'the' || answer === 'none') return {document: {...document, article: answer}, questions: []}
    return {document, questions: [{path: 'article', asks, choices: ['the', 'none']}]}
  },
}

const asks = 'Does this name take “the” in running text (the FBI said), or none (NATO said)?'
