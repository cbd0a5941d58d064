import {parse} from 'groq-js'
import {describe, expect, it} from 'vitest'
import * as article from '../../src/queries/article.ts'
import * as cards from '../../src/queries/articleCards.ts'
import * as claim from '../../src/queries/claim.ts'
import * as claimCards from '../../src/queries/claimCards.ts'
import * as organization from '../../src/queries/organization.ts'
import * as person from '../../src/queries/person.ts'
import * as policy from '../../src/queries/policy.ts'
import {shownFields} from '../../src/queries/shown.ts'
import * as topic from '../../src/queries/topic.ts'
import schema from './schema.generated.json' with {type: 'json'}

const queries = Object.entries({
  ...article,
  ...cards,
  ...claim,
  ...claimCards,
  ...organization,
  ...person,
  ...policy,
  ...topic,
}).flatMap(([name, value]) => (typeof value === 'string' && name.endsWith('Query') ? [[name, value] as const] : []))

/** Every node of a syntax tree. */
function nodesOf(value: unknown): {type: unknown; name?: unknown}[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return 'type' in value ? [value, ...inner] : inner
}

describe('every query', () => {
  it('is found here', () => {
    expect(queries.map(([name]) => name)).toContain('articleBySlugQuery')
    expect(queries.length).toBeGreaterThanOrEqual(10)
  })

  it.each(queries)('%s names each field it takes', (_, query) => {
    const nodes = nodesOf(parse(query, {params: {limit: 1, enough: 2}}))
    expect(nodes.filter(({type}) => type === 'ObjectSplat')).toEqual([])
  })

  it.each(queries)('%s takes nothing that only editors see', (_, query) => {
    const taken = nodesOf(parse(query, {params: {limit: 1, enough: 2}})).flatMap((node) =>
      node.type === 'AccessAttribute' ? [String(node.name)] : [],
    )
    const hidden = [
      '_rev',
      '_updatedAt',
      '_createdAt',
      'ladder',
      'minimumPool',
      'content',
      'tone',
      'alternateNames',
      'topLevel',
    ]
    expect(taken.filter((name) => hidden.includes(name))).toEqual([])
  })
})

describe('the fields each way of showing a document takes', () => {
  // Keys that a query computes; nothing about them is stored, so nothing about them changes.
  const computed = new Set(['narrower'])

  it.each(Object.entries(shownFields))('are stored fields of %s', (type, groups) => {
    const known = schema.flatMap((entry) =>
      entry.name === type && entry.attributes ? Object.keys(entry.attributes) : [],
    )
    const shown = Object.values(groups).flat()
    expect(shown.filter((field) => !known.includes(field) && !computed.has(field))).toEqual([])
  })
})
