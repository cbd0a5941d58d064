import {describe, expect, it} from 'vitest'
import {type KnownOrganization, readAttributions} from '../../src/reading/index.ts'
import {wordsAt} from './told.ts'

const organizations: readonly KnownOrganization[] = [
  {id: 'observer', names: ['The Observer']},
  {id: 'executive', names: ['Health and Safety Executive', 'HSE']},
  {id: 'bank', names: ['Bank of Lovena']},
  {id: 'us', names: ['United States', 'US'], adjectives: ['U.S.', 'American']},
  {id: 'open', names: ['openDemocracy']},
]
const first = (text: string) => readAttributions(text, {language: 'en', organizations})[0]

describe('the newsroom’s own organizations', () => {
  it.each([
    ['Two Health and Safety Executive inspectors said no.', 'Health and Safety Executive', 'executive'],
    ['Two inspectors at the HSE said no.', 'HSE', 'executive'],
    ['Officials at the Bank of Lovena in Tarsis said no.', 'Bank of Lovena', 'bank'],
    ['Three U.S. officials said no.', 'U.S.', 'us'],
    ['An American said no.', 'American', 'us'],
  ])('are what people belong to in “%s”', (text, value, organization) => {
    const affiliation = first(text)?.descriptor.affiliation
    expect(affiliation).toMatchObject({value, organization})
    expect(affiliation && wordsAt(text, affiliation.span)).toBe(value)
  })

  it.each([
    ['The Observer reported, citing two aides, that it was over.', 'The Observer', 'observer'],
    ['openDemocracy reported on Monday, citing two aides, that it was over.', 'openDemocracy', 'open'],
  ])('stand behind whom they cite in “%s”', (text, outlet, organization) => {
    const cited = readAttributions(text, {language: 'en', organizations}).find(({relay}) => relay !== null)
    expect(cited?.relay).toMatchObject({outlet, organization})
  })

  it('are no people, whatever their names mean otherwise', () => {
    expect(first('The Observer said no.')?.named).toBe(true)
    expect(readAttributions('An observer said no.', {language: 'en', organizations})[0]?.named).toBe(false)
  })

  it('are not read into words that are written otherwise', () => {
    expect(first('Three of us said no.')?.descriptor.affiliation).toBeUndefined()
  })
})
