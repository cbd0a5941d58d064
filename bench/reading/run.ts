/**
 * What reading costs, beside `compromise` tagging the same text: `npm run bench:reading`. A thousand articles of 600 words on
 * one core, and a body of 5,000 words read again after a keystroke. Processor time, which other programs do not add to.
 */
import nlp from 'compromise'
import {createReader, readAttributions} from '../../src/reading/index.ts'
import {labelledIn} from '../../test/reading/labelled/labels.ts'

const texts = ['tuned.txt', 'heldOut.txt', 'tunedArticles.txt', 'heldOutArticles.txt'].flatMap((file) =>
  labelledIn(file).map(({text}) => text),
)
const wordsIn = (text: string) => text.split(/\s+/).length

/** An article of so many words, of the sentences of the labelled table, another each time. */
function article(words: number, seed: number): string {
  const paragraphs: string[] = []
  for (let index = seed * 7; words > 0; index += 1 + (seed % 5)) {
    const paragraph = texts[index % texts.length] ?? ''
    paragraphs.push(paragraph)
    words -= wordsIn(paragraph)
  }
  return paragraphs.join('\n')
}

function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

const articles = Array.from({length: 1000}, (_, index) => article(600, index + 1))
const count = articles.reduce((sum, text) => sum + wordsIn(text), 0)
const first = processorTime(() => readAttributions(articles[0] ?? '', {language: 'en'}))
const ours = processorTime(() => {
  for (const text of articles) readAttributions(text, {language: 'en'})
})
const some = articles.slice(0, 50)
const theirs =
  processorTime(() => {
    for (const text of some) nlp(text).json()
  }) *
  (articles.length / some.length)
console.log(
  `1,000 articles, ${count.toLocaleString('en')} words: ${Math.round(ours)} ms (the first of all ${Math.round(first)} ms)`,
)
console.log(`compromise, tagging alone, by 50 of them: ${Math.round(theirs)} ms; ratio ${(theirs / ours).toFixed(1)}`)

const long = article(5000, 3)
  .split('\n')
  .map((text, index) => ({_type: 'block', _key: String(index), children: [{text}]}))
const reader = createReader({language: 'en'})
reader.readBody(long)
const keystrokes = Array.from({length: 200}, (_, stroke) => {
  const at = (stroke * 13) % long.length
  const body = long.map((block, index) =>
    index === at ? {...block, children: [{text: `${block.children[0]?.text ?? ''}${'x'.repeat(stroke % 9)}`}]} : block,
  )
  const start = performance.now()
  reader.readBody(body)
  return performance.now() - start
}).sort((one, other) => one - other)
const at = (share: number) => (keystrokes[Math.floor(share * keystrokes.length)] ?? 0).toFixed(2)
console.log(`5,000 words after a keystroke, wall clock: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`)
