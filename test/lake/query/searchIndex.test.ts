import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editor} from '../../../src/lake/access/viewer.ts'
import {evaluatePlanSync} from '../../../src/lake/query/evaluate.ts'
import {planFor} from '../../../src/lake/query/plan.ts'
import {narrow} from '../../../src/lake/query/planner/index.ts'
import {sourceFor} from '../../../src/lake/query/source.ts'
import {nodesOf} from '../../../src/lake/query/tree.ts'
import {createDataset} from '../../../src/lake/store/dataset.ts'
import {numbersFrom} from './randomDocuments.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)
const surroundings = {now: new Date('2026-01-01'), identity: '', projectId: 'p', dataset: 'd'}

const words = [
  'plan',
  'planned',
  'Plan',
  'veto',
  'Straße',
  'STRASSE',
  'Genève',
  'mother-in-law',
  "minister's",
  'plan.',
  '3.5',
  'ﬁnal',
]

function randomText(random: () => number): string {
  const many = Math.floor(random() * 6)
  return Array.from({length: many}, () => words[Math.floor(random() * words.length)]).join(random() < 0.3 ? ', ' : ' ')
}

function randomStory(random: () => number, id: string) {
  const span = () => ({_type: 'span', _key: 'k', text: randomText(random)})
  return {
    _id: id,
    _type: random() < 0.5 ? 'claim' : 'article',
    _rev: String(random()),
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...(random() < 0.8 ? {text: random() < 0.9 ? randomText(random) : 7} : {}),
    ...(random() < 0.5 ? {tags: [randomText(random), 3, null, randomText(random)]} : {}),
    ...(random() < 0.5 ? {body: [{_type: 'block', _key: 'b', children: [span(), span()]}]} : {}),
    ...(random() < 0.3 ? {about: {_type: 'reference', _ref: `s${Math.floor(random() * 20)}`}} : {}),
  }
}

const word = fc.constantFrom(...words, 'pla*', '*lan', 'p*n', 'st*', 'gen*', '*', 's7', 'in', '"', '""')
const term = fc.oneof(
  {weight: 4, arbitrary: word},
  {weight: 1, arbitrary: word.map((each) => `-${each}`)},
  {weight: 2, arbitrary: fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`)},
  {weight: 1, arbitrary: fc.tuple(word, word).map(([one, other]) => `-"${one} ${other}"`)},
)
const search = fc.array(term, {maxLength: 3}).map((terms) => terms.join(' '))

/** Searches as the Studio sends them: for a list, with scores, for what a reference's preview shows; and what a site may ask. */
const searches = [
  '*[_type in $types && ([@, _id] match text::query($q) || references($raw))]{_id} | order(_id)[0...5]',
  `*[_type in $types] | score(boost(_type in ["claim"] && text match text::query($q), 5),
    boost(_type in ["article"] && pt::text(body) match text::query($q), 3),
    ([@, _id] match text::query($q) || references($raw)))[_score > 0]{_type, _id, _score} | order(_score desc)[0...4]`,
  '*[(_type == "claim" && text match text::query($q)) || (_type == "article" && tags match text::query($q))][0...1000]._id',
  '*[@ match text::query($q)]._id',
  '*[text match text::query($q) && !(tags match text::query($q))]._id',
  '*[pt::text(body) match text::query($q)][0]._id',
  'count(*[[text, tags] match text::query($q)])',
  '*[_type == "claim"]{_id, "alike": *[text match text::query($q) && _id != ^._id]._id}',
]

describe('a search by the index of words', () => {
  it(`finds what a search of every document finds, before and after transactions (${runs} random searches)`, {
    timeout: 60_000 + runs * 50,
  }, () => {
    let found = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...searches),
        search,
        fc.integer(),
        fc.integer({min: 1, max: 30}),
        (text, q, seed, size) => {
          const random = numbersFrom(seed)
          const stories = Array.from({length: size}, (_, index) => randomStory(random, `s${index}`))
          const dataset = createDataset('d', 'public', stories)
          const parameters = {q, raw: 's3', types: ['claim', 'article']}
          const plan = planFor(text, parameters)
          for (let round = 0; round < 3; round += 1) {
            const everything = {documents: dataset.documents(), get: (id: string) => dataset.get(id)}
            const expected = JSON.stringify(evaluatePlanSync(plan, everything, parameters, surroundings))
            const indexed = evaluatePlanSync(plan, sourceFor(dataset, editor, 'raw'), parameters, surroundings)
            expect(JSON.stringify(indexed)).toBe(expected)
            if (expected.includes('"s')) found += 1
            const id = `s${Math.floor(random() * size * 1.2)}`
            const before = dataset.get(id) ?? null
            dataset.apply([{id, before, after: random() < 0.3 ? null : randomStory(random, id), mutations: []}])
          }
        },
      ),
      {numRuns: runs},
    )
    expect(found).toBeGreaterThan(runs / 2)
  })

  it.each(searches)('never reads every document: %s', (text) => {
    const tree = narrow(planFor(text, {q: '', raw: '', types: []}).tree)
    expect([...nodesOf(tree)].filter(({type}) => type === 'Everything')).toEqual([])
  })
})
