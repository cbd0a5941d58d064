import {isObject} from '../../../references/isObject.ts'
import {editEach} from './editEach.ts'
import {below} from './paths.ts'
import type {Step} from './step.ts'

/** What can only record: a message says what was written in it, whoever is right about it. */
const records: ReadonlySet<unknown> = new Set(['email', 'message', 'recording', 'image', 'data'])

const answers: Readonly<Record<string, {readonly does: string; readonly state?: string}>> = {
  alleges: {does: 'alleges'},
  settles: {does: 'settles'},
  records: {does: 'records'},
  'finds, standing': {does: 'finds', state: 'standing'},
  'finds, under appeal': {does: 'finds', state: 'underAppeal'},
  'finds, set aside': {does: 'finds', state: 'setAside'},
}

/**
 * A complaint and a judgment are both from a court, and a paper may be a contract or a police report: what a document does
 * is left blank, which supports nothing beyond what it says, until a person tells.
 */
export const evidenceDoes: Step = {
  does: 'says of a document of evidence whether it alleges, finds or records',
  types: ['article', 'report'],
  carry: (document, {answerTo}) =>
    editEach(document, (object, path) => {
      const {evidence} = object
      if (!isObject(evidence) || evidence.does != null) return {object}
      const at = below(below(path, 'evidence'), 'does')
      const answer = answers[answerTo(at) ?? '']
      if (answer !== undefined) return {object: {...object, evidence: {...evidence, ...answer}}}
      const isCertain = records.has(evidence.kind) && evidence.obtained !== 'courtFile'
      if (isCertain) return {object: {...object, evidence: {...evidence, does: 'records'}}}
      return {object, questions: [{path: at, asks, choices: Object.keys(answers)}]}
    }),
}

const asks =
  'Does this document allege (complaint, indictment, police report), find (judgment, official finding), settle without a finding (settlement, no-contest plea, consent order) or record (register, contract, minutes)?'
