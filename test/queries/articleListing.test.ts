import {expect, it} from 'vitest'
import {drafted} from '../../src/queries/articleDraftListing.ts'
import {articleListQuery, published} from '../../src/queries/articleListing.ts'
import {articleCardsQuery, articleDraftCardsQuery} from '../../src/queries/articleListsWrittenOut.ts'

const listing = {filter: {}, sort: 'newest', ownConditions: [], ownCard: ''} as const
const withoutSpace = (query: string) => query.replace(/\s/g, '')

it('is, where nothing narrows a list, what TypeGen reads', () => {
  expect(withoutSpace(articleListQuery(published, listing))).toBe(withoutSpace(articleCardsQuery))
  expect(withoutSpace(articleListQuery(drafted, listing))).toBe(withoutSpace(articleDraftCardsQuery))
})

it('has no condition that was not asked for', () => {
  const query = articleListQuery(published, {...listing, filter: {kind: 'news'}})
  expect(query).toContain('kind == $kind')
  expect(query).not.toContain('$from')
  expect(query).not.toContain('$topics')
})
