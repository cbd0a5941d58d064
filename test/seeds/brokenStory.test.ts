import {describe, expect, it} from 'vitest'
import {type Fields, readSeeds} from '../../scripts/seeds-check/read.ts'
import {createReader} from '../../src/reading/index.ts'
import {fromDocuments} from '../../src/sourcing/index.ts'
import {type Finding, findings, isFinding, policyFrom, type RuleId, rules} from '../../src/sourcing/rules/index.ts'
import {article, brokenFor} from './brokenStory.ts'
import {seedsFolder} from './seedsFolder.ts'

const at = '2026-11-01T00:00:00Z'
const story: readonly Fields[] = readSeeds(seedsFolder)
  .seeds.filter(({file}) => /production\/(?:east-basin-sediment|shared)\.ndjson$/.test(file))
  .map(({document}) => document)

const read = createReader({language: 'en'})
const resultsOf = (documents: readonly Fields[]) =>
  findings(fromDocuments(documents, {at}), policyFrom(documents), at, {read})
const reading = ({document, path, message}: Finding) => `${document} ${path} ${message}`
const brokenIn = (documents: readonly Fields[], rule: RuleId) =>
  resultsOf(documents)
    .filter(isFinding)
    .filter((finding) => finding.rule === rule)
const before = (rule: RuleId) => brokenIn(story, rule).map(reading)

describe('the harbour story as it stands in the seeds', () => {
  it('breaks no rule that would have stopped it, and warns of nothing', () => {
    expect(resultsOf(story).filter((result) => isFinding(result) && result.severity !== 'approval')).toEqual([])
  })

  it('asked for an approval by the standards editor, since it stands on people without names', () => {
    expect(brokenIn(story, 'S07')).toEqual([
      expect.objectContaining({severity: 'approval', document: article, path: 'centralClaims'}),
    ])
    // Two people of one meeting may have agreed on what they say.
    expect(brokenIn(story, 'S08')).toContainEqual(expect.objectContaining({severity: 'approval', document: article}))
  })
})

describe.each(Object.entries(brokenFor))('the harbour story, broken for %s', (name, edit) => {
  const rule = Object.values(rules).find(({id}) => id === name)

  it(`is told: ${rule?.title}`, () => {
    if (!rule) throw new Error(`There is no rule ${name}`)
    const told = brokenIn(edit(story), rule.id).filter((finding) => !before(rule.id).includes(reading(finding)))
    expect(told).not.toEqual([])
    for (const {message, mend, path} of told) {
      for (const words of [message, mend, path]) expect(words).not.toBe('')
    }
  })
})

describe('every house rule', () => {
  it('can be broken in this story, stands in it, or says that it takes confidential records', () => {
    const unjudged = resultsOf(story).filter((result) => !isFinding(result))
    const covered = new Set<string>([...Object.keys(brokenFor), 'S07', 'S08', ...unjudged.map((result) => result.rule)])
    expect(Object.values(rules).filter(({id}) => !covered.has(id))).toEqual([])
  })
})
