import {expect, it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'
import {itemsOf} from '../../src/forms/siblings.ts'
import {placesIn} from './definitions.ts'

const references = placesIn(newsroomTypes()).filter(({definition}) => definition.type === 'reference')

function pathsWith(weak: boolean): string[] {
  return references.filter(({definition}) => (definition.weak === true) === weak).map(({path}) => path)
}

it('points weakly where order would deadlock: at claims, and from one work at another', () => {
  expect(pathsWith(true)).toEqual([
    'article.centralClaims[]',
    'claim.variantOf',
    'claim.competesWith[]',
    'claim.replaces',
    'person.speaksFor[]',
    'attribution.claim',
    'attribution.via[]',
    'attribution.speaksFor',
    'body[].claimMark.claims[]',
    'evidence.madeBy',
    'evidence.via[]',
    'assessment.relies[]',
    'notice.claims[]',
  ])
})

it('points strongly everywhere else, so that nothing published names what is not', () => {
  expect(pathsWith(false)).toEqual([
    'article.authors[]',
    'article.topics[]',
    'article.basedOn',
    'report.outlet',
    'claim.slots.agent',
    'claim.slots.objectOf',
    'claim.about[]',
    'claim.topics[]',
    'person.memberOf',
    'organization.memberOf',
    'topic.broader',
    'policy.publisher',
    'attribution.speaker',
    'descriptor.affiliation',
  ])
})

it('lets what is referenced be created in place', () => {
  const refusing = references.filter(({definition}) => JSON.stringify(definition.options ?? {}).includes('disableNew'))
  expect(refusing).toEqual([])
})

it('points at claims only as one type', () => {
  const claims = references.filter(({definition}) => itemsOf(definition.to).some(({type}) => type === 'claim'))
  expect(claims.every(({definition}) => itemsOf(definition.to).length === 1)).toBe(true)
})
