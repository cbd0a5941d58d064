import {describe, expect, it} from 'vitest'
import {attributionLine, fromDocuments, independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {article, claim, organization, person, ref, relay, report, unnamed} from './storedDocuments.ts'

/** One claim an article, two reports under it, three attributions. */
function newsroom(articles: number): unknown[] {
  return Array.from({length: articles}, (_, index) => [
    claim(`c${index}`, {about: [ref('someone')]}),
    report(`r${index}`, [unnamed('a', `c${index}`, {descriptor: {role: 'official', affiliation: ref('us')}})]),
    report(`s${index}`, [relay('a', `c${index}`, [`r${index}`])]),
    article(`a${index}`, [relay('a', `c${index}`, [`s${index}`])], {centralClaims: [ref(`c${index}`)]}),
  ])
    .flat()
    .concat([organization('us'), person('someone', {memberOf: ref('us')})])
}

/** Processor time, which other programs on the machine do not add to. */
function costOf(articles: number): number {
  const documents = newsroom(articles)
  const start = process.cpuUsage()
  const graph = fromDocuments(documents, {at: '2025-06-28T00:00:00Z'})
  for (const id of graph.claims.keys()) readerStatus(id, graph, '2025-06-28T00:00:00Z')
  for (const id of graph.articles.keys()) sourcingNote(id, graph, '2025-06-28T00:00:00Z')
  for (const attribution of graph.attributions.values()) attributionLine(attribution, graph)
  independence([...graph.attributions.values()])
  const {user, system} = process.cpuUsage(start)
  return user + system
}

describe('a large newsroom', () => {
  it('costs no more an article than a small one, within what a shared machine can measure', () => {
    costOf(500)
    const [small, large] = [costOf(500), costOf(8000)]
    // Sixteen times the articles: linear is 16, quadratic 256.
    expect(large / small).toBeLessThan(64)
  }, 120_000)
})

describe('a chain of 100,000 relays', () => {
  it('is read, filled to its end and traced', () => {
    const length = 100_000
    const chain = Array.from({length}, (_, index) => report(`w${index + 1}`, [relay('a', 'veto', [`w${index}`])]))
    const graph = fromDocuments([claim('veto'), report('w0', [unnamed('a', 'veto')]), ...chain])
    expect(graph.attributions.get(`w${length}#a`)?.count).toEqual({min: 2, max: 2})
    expect(independence([...graph.attributions.values()])).toMatchObject({relays: length, untraced: [], circular: []})
    expect(readerStatus('veto', graph, '2025-06-28T00:00:00Z').evidence).toBe('singleOrigin')
  }, 120_000)
})
