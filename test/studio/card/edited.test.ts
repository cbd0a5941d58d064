import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {objectsIn} from '../../../src/references/objectsIn.ts'
import {choicesOf} from '../../../src/studio/card/choicesOf.ts'
import {edited} from '../../../src/studio/card/edited.ts'

const seeds = join(import.meta.dirname, '../../../seeds/production')
const attributions = readdirSync(seeds)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(join(seeds, file), 'utf8').trim().split('\n'))
  .map((line): Readonly<Record<string, unknown>> => JSON.parse(line))
  .filter(({_type}) => _type === 'article')
  .flatMap((article) => objectsIn(article.attributions))

const around = {
  claim: 'veto',
  refer: (id: string, type: string) => ({_type: 'reference', _ref: id, _of: type}),
  typeOf: () => 'person',
}

function shown(stored: Readonly<Record<string, unknown>>) {
  const before = choicesOf(stored)
  if (before === undefined) throw new Error('A card cannot show it.')
  return {stored, before}
}

const official = {
  _type: 'attribution',
  _key: 'a1',
  claim: {_type: 'reference', _ref: 'veto', _weak: true},
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {role: 'official', affiliation: {_type: 'reference', _ref: 'us'}, of: 'the talks'},
  count: {exact: 2},
  basis: 'briefed',
  reason: ['safety', 'retaliation'],
  quote: 'He said no.',
}
const spokesman = {
  ...official,
  groundRule: 'onRecord',
  descriptor: undefined,
  count: undefined,
  reason: undefined,
  speaker: {_type: 'reference', _ref: 'dostri'},
  speakerRole: 'spokesman',
  saidAt: '2025-06-15T12:00:00Z',
  saidIn: {label: 'Fox News'},
}

describe('an attribution that is there, in a card', () => {
  it('stays as it is to the last field where nothing is changed: all of the seeds', () => {
    const inCards = attributions.filter((stored) => choicesOf(stored) !== undefined)
    expect(inCards.length / attributions.length).toBeGreaterThan(0.95)
    for (const stored of inCards) {
      const editing = shown(stored)
      expect(edited(editing, editing.before, around)).toEqual(stored)
    }
  })

  it('keeps what a card does not show beside what was changed', () => {
    const editing = shown(official)
    expect(edited(editing, {...editing.before, role: 'diplomat', count: '3', reason: 'legalJeopardy'}, around)).toEqual(
      {
        ...official,
        descriptor: {...official.descriptor, role: 'diplomat'},
        count: {exact: 3},
        reason: ['legalJeopardy', 'retaliation'],
      },
    )
    expect(edited(editing, {...editing.before, count: '3', countWord: 'several'}, around).count).toEqual({
      min: 3,
      plural: 'several',
    })
  })

  it('leaves no name behind where somebody is not named any more', () => {
    const editing = shown(spokesman)
    const after = edited(
      editing,
      {...editing.before, kind: 'unnamed', role: 'official', affiliation: 'us', count: '1', reason: 'safety'},
      around,
    )
    expect(after).toMatchObject({groundRule: 'background', descriptor: {role: 'official'}, count: {exact: 1}})
    expect(Object.keys(after)).not.toEqual(expect.arrayContaining(['speaker']))
    expect(JSON.stringify(after)).not.toMatch(/dostri|spokesman|Fox News|saidAt/)
  })

  it('says whose reporting an answer stands in, how far it goes, and where and when it was said', () => {
    const relayed = {
      ...spokesman,
      stance: 'partlyDenies',
      denial: 'general',
      obtained: 'relay',
      basis: undefined,
      via: [{_type: 'reference', _ref: 'reuters-1', _weak: true, _key: 'v'}],
    }
    const editing = shown(relayed)
    expect(editing.before).toMatchObject({
      kind: 'deniedGeneral',
      stance: 'partlyDenies',
      relayed: 'reuters-1',
      saidAt: '2025-06-15T12:00:00Z',
      saidIn: 'Fox News',
    })
    const {via: _, basis: _none, ...own} = relayed
    const asked = {...editing.before, relayed: undefined, stance: 'denies', saidIn: 'Fox & Friends'} as const
    expect(edited(editing, asked, around)).toEqual({
      ...own,
      basis: undefined,
      obtained: 'own',
      stance: 'denies',
      saidIn: {label: 'Fox & Friends'},
    })
    // A stance that does not go with the kind is the kind's own.
    expect(edited(editing, {...editing.before, kind: 'declined'}, around)).toMatchObject({stance: 'declined'})
  })

  it('is nothing for a card where a card could not say it', () => {
    expect(choicesOf({...official, count: {about: 20}})).toBeUndefined()
    expect(choicesOf({...spokesman, stance: 'denies', denial: 'nonDenialDenial'})).toBeUndefined()
    expect(choicesOf({...official, stance: 'declined'})).toBeUndefined()
    expect(choicesOf(undefined)).toBeUndefined()
  })
})
