import {expect, it} from 'vitest'
import {centralPatch} from '../../../src/studio/sourcing/centralPatch.ts'

const patches = (work: Record<string, unknown> | undefined, isCentral: boolean) =>
  centralPatch(work, 'veto', isCentral).patches.map(({type, path}) => ({type, path}))

it('puts a claim among those the story stands on, weakly, and takes every mention of it out', () => {
  expect(patches(undefined, true)).toEqual([
    {type: 'setIfMissing', path: ['centralClaims']},
    {type: 'insert', path: ['centralClaims', -1]},
  ])
  const twice = {
    centralClaims: [
      {_key: 'a', _ref: 'veto'},
      {_key: 'b', _ref: 'other'},
      {_key: 'c', _ref: 'veto'},
    ],
  }
  expect(patches(twice, false)).toEqual([
    {type: 'unset', path: ['centralClaims', {_key: 'a'}]},
    {type: 'unset', path: ['centralClaims', {_key: 'c'}]},
  ])
  expect(patches({}, false)).toEqual([])
})
