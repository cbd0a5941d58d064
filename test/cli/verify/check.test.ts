import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {progressOn} from '../../../src/cli/terminal/progress.ts'
import {check} from '../../../src/cli/verify/check.ts'
import {createReader} from '../../../src/reading/index.ts'
import {defaultPolicy, findings, fromDocuments, type Graph} from '../../../src/sourcing/index.ts'
import {documents} from '../../sourcing/documents/randomDocuments.ts'
import {propertyRuns} from '../../sourcing/propertyRuns.ts'

const at = '2030-01-01T00:00:00Z'
const read = createReader({language: 'en'})
const unseen = progressOn({}, () => 0)

const inParts = (graph: Graph, size: number) => check(graph, defaultPolicy, at, unseen, read, size)
const sorted = (results: readonly unknown[]) => results.map((result) => JSON.stringify(result)).sort()

describe('checking some articles at a time', () => {
  it('finds what checking all at once finds, whatever the documents', () => {
    fc.assert(
      fc.property(documents, fc.integer({min: 1, max: 5}), (any, size) => {
        const graph = fromDocuments(any)
        expect(sorted(inParts(graph, size))).toEqual(sorted(findings(graph, defaultPolicy, at, {read})))
      }),
      propertyRuns,
    )
  })

  it('tells of no articles what takes confidential records', () => {
    expect(inParts(fromDocuments([]), 1)).toEqual(findings(fromDocuments([]), defaultPolicy, at, {read}))
  })
})
