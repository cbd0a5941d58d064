import {Rule} from '@sanity/schema'
import {groupProblems, validateSchema} from '@sanity/schema/_internal'
import {describe, expect, it} from 'vitest'
import {confidentialTypes, newsroomTypes} from '../../schemas/index.ts'
import {itemsOf} from '../../src/forms/siblings.ts'
import {type Place, placesIn} from './definitions.ts'

const newsroom = placesIn(newsroomTypes())
const confidential = placesIn(confidentialTypes)

/** The fields of each type, with a mark on those a document cannot be published without. */
const model: Record<string, string> = {
  article:
    'headline! standfirst body! authors topics! image kind! attributions centralClaims waivers origin! basedOn notices slug! language! aiUse publishedAt modifiedAt',
  report: 'outlet title! url archivedUrl publishedAt language attributions notices',
  claim: 'text! slots about serious concerns topics variantOf competesWith replaces assessments',
  'claim.slots': 'agent action object objectOf time place modality',
  'claim.slots.time': 'from to precision',
  person: 'name! alternateNames role slug portrait bio memberOf speaksFor url sameAs',
  organization: 'name! alternateNames adjective article kind! memberOf topLevel url sameAs',
  topic: 'name! slug! medtop broader',
  policy: 'publisher! language! style! timeZone seniority preset! rules ladder editors minimumPool urls',
  'policy.rules[]': 'rule! severity!',
  'policy.ladder[]': 'level! roles!',
  'policy.urls': 'ethics corrections unnamedSources verification feedback masthead',
  attribution:
    'claim! stance! denial obtained! via groundRule speaker speakerRole speaksFor admission admits asked saidAt saidIn descriptor count basis evidence reason paid interest quote content tone partOf publishedAt',
  'attribution.asked': 'particulars hours',
  'attribution.saidIn': 'label! url',
  'body[].claimMark': 'claims!',
  'body[].link': 'href!',
  figure: 'image! alt! caption credit',
  descriptor: 'former alsoCurrent seniority role! affiliation relation of',
  count: 'exact min about plural',
  evidence: 'label! kind! does state madeBy madeAt ofTheFact privately via obtained! authenticated url',
  assessment: 'finding! at! reason! relies level',
  waiver: 'path! words reason!',
  notice: 'kind! at! wrong right text claims supersedes level',
  'approval.parts[]': 'part print',
  sourcingRecord:
    'form! articleId! key claimId people basis necessity! onRecordAttempts! noAttemptReason reliability! motive! replySought exception descriptorAgreed! groundRuleAgreed! consent! pool consentSmallPool pseudonym distinctFrom handledBy',
  'sourcingRecord.people': 'exact min about plural',
  'sourcingRecord.replySought[]': 'of! outcome! because',
  'sourcingRecord.exception': 'rule! text!',
  hold: 'articleId! by since!',
  approval:
    'articleId! hash! hashVersion parts level! decision! attestsIdentity! attestsNoDoubleUse! reason by role at',
}

function isRequired({definition: {validation}}: Place): boolean {
  if (typeof validation !== 'function') return false
  const rules: unknown = Reflect.apply(validation, undefined, [new Rule()])
  return [rules].flat().some((rule) => rule instanceof Rule && rule.isRequired())
}

describe('the schema', () => {
  it('has the fields of the content model and no other', () => {
    const written = [...newsroom, ...confidential]
      .filter(({definition}) => Array.isArray(definition.fields))
      .map(({path, definition}) => [path, itemsOf(definition.fields).map(({name}) => name)])
    const expected = Object.entries(model).map(([path, fields]) => [path, fields.replaceAll('!', '').split(' ')])
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(expected))
  })

  it('asks, whatever else is chosen, for the fields a document cannot be published without', () => {
    const required = [...newsroom, ...confidential].filter(isRequired).map(({path}) => path)
    const expected = Object.entries(model).flatMap(([path, fields]) =>
      fields.split(' ').flatMap((field) => (field.endsWith('!') ? [`${path}.${field.slice(0, -1)}`] : [])),
    )
    expect(required.toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['newsroom', newsroomTypes()],
    ['confidential', confidentialTypes],
  ])('is one Sanity finds no fault with: %s', (_name, types) => {
    expect(groupProblems(validateSchema([...types]).getTypes())).toEqual([])
  })

  it('explains itself: every field has a title, and every document type one too', () => {
    const untitled = [...newsroom, ...confidential].filter(
      ({path, definition}) => !path.endsWith('[]') && typeof definition.title !== 'string',
    )
    expect(untitled.map(({path}) => path)).toEqual([])
  })

  it('leaves to Publish the times of publication, and to the plugin where a waiver stands', () => {
    const readOnly = newsroom.filter(({definition}) => definition.readOnly === true).map(({path}) => path)
    expect(readOnly).toEqual([
      'article.publishedAt',
      'article.modifiedAt',
      'attribution.publishedAt',
      'waiver.path',
      'waiver.words',
    ])
  })
})
