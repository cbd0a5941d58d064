import {evaluate, parse} from 'groq-js'
import {expect, it} from 'vitest'
import {tag} from '../../../src/queries/tags/tags.ts'
import {tagsRead} from '../../../src/queries/tags/tagsRead.ts'
import {type Random, randomFrom} from '../../rebuild/oracle/random.ts'

/*
 * A site that only reads has no GROQ engine, so which types a query reads is told from its text. Here the engine holds it to what
 * the query finds: `PROPERTY_RUNS=10000 vitest run test/queries/tags`.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? 3000)
const seed = Number(process.env.PROPERTY_SEED ?? 1)
const types = ['article', 'claim', 'topic', 'event'] as const

const dataset = types.flatMap((_type) =>
  ['news', '] || "', undefined].map((kind, at) => ({_id: `${_type}${at}`, _type, kind, tags: ['a', 'b'].slice(at)})),
)

function condition(random: Random, depth: number): string {
  const type = () => random.one([`"${random.one(types)}"`, `'${random.one(types)}'`])
  if (depth > 0 && random.chance(0.5)) {
    const [one, other] = [condition(random, depth - 1), condition(random, depth - 1)]
    return random.one([`${one} && ${other}`, `${one} || ${other}`, `(${one})`, `!(${one})`])
  }
  return random.one([
    `_type == ${type()}`,
    `${type()} == _type`,
    `_type in [${type()}, ${type()}]`,
    `_type != ${type()}`,
    ...['kind in ["news"]', 'kind == "] || \\""', 'tags[0] == "a"', 'count(tags[@ == "b"]) > 0', 'defined(kind)'],
    ...['kind match "*"', 'kind == "_type == \'claim\'"'],
  ])
}

function query(random: Random): string {
  const found = `*[${condition(random, 3)}]`
  return random.one([
    found,
    `${found}[kind == "news"]`,
    `${found}{"n": 2 * count(tags), "_id": _id, _type}`,
    `${found} | order(_id desc)[0...20] // *[_type == "topic"]\n`,
    `array::compact([...${found}, ...*[${condition(random, 1)}]])`,
  ])
}

it('tells a tag of every type a query finds', async () => {
  const random = randomFrom(seed)
  let narrow = 0
  for (let run = 0; run < runs; run += 1) {
    const text = query(random)
    const rows: {_type: (typeof types)[number]}[] = await (await evaluate(parse(text), {dataset})).get()
    const tags = tagsRead(text)
    const ofFound = rows.map(({_type}) => (_type === 'event' ? [tag.own(_type), tag.anyOwn] : [tag.type(_type)]))
    const missed = ofFound.filter((any) => !any.some((one) => tags.includes(one)))
    expect([text, missed]).toEqual([text, []])
    if (tags.length < types.length) narrow += 1
  }
  // Told all of them, nothing would be missed either.
  expect(narrow).toBeGreaterThan(runs / 8)
})
