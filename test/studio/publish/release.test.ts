import {afterEach, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {collectPublication} from '../../../src/studio/publish/carry.ts'
import {loadFrom} from '../../../src/studio/publish/load.ts'

const lakes: Lake[] = []
afterEach(() => Promise.all(lakes.splice(0).map((lake) => lake.close())))

const weak = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const story = (prefix: string, claim: string) => ({
  _id: `${prefix}veto`,
  _type: 'article',
  headline: `${prefix}veto`,
  attributions: [{_type: 'attribution', _key: 'a1', claim: weak(claim)}],
})

/** An article that is published, has a draft with a claim, and is in a release with another claim; an outlet goes with that release. */
async function collected(release?: string) {
  const lake = await createLake({
    documents: [
      story('', 'old'),
      {_id: 'old', _type: 'claim', text: 'Old'},
      story('drafts.', 'inDraft'),
      {_id: 'drafts.inDraft', _type: 'claim', text: 'In a draft'},
      story('versions.night.', 'inRelease'),
      {_id: 'versions.night.inRelease', _type: 'claim', text: 'In the release', about: [weak('ministry')]},
      {_id: 'ministry', _type: 'organization', name: 'Ministry'},
      {_id: 'versions.night.ministry', _type: 'organization', name: 'Ministry', _system: {delete: true}},
      {_id: 'versions.other.inRelease', _type: 'claim', text: 'In another release'},
    ],
  })
  lakes.push(lake)
  const {documents, dangling} = await collectPublication('veto', loadFrom(lake.client({token: lake.token}), release))
  return {
    goes: documents.map(({id, draft, published}) => [id, draft.text ?? draft.headline, published !== undefined]),
    dangling: dangling.map(({reference, reason}) => [reference.target, reason]),
  }
}

describe('what goes out with a work', () => {
  it('is its drafts, where it is looked at as a draft', async () => {
    expect(await collected()).toEqual({
      goes: [
        ['inDraft', 'In a draft', false],
        ['veto', 'drafts.veto', true],
      ],
      dangling: [],
    })
  })

  it('is what a release holds, where it is looked at in one, and what that takes away is missing', async () => {
    expect(await collected('night')).toEqual({
      goes: [
        ['inRelease', 'In the release', false],
        ['veto', 'versions.night.veto', true],
      ],
      dangling: [['ministry', 'missing']],
    })
  })
})
