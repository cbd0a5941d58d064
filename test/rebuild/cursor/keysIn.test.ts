import {evaluate, parse} from 'groq-js'
import {expect, it} from 'vitest'
import {keysIn} from '../../../src/rebuild/cursor/keysIn.ts'
import {keysOf} from '../../../src/rebuild/keysOf.ts'
import {seeds} from '../../client/newsroom.ts'
import {namesFrom, randomDocuments} from '../oracle/documents.ts'
import {randomFrom} from '../oracle/random.ts'

/** Lists of keys are sets. */
const sorted = (keys: unknown) =>
  Object.fromEntries(
    Object.entries(Object(keys)).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value]),
  )

it('says of a document out of the history what GROQ says of one that is there', async () => {
  const random = randomFrom(7)
  const documents = [...seeds(), ...Array.from({length: 20}, () => randomDocuments(random, namesFrom(random))).flat()]
  const tree = parse(keysOf(''))
  for (const document of documents) {
    const told = await (await evaluate(tree, {root: document, dataset: []})).get()
    expect(sorted(keysIn(document))).toEqual(sorted(told))
  }
})
