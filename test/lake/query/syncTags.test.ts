import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editor} from '../../../src/lake/access/viewer.ts'
import type {Change} from '../../../src/lake/documents.ts'
import {evaluatePlanSync} from '../../../src/lake/query/evaluate.ts'
import {planFor} from '../../../src/lake/query/plan.ts'
import {noReads} from '../../../src/lake/query/reads.ts'
import {sourceFor} from '../../../src/lake/query/source.ts'
import {syncTagsOf, syncTagsOfChanges} from '../../../src/lake/query/syncTags.ts'
import {createDataset, type Dataset} from '../../../src/lake/store/dataset.ts'
import {eyes, numbersFrom, randomChanges, randomDataset} from './randomDocuments.ts'
import {parameters, query} from './randomQueries.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)
const surroundings = {now: new Date('2026-01-01'), identity: '', projectId: 'p', dataset: 'd'}

function ask(text: string, dataset: Dataset, [viewer, perspective]: (typeof eyes)[number]) {
  const reads = noReads()
  const source = sourceFor(dataset, viewer, perspective)
  const answer = evaluatePlanSync(planFor(text, parameters), source, parameters, surroundings, {reads})
  return {answer: JSON.stringify(answer), tags: syncTagsOf(dataset.name, reads, perspective)}
}

const meet = (some: readonly string[], others: readonly string[]) => some.some((tag) => others.includes(tag))

describe('sync tags', () => {
  it(`are among those of every change that changes the answer (${runs} random queries)`, {
    timeout: 60_000 + runs * 100,
  }, () => {
    let spared = 0
    let stale = 0
    fc.assert(
      fc.property(query, fc.integer(), fc.constantFrom(...eyes), (text, seed, eye) => {
        const random = numbersFrom(seed)
        const dataset = randomDataset(random, 25)
        for (let round = 0; round < 4; round += 1) {
          let before: ReturnType<typeof ask>
          try {
            before = ask(text, dataset, eye)
          } catch {
            return
          }
          const changes = randomChanges(random, dataset, 25).slice(0, 2)
          dataset.apply(changes)
          const tags = syncTagsOfChanges(dataset, eye[0], changes)
          const changed = ask(text, dataset, eye).answer !== before.answer
          if (changed) expect(before.tags.filter((tag) => tags.includes(tag))).not.toEqual([])
          if (changed) stale += 1
          else if (!meet(before.tags, tags)) spared += 1
        }
      }),
      {numRuns: runs},
    )
    expect(stale).toBeGreaterThan(runs / 10)
    expect(spared).toBeGreaterThan(runs / 100)
  })

  const document = (id: string, type: string, fields: object = {}) => ({
    _id: id,
    _type: type,
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...fields,
  })
  const newsroom = [
    document('ferry', 'article', {slug: {current: 'the-night-ferry'}, author: {_ref: 'ada'}}),
    document('strike', 'article', {slug: {current: 'strike'}}),
    document('ada', 'person', {name: 'Ada'}),
    document('bo', 'person', {name: 'Bo'}),
    document('policy', 'policy'),
  ]
  const change = (id: string): Change => {
    const before = newsroom.find(({_id}) => _id === id) ?? document(id, id)
    return {id, before, after: {...before, _rev: 'next'}, mutations: []}
  }

  it.each([
    ['*[_type == "article" && slug.current == $slug][0]{slug, "by": author->name}', ['ferry', 'strike', 'ada']],
    ['*[_id == "policy"][0]', ['policy']],
    ['*[_id in ["bo", "ada"]].name', ['bo', 'ada']],
    ['*[_type in ["person", "policy"]]._id', ['ada', 'bo', 'policy']],
    ['*[_id == "ferry"][0]{"by": *[_id == ^.author._ref][0].name}', ['ferry', 'ada']],
    ['*[_id == "ferry" || _type == "policy"]._id', ['ferry', 'policy']],
    ['count(*)', ['ferry', 'strike', 'ada', 'bo', 'policy']],
    ['*[name match "Ad*"]._id', ['ferry', 'strike', 'ada', 'bo', 'policy']],
    ['1 + 1', []],
  ])('of %s meet those of the documents it looks at', (text, expected) => {
    const dataset = createDataset('d', 'public', newsroom)
    const reads = noReads()
    const given = {slug: 'the-night-ferry'}
    evaluatePlanSync(planFor(text, given), sourceFor(dataset, editor, ['published']), given, surroundings, {reads})
    const tags = syncTagsOf('d', reads, ['published'])
    const met = newsroom
      .map(({_id}) => _id)
      .filter((id) => meet(tags, syncTagsOfChanges(dataset, editor, [change(id)])))
    expect(met).toEqual(newsroom.map(({_id}) => _id).filter((id) => expected.includes(id)))
  })

  it('are one for the whole dataset where they would be too many', () => {
    const people = Array.from({length: 200}, (_, index) => document(`p${index}`, 'person'))
    const dataset = createDataset('d', 'public', people)
    const reads = noReads()
    const given = {ids: people.map(({_id}) => _id)}
    evaluatePlanSync(planFor('*[_id in $ids]._id', given), sourceFor(dataset, editor, 'raw'), given, surroundings, {
      reads,
    })
    expect(syncTagsOf('d', reads, 'raw')).toHaveLength(1)
  })
})
