/**
 * What the house rules cost an article, in newsrooms of 100, 1,000 and 10,000 articles (600, 6,000 and 60,000
 * attributions), in one run: `npm run bench:sourcing`. Exits with 1 where an article of the largest costs more than
 * 1.5 times one of the smallest, so that nothing looks at the whole newsroom for each article.
 *
 * Every graph is judged once, as it is read: what is indexed is indexed within the time measured. Processor time, which
 * other programs do not add to; the smallest of several rounds.
 */
import {findings, fromDocuments, isFinding, policyFrom} from '../../src/sourcing/index.ts'
import {at, newsroom} from './newsroom.ts'

const sizes = [100, 1000, 10_000] as const
const rounds = 3
const mostAllowed = 1.5

type Cost = {articles: number; attributions: number; found: number; perArticle: number}

function costOf(articles: number): Cost {
  const documents = newsroom(articles)
  const policy = policyFrom(documents)
  const runs = Math.max(1, 1000 / articles)
  let perArticle = Number.POSITIVE_INFINITY
  let [attributions, found] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const graphs = Array.from({length: runs}, () => fromDocuments(documents, {at}))
    const start = process.cpuUsage()
    const results = graphs.map((graph) => findings(graph, policy, at))
    const {user, system} = process.cpuUsage(start)
    perArticle = Math.min(perArticle, (user + system) / runs / articles)
    attributions = graphs[0]?.attributions.size ?? 0
    found = results[0]?.filter(isFinding).length ?? 0
  }
  return {articles, attributions, found, perArticle}
}

costOf(1000)
const costs = sizes.map(costOf)
console.log('articles  attributions  findings  µs an article')
for (const {articles, attributions, found, perArticle} of costs) {
  const columns = [String(articles).padStart(8), String(attributions).padStart(12), String(found).padStart(8)]
  console.log(`${columns.join('  ')}  ${perArticle.toFixed(1).padStart(13)}`)
}
const ratio = (costs.at(-1)?.perArticle ?? 0) / (costs[0]?.perArticle ?? 1)
console.log(`An article of 10,000 costs ${ratio.toFixed(2)} times one of 100 (at most ${mostAllowed}).`)
if (ratio > mostAllowed) process.exitCode = 1
