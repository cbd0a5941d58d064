import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  defaultPolicy,
  findings,
  fromDocuments,
  isFinding,
  policyFrom,
  requiredApprovals,
  rules,
  sourcingHash,
} from '../../../src/sourcing/index.ts'
import {documents} from '../documents/randomDocuments.ts'
import {propertyRuns} from '../propertyRuns.ts'

const instants = fc.constantFrom('2025-06-28T00:00:00Z', '2031-06-28', 'not a date', '')

describe('findings on any documents whatever', () => {
  it('are always given, each with something to read and a document that is there', () => {
    fc.assert(
      fc.property(documents, instants, (given, at) => {
        const graph = fromDocuments(given)
        for (const finding of findings(graph, policyFrom(given), at)) {
          expect(rules).toHaveProperty(finding.rule)
          if (!isFinding(finding)) continue
          const {document, message, mend, severity} = finding
          expect(graph.articles.has(document) || graph.reports.has(document)).toBe(true)
          expect(['error', 'warning', 'approval']).toContain(severity)
          expect(`${message} ${mend}`).not.toMatch(/undefined|null|NaN|\[object| {2}/)
        }
      }),
      propertyRuns,
    )
  })

  it('do not depend on the order of the documents', () => {
    const shuffled = documents.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, {minLength: given.length, maxLength: given.length})),
    )
    fc.assert(
      fc.property(shuffled, ([given, reordered]) => {
        const at = '2025-06-28T00:00:00Z'
        expect(findings(fromDocuments(reordered), defaultPolicy, at)).toEqual(
          findings(fromDocuments(given), defaultPolicy, at),
        )
      }),
      propertyRuns,
    )
  })

  it('leave approvals and fingerprints to be had as well', async () => {
    await fc.assert(
      fc.asyncProperty(documents, instants, async (given, at) => {
        const graph = fromDocuments(given)
        for (const id of graph.articles.keys()) {
          requiredApprovals(id, graph, defaultPolicy, at)
          expect(await sourcingHash(id, graph)).toMatch(/^[0-9a-f]{64}$/)
        }
      }),
      propertyRuns,
    )
  })
})
