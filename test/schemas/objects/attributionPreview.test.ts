import {expect, it} from 'vitest'
import {attributionPreview} from '../../../schemas/objects/attributionPreview.ts'

it.each([
  [{speaker: 'Omer Dostri', stance: 'denies', obtained: 'own'}, 'Omer Dostri · Denies it'],
  [
    {exact: 2, seniority: 'none', adjective: 'U.S.', role: 'official', stance: 'asserts', obtained: 'own'},
    '2 × U.S. official · Says it',
  ],
  [
    {min: 2, former: true, seniority: 'senior', affiliation: 'Mossad', role: 'officer', stance: 'confirms'},
    '2 or more × former senior Mossad officer · Confirms it',
  ],
  [{obtained: 'relay', outlet: 'Reuters', work: 'Trump vetoed plan', stance: 'asserts'}, 'As in Reuters · Says it'],
  [{obtained: 'relay', work: 'Trump vetoed plan', stance: 'asserts'}, 'As in Trump vetoed plan · Says it'],
  [
    {obtained: 'relay', outlet: 'Reuters', exact: 1, role: 'official', stance: 'asserts'},
    '1 × official, via Reuters · Says it',
  ],
  [{obtained: 'unstated', role: 'official', min: 2}, '2 or more × official · Not stated'],
  [{}, 'Nobody yet'],
])('shows in the list of %o: %s', (selection, title) => {
  expect(attributionPreview(selection).title).toBe(title)
})

it('shows the claim below, or that there is none', () => {
  expect(attributionPreview({claim: 'The president vetoed it.'}).subtitle).toBe('The president vetoed it.')
  expect(attributionPreview({}).subtitle).toBe('No claim chosen')
})
