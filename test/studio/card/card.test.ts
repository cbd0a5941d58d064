import {describe, expect, it} from 'vitest'
import {attributionOf} from '../../../src/studio/card/attributionOf.ts'
import {missingIn} from '../../../src/studio/card/choices.ts'
import {dayOf, instantOf} from '../../../src/studio/card/instantOf.ts'
import {lastOf} from '../../../src/studio/card/lastOf.ts'
import {cardLine, phraseOf} from '../../../src/studio/card/phrase.ts'
import {type Known, prefilled} from '../../../src/studio/card/prefill.ts'

const known: Known[] = [
  {
    id: 'us',
    type: 'organization',
    title: 'United States',
    names: ['United States', 'U.S.'],
    isPublished: true,
    isHere: true,
  },
  {
    id: 'dostri',
    type: 'person',
    title: 'Omer Dostri',
    names: ['Omer Dostri', 'Dostri'],
    isPublished: true,
    isHere: true,
  },
  {
    id: 'reuters',
    type: 'organization',
    title: 'Reuters',
    names: ['Reuters'],
    isOutlet: true,
    isPublished: true,
    isHere: false,
  },
  {
    id: 'reuters-1',
    type: 'report',
    title: 'Reuters: Plan vetoed',
    names: ['Reuters'],
    outlet: 'reuters',
    day: '2025-06-15',
    isPublished: true,
    isHere: false,
  },
]
const refer = (id: string, type: string) => ({_type: 'reference', _ref: id, _of: type})
const options = {claim: 'veto', refer, typeOf: () => 'person'}

describe('a card', () => {
  it('comes filled in with what the paragraph says', () => {
    const unnamed = 'The president vetoed the plan, two U.S. officials said.'
    expect(prefilled(unnamed, 'The president vetoed the plan', known)).toEqual({
      kind: 'unnamed',
      role: 'official',
      affiliation: 'us',
      count: '2',
    })
    const named = 'The plan was put to him in June, Omer Dostri said.'
    expect(prefilled(named, 'The plan was put to him in June', known)).toEqual({kind: 'named', speaker: 'dostri'})
    expect(prefilled('It rained all day.', 'It rained all day', known)).toEqual({})
  })

  it('lacks nothing where the sentences say how they know and why they have no name', () => {
    const paragraph =
      'He vetoed it, several senior U.S. officials familiar with the matter said. They spoke on condition of anonymity because they were not authorized to discuss it.'
    const choices = prefilled(paragraph, 'He vetoed it', known)
    expect(choices).toEqual({
      kind: 'unnamed',
      role: 'official',
      seniority: 'senior',
      relation: 'familiar',
      affiliation: 'us',
      count: '3',
      countWord: 'several',
      basis: 'undisclosed',
      reason: 'notAuthorised',
    })
    expect(missingIn(choices)).toEqual([])
    expect(attributionOf(choices, {claim: 'veto', refer, typeOf: () => 'person'})).toMatchObject({
      count: {min: 3, plural: 'several'},
      descriptor: {seniority: 'senior'},
    })
  })

  it('reads whose reporting it is, and asks which report only where there are several', () => {
    const text = 'Reuters reported on Sunday, citing two U.S. officials, that he had vetoed the plan.'
    expect(prefilled(text, 'he had vetoed the plan', known)).toEqual({
      kind: 'outlet',
      report: 'reuters-1',
      outlet: 'reuters',
      // Whom they cite, as this text prints it.
      role: 'official',
      count: '2',
      affiliation: 'us',
    })
    expect(attributionOf(prefilled(text, 'he had vetoed the plan', known), options)).toMatchObject({
      obtained: 'relay',
      via: [{_ref: 'reuters-1'}],
      descriptor: {role: 'official', affiliation: {_ref: 'us'}},
      count: {exact: 2},
    })
    const second = known.flatMap((one) => (one.type === 'report' ? [one, {...one, id: 'reuters-2'}] : [one]))
    expect(prefilled(text, 'he had vetoed the plan', second)).toMatchObject({kind: 'outlet', outlet: 'reuters'})
    expect(prefilled(text, 'he had vetoed the plan', second)).not.toHaveProperty('report')
    const other = known.flatMap((one) =>
      one.type === 'report' ? [one, {...one, id: 'old', day: '2022-11-15'}] : [one],
    )
    const dated = 'He had vetoed it, Reuters reported on June 15, 2025, citing two U.S. officials.'
    expect(prefilled(dated, 'He had vetoed it', other)).toMatchObject({report: 'reuters-1'})
    expect(missingIn({kind: 'outlet', newReport: {title: ' '}})).toEqual(['report'])
    expect(missingIn({kind: 'outlet', newReport: {title: 'Plan vetoed'}, newOutlet: 'ANSA'})).toEqual([])
  })

  it('takes a name that is not known, a document, and a silence as the text has them', () => {
    expect(prefilled('The ferries stopped, harbour master Jonas Ebbing said.', 'The ferries stopped', known)).toEqual({
      kind: 'named',
      newSpeaker: 'Jonas Ebbing',
    })
    const memo = 'An internal memo seen by this newspaper says the plan was dropped.'
    expect(prefilled(memo, 'the plan was dropped', known)).toEqual({kind: 'document', label: 'an internal memo'})
    expect(missingIn(prefilled(memo, 'the plan was dropped', known))).toEqual(['paper', 'does', 'got', 'basis'])
    expect(prefilled('Omer Dostri declined to comment on the plan.', 'the plan', known)).toEqual({
      kind: 'declined',
      speaker: 'dostri',
    })
  })

  it('tells what a document does, and of a finding whether it stands', () => {
    const paper = {
      kind: 'document',
      label: 'the judgment',
      paper: 'courtFile',
      does: 'finds',
      got: 'courtFile',
      basis: 'documentHeld',
    } as const
    expect(missingIn(paper)).toEqual(['state'])
    const made = attributionOf({...paper, state: 'underAppeal'}, {claim: 'veto', refer, typeOf: () => 'person'})
    expect(made).toMatchObject({
      groundRule: 'onRecord',
      basis: 'documentHeld',
      evidence: {does: 'finds', state: 'underAppeal', label: 'the judgment'},
    })
  })

  it('says it in the sentence as the house words it', () => {
    const unnamed = {
      kind: 'unnamed',
      role: 'official',
      affiliation: 'us',
      count: '2',
      basis: 'briefed',
      reason: 'notAuthorised',
    } as const
    const inReuters = {_id: 'policy', _type: 'policy', style: 'reuters'}
    expect(phraseOf(cardLine(unnamed, known) ?? '', unnamed)).toBe(
      ', two U.S. officials, who spoke on condition of anonymity because they were not authorized to discuss the matter, said',
    )
    expect(phraseOf(cardLine(unnamed, known, inReuters) ?? '', unnamed)).toContain('who declined to be named')
    const named = {kind: 'named', speaker: 'dostri', basis: 'participant'} as const
    expect(phraseOf(cardLine(named, known) ?? '', named)).toBe(', Omer Dostri said')
    const relayed = {kind: 'outlet', newReport: {title: 'Plan vetoed'}, newOutlet: 'ANSA'} as const
    expect(phraseOf(cardLine(relayed, known) ?? '', relayed)).toBe(', ANSA reported')
    expect(phraseOf('Omer Dostri denied it', {kind: 'deniedGeneral'})).toBeUndefined()
  })

  it('asks for what is missing, in the order an editor thinks of it, and for nothing else', () => {
    expect(missingIn({})).toEqual(['kind'])
    expect(missingIn({kind: 'unnamed'})).toEqual(['role', 'affiliation', 'count', 'basis', 'reason'])
    expect(
      missingIn({kind: 'unnamed', role: 'aide', relation: 'present', count: '0', basis: 'witness', reason: 'safety'}),
    ).toEqual(['count'])
    expect(missingIn({kind: 'named', newSpeaker: ' '})).toEqual(['speaker', 'basis'])
    expect(missingIn({kind: 'deniedGeneral', speaker: 'dostri'})).toEqual([])
  })

  it('asks what an organization is that is typed, and how somebody knows only where they told us', () => {
    const aide = {kind: 'unnamed', role: 'aide', newAffiliation: 'Mercer Quay', count: '1'} as const
    expect(missingIn({...aide, basis: 'briefed', reason: 'safety'})).toEqual(['affiliationKind'])
    const whole = {...aide, basis: 'briefed', reason: 'safety', affiliationKind: 'organization'} as const
    expect(missingIn(whole)).toEqual([])
    expect(cardLine(whole, known)).toContain('a Mercer Quay aide')
    expect(missingIn({kind: 'named', speaker: 'dostri', relayed: 'reuters-1'})).toEqual([])
    expect(cardLine({kind: 'named', speaker: 'dostri', relayed: 'reuters-1'}, known)).toContain('Reuters')
  })

  it('has the source above as it was, and not when or where it was said', () => {
    const said = {
      ...attributionOf(
        {kind: 'deniedGeneral', stance: 'partlyDenies', speaker: 'dostri', saidAt: '2025-06-15T10:00:00Z', saidIn: 'X'},
        options,
      ),
    }
    expect(said).toMatchObject({stance: 'partlyDenies', saidIn: {label: 'X'}})
    expect(lastOf({attributions: [said]})).toEqual({kind: 'named', speaker: 'dostri'})
  })

  it('takes a day as one where the editor sits, and never one that is to come', () => {
    expect(dayOf(instantOf('2025-06-15'))).toBe('2025-06-15')
    expect(new Date(instantOf(dayOf(new Date().toISOString()))).getTime()).toBeLessThanOrEqual(Date.now())
    expect(dayOf(undefined)).toBe('')
  })

  it('makes an attribution only when nothing is missing, and gives a name only on the record', () => {
    expect(attributionOf({kind: 'named', speaker: 'dostri'}, options)).toBeUndefined()
    expect(attributionOf({kind: 'deniedSpecific', speaker: 'dostri'}, options)).toMatchObject({
      stance: 'denies',
      denial: 'specific',
      groundRule: 'onRecord',
      speaker: {_ref: 'dostri'},
    })
    const unnamed = attributionOf(
      {
        kind: 'unnamed',
        speaker: 'dostri',
        role: 'official',
        affiliation: 'us',
        count: '2',
        basis: 'briefed',
        reason: 'safety',
      },
      options,
    )
    expect(unnamed).toMatchObject({
      groundRule: 'background',
      count: {exact: 2},
      reason: ['safety'],
      descriptor: {role: 'official'},
    })
    expect(unnamed).not.toHaveProperty('speaker')
  })
})
