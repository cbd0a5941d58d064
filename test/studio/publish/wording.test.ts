import {describe, expect, it} from 'vitest'
import type {Changed} from '../../../src/studio/publish/carry.ts'
import {toastFor} from '../../../src/studio/publish/notices.ts'
import {countsOf, publishLabel, titleOf} from '../../../src/studio/publish/wording.ts'

const changed = (id: string, type: string, fields: Record<string, unknown> = {}): Changed => ({
  id,
  type,
  draft: {_id: `drafts.${id}`, _type: type, _rev: '1', ...fields},
})
const article = changed('veto', 'article', {headline: 'U.S. rejected plan'})
const claim = changed('claim', 'claim', {text: 'The president vetoed the plan.'})
const person = changed('person', 'person', {name: 'Anna Weber'})

describe('what an editor is told', () => {
  it('says on the button how much goes along', () => {
    expect(publishLabel([])).toBe('Publish')
    expect(publishLabel([claim, person])).toBe('Publish with 2 more')
  })

  it('counts in the words of the newsroom', () => {
    expect(countsOf([claim, person, changed('other', 'person')])).toBe('1 claim and 2 people')
    expect(countsOf([article, claim, person])).toBe('1 article, 1 claim and 1 person')
  })

  it('names a document by what an editor wrote, or by what it is', () => {
    expect(titleOf(claim.draft)).toBe('“The president vetoed the plan.”')
    expect(titleOf(changed('new', 'claim').draft)).toBe('a claim without text')
    expect(titleOf(changed('new', 'report', {title: ' '}).draft)).toBe('a report without a name')
  })

  it('says afterwards what readers now have', () => {
    expect(toastFor({kind: 'published', documents: [claim, article]}, 'veto')).toEqual({
      status: 'success',
      title: 'Published, with 1 claim',
      description: '“The president vetoed the plan.”',
    })
    expect(toastFor({kind: 'published', documents: [article]}, 'veto')).toEqual({status: 'success', title: 'Published'})
  })

  it('says which document has to be mended, and what a reference lacks', () => {
    expect(
      toastFor({kind: 'invalid', refusals: [{changed: claim, messages: ['Write one sentence.']}]}, 'veto').description,
    ).toBe('“The president vetoed the plan.”: Write one sentence.')
    const reference = {target: 'gone', path: 'attributions[_key=="a1"].claim', weak: true}
    expect(
      toastFor({kind: 'dangling', dangling: [{document: 'veto', reason: 'missing', reference, from: article}]}, 'veto')
        .description,
    ).toBe('“U.S. rejected plan”: attributions › claim points at a document that does not exist.')
  })
})
