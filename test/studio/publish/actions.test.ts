import {describe, expect, it} from 'vitest'
import {idsOf, movedDocuments, publicationActions} from '../../../src/studio/publish/actions.ts'
import type {Changed} from '../../../src/studio/publish/carry.ts'

const at = '2026-11-22T09:30:12.345Z'

const article: Changed = {
  id: 'story',
  type: 'article',
  draft: {
    _id: 'drafts.story',
    _type: 'article',
    _rev: 'd1',
    attributions: [{_key: 'a1'}, {_key: 'a2', publishedAt: '2026-11-20T10:00:00Z'}],
  },
}
const claim: Changed = {id: 'claim', type: 'claim', draft: {_id: 'drafts.claim', _type: 'claim', _rev: 'c1'}}

describe('the request that Publish sends', () => {
  it('dates the article and the attributions that readers see for the first time, in the same request', () => {
    const actions = publicationActions({documents: [claim, article], dangling: []}, at)
    expect(actions).toEqual([
      {
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.story',
        publishedId: 'story',
        patch: {set: {publishedAt: at, 'attributions[_key=="a1"].publishedAt': '2026-11-22T09:30:00Z'}},
      },
      {
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.claim',
        publishedId: 'claim',
        ifDraftRevisionId: 'c1',
      },
      {actionType: 'sanity.action.document.publish', draftId: 'drafts.story', publishedId: 'story'},
    ])
  })

  it('keeps the first date of an article that is published again, and says when it was modified', () => {
    const again: Changed = {
      ...article,
      draft: {...article.draft, publishedAt: '2026-11-20T10:00:00Z', attributions: []},
      published: {_id: 'story', _type: 'article', _rev: 'p1'},
    }
    expect(publicationActions({documents: [again], dangling: []}, at)).toEqual([
      {
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.story',
        publishedId: 'story',
        patch: {set: {modifiedAt: at}},
      },
      {
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.story',
        publishedId: 'story',
        ifPublishedRevisionId: 'p1',
      },
    ])
  })

  it("dates the attributions of somebody else's report with the report, or not at all", () => {
    const report = (publishedAt?: string): Changed => ({
      id: 'report',
      type: 'report',
      draft: {
        _id: 'drafts.report',
        _type: 'report',
        _rev: 'r1',
        attributions: [{_key: 'a1'}],
        ...(publishedAt && {publishedAt}),
      },
    })
    const [edit] = publicationActions({documents: [report('2025-06-15T18:00:00Z')], dangling: []}, at)
    expect(edit).toMatchObject({patch: {set: {'attributions[_key=="a1"].publishedAt': '2025-06-15T18:00:00Z'}}})
    expect(publicationActions({documents: [report()], dangling: []}, at)).toHaveLength(1)
  })
})

describe('revisions', () => {
  const set = {documents: [claim, article], dangling: []}

  it('have not moved while the same drafts are there', () => {
    expect(idsOf(set)).toEqual(['claim', 'drafts.claim', 'story', 'drafts.story'])
    expect(movedDocuments(set, [claim.draft, article.draft])).toEqual([])
  })

  it('have moved when somebody edited, discarded or published a document meanwhile', () => {
    const edited = {...claim.draft, _rev: 'c2'}
    expect(movedDocuments(set, [edited, article.draft])).toEqual([claim])
    expect(movedDocuments(set, [article.draft])).toEqual([claim])
    expect(movedDocuments(set, [claim.draft, article.draft, {...claim.draft, _id: 'claim'}])).toEqual([claim])
  })
})
