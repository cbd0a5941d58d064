import {describe, expect, it} from 'vitest'
import {rowsOf} from '../../src/references/ownRows.ts'

const organization = [{type: 'organization'}]

describe('the rows of a newsroom’s own fields', () => {
  it('are one for each field that points, wherever it stands', () => {
    const {references, types} = rowsOf({
      article: {
        fields: [
          {name: 'region', type: 'string'},
          {name: 'sponsor', type: 'reference', to: organization},
          {name: 'related', type: 'array', of: [{type: 'reference', to: {type: 'event'}}], lists: false},
          {name: 'venue', type: 'object', fields: [{name: 'owner', type: 'reference', to: organization}]},
          {name: 'stops', type: 'array', of: [{type: 'stop', fields: [{name: 'place', type: 'reference'}]}]},
        ],
      },
      types: {
        event: {fields: [{name: 'host', type: 'reference', to: organization, groq: 'host->{"of": memberOf->name}'}]},
      },
      body: {
        youtube: {fields: [{name: 'channel', type: 'reference', to: organization}]},
        glossary: {as: 'annotation', fields: [{name: 'term', type: 'reference', to: [{type: 'term'}]}]},
      },
    })
    expect(types).toEqual(['event'])
    const named = {levels: 1, isWhole: false}
    expect(references).toEqual([
      {of: 'event', at: 'host', to: ['organization'], levels: 2, isListed: true, isWhole: true},
      {of: 'article', at: 'sponsor', to: ['organization'], isListed: true, ...named},
      {of: 'article', at: 'related[]', to: ['event'], isListed: false, ...named},
      {of: 'article', at: 'venue.owner', to: ['organization'], isListed: true, ...named},
      {of: 'article', at: 'stops[].place', to: [], isListed: true, ...named},
      {of: 'article', at: 'body[].channel', to: ['organization'], isListed: false, ...named},
      {of: 'article', at: 'body[].markDefs[].term', to: ['term'], isListed: false, ...named},
    ])
  })

  it('say which stored fields a page and a list show, and what a type is called where it is stored', () => {
    const {shown, storedAs} = rowsOf({
      prefix: 'nr',
      names: {article: 'post'},
      article: {
        fields: [
          {name: 'region', type: 'string'},
          {name: 'weight', type: 'number', lists: false},
        ],
      },
      claim: {fields: [{name: 'beat', type: 'string', groq: 'coalesce(beat, "none")'}]},
    })
    expect(shown.article).toEqual({entry: ['region', 'weight'], card: ['region']})
    expect(shown.claim).toEqual({entry: 'all', card: 'all'})
    expect(['article', 'claim', 'event'].map(storedAs)).toEqual(['post', 'nrClaim', 'event'])
  })
})
