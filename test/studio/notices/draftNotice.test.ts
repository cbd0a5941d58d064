import {describe, expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {fromDocuments} from '../../../src/sourcing/index.ts'
import {changesSince, draftNotice} from '../../../src/studio/notices/draftNotice.ts'
import {noticePreview} from '../../../src/studio/notices/preview.ts'
import {wordingRemarks} from '../../../src/studio/notices/wordingRemarks.ts'
import {minister, official, text} from '../../gate/newsroom.ts'
import {article, claim} from '../../sourcing/storedDocuments.ts'

const at = '2026-11-26T09:00:00.000Z'
const veto = claim('veto', {text: 'The president vetoed the plan.'})
const ours = (attributions: Record<string, unknown>[], fields = {}) =>
  article('ours', attributions, {headline: 'Two say so', body: text('He vetoed the plan.'), ...fields})
const changes = (before: Record<string, unknown>, after: Record<string, unknown>, claimNow: unknown = veto) =>
  changesSince('ours', fromDocuments([veto, before]), fromDocuments([claimNow, after]))

describe('a notice', () => {
  it('is drafted from what readers were told otherwise: headings, claims, and whom something is put down to', () => {
    expect(changes(ours([official()]), ours([official()]))).toEqual([])
    expect(changes(ours([official()]), ours([official()], {headline: 'One says so'}))).toEqual([
      {wrong: '“Two say so” (headline).', right: '“One says so” (headline).'},
    ])
    expect(changes(ours([]), ours([], {standfirst: 'On Sunday.'}))).toEqual([
      {wrong: 'There was no standfirst.', right: '“On Sunday.” (standfirst).'},
    ])
    const reworded = claim('veto', {text: 'The president delayed the plan.'})
    expect(changes(ours([official()]), ours([official()]), reworded)).toContainEqual({
      wrong: 'The president vetoed the plan.',
      right: 'The president delayed the plan.',
      claim: 'veto',
    })
    const [gone] = changes(ours([official(), minister()]), ours([minister()]))
    expect(gone).toMatchObject({right: 'We no longer stand by that source.', claim: 'veto'})
    expect(gone?.wrong).toMatch(/^“The president vetoed the plan”, put down to: .*official/)
    const [other] = changes(ours([official()]), ours([official({count: {exact: 3}})]))
    expect(other?.right).toContain('three')
  })

  it('says nothing twice: what was said stands after “An earlier version said”', () => {
    const change = changes(ours([official()]), ours([official()], {headline: 'One says so'}))
    const seen = noticePreview(draftNotice('correction', change, at))
    expect(seen).toEqual({
      title: 'Correction, Nov. 26, 2026',
      paragraphs: ['An earlier version said: “Two say so” (headline).', 'In fact: “One says so” (headline).'],
    })
    expect(JSON.stringify(seen).match(/earlier version said/g)).toHaveLength(1)
    expect(noticePreview({kind: 'update', at, text: ' '})?.paragraphs).toEqual([])
    expect(noticePreview({at})).toBeUndefined()
  })

  it('is told as it is typed when it names an error by a milder word', () => {
    const policy = {_id: 'policy', _type: 'policy', preset: 'default'}
    const notice = {...draftNotice('correction', [{wrong: 'Two.', right: 'One.'}], at), _key: 'n'}
    const remarks = (said: string) =>
      wordingRemarks(ours([], {language: 'en', notices: [{...notice, text: said}]}), 'n', {
        policy,
        read: createReader({language: 'en'}),
        at,
      })
    expect(remarks('This article clarifies how many there were.').map(({rule}) => rule)).toEqual(['S32'])
    expect(remarks('Correction: an earlier version gave the wrong number.')).toEqual([])
  })
})
