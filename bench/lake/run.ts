/**
 * What queries cost the embedded lake beside groq-js on its own and beside a hand-written Map lookup, in one run.
 *
 * `npm run bench:lake`, or `node bench/lake/run.ts --only queries --sizes 1000,10000`. Every answer is compared with groq-js's.
 */
import {parseArgs} from 'node:util'
import {evaluate} from 'groq-js'
import {editor} from '../../src/lake/access/viewer.ts'
import {evaluatePlanSync} from '../../src/lake/query/evaluate.ts'
import {planFor} from '../../src/lake/query/plan.ts'
import {sourceFor} from '../../src/lake/query/source.ts'
import {byDocumentId, createDataset} from '../../src/lake/store/dataset.ts'
import {median} from '../client/ratio.ts'
import {newsroom} from './documents.ts'
import {floors, type Parameters} from './floor.ts'
import {ignoring, listening} from './listeners.ts'
import {loading} from './loading.ts'
import {type Question, questions} from './questions.ts'
import {writing} from './writing.ts'

const {values} = parseArgs({
  options: {
    sizes: {type: 'string', default: '1000,10000,100000'},
    rounds: {type: 'string', default: '30'},
    only: {type: 'string'},
  },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds)
/** Milliseconds before a question is timed, and requests in a round of each way. */
const [warmUp, requests] = [1000, 500]
const surroundings = {now: new Date(), identity: '', projectId: 'bench', dataset: 'bench'}
const costs = new Map<string, Map<number, {readonly lake: number; readonly byHand: number | undefined}>>()

for (const size of sizes) {
  const documents = newsroom(size).toSorted(byDocumentId)
  console.log(
    `\n${documents.length} documents${' '.repeat(24)}lake   Map lookup     ratio    goal   groq-js alone   against it`,
  )
  const dataset = createDataset('bench', 'public', documents)
  const byHand = floors(documents)
  const ask =
    ({query}: Question): Way =>
    (parameters) =>
      evaluatePlanSync(planFor(query, parameters), sourceFor(dataset, editor, ['published']), parameters, surroundings)
  // All are timed before groq-js is asked: what it leaves on the heap slows whatever comes next.
  const timed = questions.map((question) => timesOf(question, size, ask(question), byHand[question.name]))
  for (const [index, question] of questions.entries()) {
    const alone = async (parameters: Parameters) => {
      const value = await evaluate(planFor(question.query, parameters).tree, {dataset: documents, params: parameters})
      return value.get()
    }
    await report(question, size, ask(question), byHand[question.name], alone, timed[index] ?? {lake: [], byHand: []})
  }
}
console.log(
  `\nHow much dearer each is at ${sizes.at(-1)} documents than at ${sizes[0]} (goal: at most 3x), and the Map lookup`,
)
for (const [name, bySize] of costs) {
  const [few, many] = [bySize.get(sizes[0] ?? 0), bySize.get(sizes.at(-1) ?? 0)]
  const growth = (before?: number, after?: number) =>
    before === undefined || after === undefined ? '' : `${(after / before).toFixed(2)}x`
  const told = [growth(few?.lake, many?.lake), growth(few?.byHand, many?.byHand)]
  console.log(name.padEnd(38) + told.map((each) => each.padStart(12)).join(''))
}
if (values.only !== 'queries') {
  await writing()
  await listening()
  await ignoring()
  await loading(newsroom(sizes.at(-1) ?? 1000))
}

async function report(
  {name, parameters, goal}: Question,
  size: number,
  lake: (parameters: Parameters) => unknown,
  byHand: ((parameters: Parameters) => unknown) | undefined,
  alone: (parameters: Parameters) => Promise<unknown>,
  times: Times,
): Promise<void> {
  const sample = parameters(1, size)
  const started = performance.now()
  const expected = JSON.stringify(await alone(sample))
  const plain = performance.now() - started
  for (const way of byHand ? [lake, byHand] : [lake]) {
    if (JSON.stringify(way(sample)) !== expected) throw new Error(`"${name}" has two answers at ${size} documents`)
  }
  const cost = median(times.lake)
  const floor = byHand ? median(times.byHand) : undefined
  const bySize = costs.get(name) ?? new Map<number, {readonly lake: number; readonly byHand: number | undefined}>()
  costs.set(name, bySize.set(size, {lake: cost, byHand: floor}))
  const told = [
    `${(cost * 1000).toFixed(1)} µs`.padStart(12),
    (floor === undefined ? '' : `${(floor * 1000).toFixed(2)} µs`).padStart(13),
    (floor === undefined ? '' : `${(cost / floor).toFixed(1)}x`).padStart(10),
    (goal === undefined ? '' : `${goal}x`).padStart(8),
    `${plain.toFixed(1)} ms`.padStart(16),
    `${Math.round(plain / cost)}x`.padStart(13),
  ]
  console.log(name.padEnd(38) + told.join(''))
}

type Times = {readonly lake: number[]; readonly byHand: number[]}
type Way = (parameters: Parameters) => unknown

/** Both are asked equally often and in turns: first until the compiler has had time for them on a busy machine too, then timed. */
function timesOf({parameters}: Question, size: number, lake: Way, byHand: Way | undefined): Times {
  const times: Times = {lake: [], byHand: []}
  let n = 0
  const warm = performance.now() + warmUp
  for (let round = 0; round < rounds; ) {
    const timed = performance.now() > warm
    for (const [who, way] of Object.entries({lake, byHand})) {
      if (!way) continue
      const begun = performance.now()
      for (let request = 0; request < requests; request += 1) {
        n += 1
        way(parameters(n, size))
      }
      if (timed) times[who === 'byHand' ? 'byHand' : 'lake'].push((performance.now() - begun) / requests)
    }
    if (timed) round += 1
  }
  return times
}
