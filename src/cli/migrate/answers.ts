import {isObject} from '../../references/isObject.ts'
import {CannotRun} from '../command.ts'
import {linesOf} from '../lines.ts'
import type {StepId} from './steps/table.ts'

/** What a person has answered, if anything. */
export type AnswerTo = (question: {
  readonly id: string
  readonly step: StepId
  readonly path: string
}) => string | undefined

/** Before anybody was asked. */
export const unanswered: AnswerTo = () => undefined

/**
 * The answers in reports: a line a document, in which somebody has put an `answer` beside what a question `asks`.
 *
 * ```json
 * {"id": "9eb6…", "questions": [{"step": "evidenceDoes", "path": "attributions[_key==\"a\"].evidence.does", "answer": "alleges"}]}
 * ```
 *
 * @throws CannotRun that names file and line
 */
export async function answersIn(file: string): Promise<AnswerTo> {
  const answers = new Map<string, string>()
  let line = 0
  for await (const text of linesOf(file)) {
    line += 1
    if (text.trim() === '') continue
    const told = parsed(text)
    if (!isObject(told) || typeof told.id !== 'string' || !Array.isArray(told.questions)) {
      throw new CannotRun(`${file}, line ${line}: not a line of a report. It has an id, and a list of questions.`)
    }
    for (const question of told.questions) {
      if (!isObject(question) || question.answer === undefined) continue
      const {step, path, answer, choices} = question
      if (typeof answer !== 'string' || (Array.isArray(choices) && !choices.includes(answer))) {
        const possible = Array.isArray(choices) ? choices.join(' | ') : 'a text'
        throw new CannotRun(`${file}, line ${line}: the answer to ${path} is none of its choices: ${possible}.`)
      }
      answers.set(keyOf({id: told.id, step, path}), answer)
    }
  }
  return (question) => answers.get(keyOf(question))
}

function keyOf({id, step, path}: Readonly<Record<'id' | 'step' | 'path', unknown>>): string {
  return JSON.stringify([id, step, path])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
