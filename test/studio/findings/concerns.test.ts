import {describe, expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {libraryOf} from '../../../src/references/neighbourhood.ts'
import {restsOn} from '../../../src/references/restsOn.ts'
import {concernsOf} from '../../../src/studio/findings/concerns.ts'
import {agency, changed, claim, government, oneOfficial, other, ours, president, report, story} from './story.ts'

const at = '2025-07-01T00:00:00Z'
const live = {
  articles: story.filter(({_type}) => _type === 'article'),
  around: story.filter(({_type}) => _type !== 'article'),
}
const read = createReader({language: 'en'})
const concerned = (...changes: Parameters<typeof concernsOf>[0]) =>
  concernsOf(changes, live, at, read).map(({article, findings}) => ({article, rules: findings.map(({rule}) => rule)}))

describe('a publication concerns a live article', () => {
  it('that breaks rules by it: what it repeats has one origin left, and its headline still says officials', () => {
    const [concern, ...rest] = concernsOf([oneOfficial], live, at, read)
    expect(rest).toEqual([])
    expect(concern).toMatchObject({article: 'ours', headline: 'Officials say plan was vetoed'})
    expect(concern?.findings).toMatchObject([
      {rule: 'S08', path: 'attributions[_key=="r"]'},
      {rule: 'S12', path: 'headline'},
      {rule: 'S23', path: 'centralClaims'},
    ])
  })

  it('that its text no longer credits, since the outlet has another name', () => {
    expect(concerned(changed(agency, {name: 'Wire Service'}))).toEqual([{article: 'ours', rules: ['S24']}])
  })

  it.each([
    ['its claim', changed(claim, {text: 'The president stopped the plan.'})],
    ['the report it repeats', changed(report, {title: 'Plan vetoed'})],
    ['somebody its claim is about', changed(president, {role: 'President'})],
    ['what those belong to', changed(government, {adjective: 'Government'})],
  ])('that rests on it and breaks no further rule: %s', (_what, change) => {
    expect(concerned(change)).toEqual([{article: 'ours', rules: []}])
  })

  it('by a new work that denies what it says, though it does not repeat it', () => {
    const denial = {
      _key: 'd',
      claim: {_ref: 'veto'},
      stance: 'denies',
      denial: 'specific',
      obtained: 'own',
      groundRule: 'onRecord',
      speaker: {_ref: 'president'},
    }
    const work = {_id: 'drafts.new', _type: 'report', _rev: '1', title: 'No veto', attributions: [denial]}
    const stands = {...ours, headline: 'The president vetoed the plan', centralClaims: [{_ref: 'veto'}]}
    const named = {...report, attributions: [{...denial, stance: 'asserts', denial: undefined}]}
    const firm = {
      articles: [stands],
      around: [...live.around.filter(({_id}) => _id !== 'theirs'), named],
    }
    const found = concernsOf([{id: 'new', type: 'report', draft: work}], firm, at, read)
    expect(found.map(({findings}) => findings.map(({rule}) => rule))).toEqual([['S35']])
  })
})

describe('a publication does not concern', () => {
  it('an article that rests on nothing of it', () => {
    expect(concerned(oneOfficial).map(({article}) => article)).not.toContain('other')
  })

  it('the article that is published, nor others by its mere text', () => {
    expect(concerned(changed(ours, {headline: 'Plan vetoed, officials say'}), oneOfficial)).toEqual([])
    expect(concerned(changed(other, {headline: 'Ferries back'}))).toEqual([])
  })
})

it('an article rests on its claims, what it repeats, and those they speak of; not on its author', () => {
  expect([...restsOn('ours', libraryOf(story))].sort()).toEqual(
    ['agency', 'government', 'ministry', 'neighbour', 'president', 'theirs', 'veto'].sort(),
  )
  expect(restsOn('nowhere', libraryOf(story)).size).toBe(0)
})
