import {describe, expect, it} from 'vitest'
import {labelled} from '../../../../src/sourcing/wording/english/labels.ts'
import {evidenceNoun} from '../../../../src/sourcing/wording/english/vocabulary.ts'
import type {EvidenceKind} from '../../../../src/vocabulary.ts'

const told = (kind: EvidenceKind, label: string) => {
  const {noun, aside} = labelled(evidenceNoun[kind], kind, label)
  return aside === '' ? noun : `${noun} (${aside})`
}

describe('what a document is called', () => {
  it.each<[EvidenceKind, string, string]>([
    ['document', 'the inspectorate’s register of 3 May', 'the inspectorate’s register of 3 May'],
    ['document', 'Smith’s diary', 'Smith’s diary'],
    ['document', 'the officers’ log', 'the officers’ log'],
    ['document', 'a draft order', 'a draft order'],
    ['document', 'draft order', 'a document (draft order)'],
    ['document', 'document of 3 May', 'a document of 3 May'],
    ['document', 'documents from the tribunal', 'documents from the tribunal'],
    ['document', 'draft order (2024)', 'a document (draft order, 2024)'],
    ['email', 'email to the board', 'an email to the board'],
    ['email', 'Emails between two aides', 'Emails between two aides'],
    ['email', 'from 2019', 'an email (from 2019)'],
    ['message', 'text message to his wife', 'a text message to his wife'],
    ['message', 'WhatsApp messages in a group', 'WhatsApp messages in a group'],
    ['recording', 'call of 23 Dec. 2020', 'a recording (call of 23 Dec. 2020)'],
    ['recording', 'audio recording of the call', 'an audio recording of the call'],
    ['image', 'photograph of the room', 'a photograph of the room'],
    ['image', 'screenshots', 'screenshots'],
    ['courtFile', 'civil complaint', 'a court file (civil complaint)'],
    ['courtFile', 'court filing of 2 May', 'a court filing of 2 May'],
    ['data', 'data of the harbour’s sensors', 'data of the harbour’s sensors'],
    ['data', 'payroll', 'data (payroll)'],
    ['data', '', 'data'],
  ])('%s, %s', (kind, label, says) => {
    expect(told(kind, label)).toBe(says)
  })
})
