// `npm run check:queries`: every GROQ string here, and of the examples, names what it takes.
import {join} from 'node:path'
import {checkQueries, type QueryProblem} from '../src/checkQueries/index.ts'

const root = join(import.meta.dirname, '..')
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['src/queries/**/*.ts', 'examples/*/src/**/*.{ts,tsx}']

const problems = await checkQueries(
  paths.map((path) => join(root, path)),
  {root},
)
for (const problem of problems) console.error(sentenceOf(problem))
if (problems.length === 0) console.log('Every query names what it takes.')
else process.exitCode = 1

function sentenceOf({file, line, query, message, mend}: QueryProblem): string {
  return `${file}:${line} ${query ? `${query}: ` : ''}${message} ${mend}`
}
