import {afterEach, expect, it} from 'vitest'
import {offerCard} from '../../../src/studio/card/cards.ts'
import {openPlace} from '../../../src/studio/card/openPlace.ts'

const opened: unknown[] = []
const form: unknown[] = []
const takeBack = offerCard('drafts.ferries', (about) => opened.push(about))
afterEach(() => {
  opened.length = 0
  form.length = 0
})

const official = {
  _key: 'a',
  claim: {_ref: 'veto'},
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {role: 'official'},
  count: {exact: 2},
}
const article = {_id: 'ferries', attributions: [official, {...official, _key: 'b', count: {about: 20}}]}
const go = (...path: (string | {_key: string})[]) => openPlace(article, path, (way) => form.push(way))

it('opens the card over the words where a card can mend it', () => {
  go('attributions', {_key: 'a'}, 'reason')
  go('attributions', {_key: 'a'})
  go('attributions', {_key: 'a'}, 'evidence', 'obtained')
  expect(opened).toEqual(Array(3).fill({attribution: 'a', claim: 'veto'}))
  expect(form).toEqual([])
})

it('opens the form, at the very field, where it cannot', () => {
  const places = [
    ['headline'],
    ['attributions', {_key: 'a'}, 'quote'],
    ['attributions', {_key: 'a'}, 'evidence', 'authenticated'],
    // "About twenty" is nothing a card can say.
    ['attributions', {_key: 'b'}, 'count'],
  ]
  for (const place of places) go(...place)
  expect(form).toEqual(places)
  expect(opened).toEqual([])
})

it('opens the form where no text is open', () => {
  takeBack()
  go('attributions', {_key: 'a'}, 'reason')
  expect(form).toEqual([['attributions', {_key: 'a'}, 'reason']])
})
