import {describe, expect, it} from 'vitest'
import {collectPublication, type Load} from '../../../src/studio/publish/carry.ts'
import type {StoredDocument} from '../../../src/studio/publish/documents.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})
const weak = (id: string) => ({...reference(id), _weak: true})
/** How a draft stores a strong reference to something that is not published yet. */
const toBeStrong = (id: string, type: string) => ({...weak(id), _strengthenOnPublish: {type}})

const doc = (_id: string, _type: string, fields: Record<string, unknown> = {}): StoredDocument => ({
  _id,
  _type,
  _rev: `rev-of-${_id}`,
  ...fields,
})

function lakeOf(...documents: StoredDocument[]): Load {
  return async (ids) => documents.filter(({_id}) => ids.includes(_id))
}

const june = [
  doc('drafts.veto', 'article', {
    headline: 'U.S. rejected plan, officials say',
    topics: [reference('politics')],
    body: [{_type: 'block', _key: 'b1', markDefs: [{_type: 'claimMark', _key: 'm1', claims: [weak('claim-veto')]}]}],
    attributions: [
      {_type: 'attribution', _key: 'a1', claim: weak('claim-veto'), via: [weak('reuters-report')]},
      {_type: 'attribution', _key: 'a2', claim: weak('claim-veto'), speaker: toBeStrong('minister', 'person')},
    ],
  }),
  doc('drafts.claim-veto', 'claim', {slots: {agent: reference('president')}}),
  doc('drafts.reuters-report', 'report', {outlet: toBeStrong('agency', 'organization')}),
  doc('drafts.agency', 'organization', {memberOf: toBeStrong('zz-holding', 'organization')}),
  doc('drafts.zz-holding', 'organization'),
  doc('drafts.minister', 'person'),
  doc('president', 'person', {memberOf: reference('government')}),
  doc('government', 'organization'),
  doc('drafts.government', 'organization'),
  doc('drafts.bystander', 'person'),
  doc('politics', 'topic'),
]

describe('what one Publish carries', () => {
  it('follows the work to its changed claims, reports, people and organizations', async () => {
    const {documents, dangling} = await collectPublication('drafts.veto', lakeOf(...june))
    expect(documents.map(({id}) => id)).toEqual([
      'zz-holding',
      'agency',
      'minister',
      'claim-veto',
      'reuters-report',
      'veto',
    ])
    expect(dangling).toEqual([])
  })

  it('never reaches a person whom nothing points at', async () => {
    const {documents} = await collectPublication('veto', lakeOf(...june))
    expect(documents.map(({id}) => id)).not.toContain('bystander')
  })

  it('leaves a draft alone that lies behind an unchanged document', async () => {
    const {documents} = await collectPublication('veto', lakeOf(...june))
    expect(documents.map(({id}) => id)).not.toContain('government')
  })

  it('does not take another article along, and says that the reference to it would point at nothing', async () => {
    const {documents, dangling} = await collectPublication(
      'translation',
      lakeOf(
        doc('drafts.translation', 'article', {basedOn: toBeStrong('original', 'article')}),
        doc('drafts.original', 'article'),
      ),
    )
    expect(documents.map(({id}) => id)).toEqual(['translation'])
    expect(dangling).toMatchObject([{document: 'translation', reason: 'unpublished', reference: {path: 'basedOn'}}])
  })

  it('finds a weak reference to a document that does not exist, wherever it stands', async () => {
    const {dangling} = await collectPublication(
      'story',
      lakeOf(
        doc('drafts.story', 'article', {attributions: [{_key: 'a1', claim: weak('claim')}]}),
        doc('drafts.claim', 'claim', {
          variantOf: {...weak('gone'), _strengthenOnPublish: {type: 'claim', weak: true}},
        }),
      ),
    )
    expect(dangling).toEqual([
      {document: 'claim', reason: 'missing', reference: {target: 'gone', path: 'variantOf', weak: true}},
    ])
  })

  it('ends on references that go round in a circle', async () => {
    const {documents} = await collectPublication(
      'story',
      lakeOf(
        doc('drafts.story', 'report', {outlet: toBeStrong('one', 'organization')}),
        doc('drafts.one', 'organization', {memberOf: toBeStrong('two', 'organization')}),
        doc('drafts.two', 'organization', {memberOf: toBeStrong('one', 'organization')}),
      ),
    )
    expect(documents.map(({id}) => id)).toEqual(['two', 'one', 'story'])
  })

  it('has nothing to publish where nothing has changed', async () => {
    expect(await collectPublication('president', lakeOf(...june))).toEqual({documents: [], dangling: []})
  })
})
