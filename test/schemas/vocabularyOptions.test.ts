import {describe, expect, it} from 'vitest'
import {confidentialTypes, newsroomTypes} from '../../schemas/index.ts'
import {titleOf} from '../../schemas/vocabularyOptions.ts'
import {itemsOf} from '../../src/forms/siblings.ts'
import {isObject} from '../../src/references/isObject.ts'
import * as vocabulary from '../../src/vocabulary.ts'
import {placesIn} from './definitions.ts'

/** Which vocabulary each list of options is. */
const lists: Record<string, readonly vocabulary.Term[]> = {
  'article.kind': vocabulary.articleKind,
  'article.origin': vocabulary.articleOrigin,
  'claim.slots.time.precision': vocabulary.timePrecision,
  'claim.slots.modality': vocabulary.modality,
  'claim.concerns': vocabulary.concern,
  'claim.concerns[]': vocabulary.concern,
  'organization.article': vocabulary.bodyArticle,
  'organization.kind': vocabulary.organizationKind,
  'policy.style': vocabulary.wordingStyle,
  'policy.preset': vocabulary.preset,
  'policy.rules[].severity': vocabulary.severity,
  'policy.ladder[].level': vocabulary.level,
  'attribution.stance': vocabulary.stance,
  'attribution.denial': vocabulary.denial,
  'attribution.obtained': vocabulary.obtained,
  'attribution.groundRule': vocabulary.groundRule,
  'attribution.admission': vocabulary.admission,
  'attribution.basis': vocabulary.basis,
  'attribution.reason': vocabulary.anonymityReason,
  'attribution.reason[]': vocabulary.anonymityReason,
  'attribution.content': vocabulary.contentKind,
  'attribution.tone': vocabulary.tone,
  'descriptor.seniority': vocabulary.seniority,
  'descriptor.role': vocabulary.descriptorRole,
  'descriptor.relation': vocabulary.relation,
  'count.plural': vocabulary.plural,
  'evidence.kind': vocabulary.evidenceKind,
  'evidence.does': vocabulary.evidenceDoes,
  'evidence.state': vocabulary.evidenceState,
  'evidence.obtained': vocabulary.evidenceObtained,
  'assessment.finding': vocabulary.finding,
  'assessment.level': vocabulary.level,
  'notice.kind': vocabulary.noticeKind,
  'notice.level': vocabulary.level,
  'sourcingRecord.form': vocabulary.recordForm,
  'sourcingRecord.people.plural': vocabulary.plural,
  'sourcingRecord.basis': vocabulary.basis,
  'sourcingRecord.reliability': vocabulary.reliability,
  'sourcingRecord.replySought[].outcome': vocabulary.replyOutcome,
  'sourcingRecord.consent': vocabulary.consent,
  'sourcingRecord.pool': vocabulary.pool,
  'approval.level': vocabulary.level,
  'approval.decision': vocabulary.approvalDecision,
}

const written = placesIn([...newsroomTypes(), ...confidentialTypes]).flatMap(({path, definition}) => {
  const {options} = definition
  return isObject(options) && Array.isArray(options.list) ? [[path, itemsOf(options.list)] as const] : []
})

describe('lists of options', () => {
  it('are all known here', () => {
    expect(written.map(([path]) => path)).toEqual(Object.keys(lists))
  })

  it.each(written)('%s offers its vocabulary, in order, with every definition', (path, list) => {
    const terms = lists[path] ?? []
    expect(list.map(({value}) => value)).toEqual(terms.map(({value}) => value))
    expect(list.map(({title}) => title)).toEqual(
      terms.map(({title, definition}) => `${title}: ${definition.replace(/\.$/, '')}`),
    )
  })
})

describe('titleOf', () => {
  it('gives what an editor calls a value', () => expect(titleOf(vocabulary.stance, 'denies')).toBe('Denies it'))
  it('gives nothing for a value it does not know', () => expect(titleOf(vocabulary.stance, 'shrugs')).toBeUndefined())
})
