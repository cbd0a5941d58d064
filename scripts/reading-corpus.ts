import {parseArgs} from 'node:util'
import {readAttributions} from '../src/reading/index.ts'
import {naiveCompromise} from './reading-corpus/naiveCompromise.ts'
import {plainPattern} from './reading-corpus/plainPattern.ts'
import {articlesOf} from './reading-corpus/polnear.ts'
import {figuresOf, scoreOf} from './reading-corpus/score.ts'

/**
 * How well attributions are read, against the public corpus PolNeAR: `node scripts/reading-corpus.ts PATH`, where PATH
 * is a clone of github.com/networkdynamics/PolNeAR. It prints `dev` unless told `--part train`; `--wrong 40` lists cases.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    part: {type: 'string', default: 'dev'},
    wrong: {type: 'string', default: '0'},
    by: {type: 'boolean', default: false},
  },
})
const [path] = positionals
if (path === undefined) throw new Error('Give the path of a clone of PolNeAR: node scripts/reading-corpus.ts PATH')

const articles = await articlesOf(path, values.part)
const engines = {
  sourceline: (text: string) => readAttributions(text, {language: 'en'}),
  'a plain pattern': plainPattern,
  'compromise, used naively': naiveCompromise,
}
for (const [name, read] of Object.entries(engines)) {
  const started = performance.now()
  const score = scoreOf(articles, read)
  console.log(`${name}, ${articles.length} articles of ${values.part}, ${Math.round(performance.now() - started)} ms`)
  for (const figure of figuresOf(score)) console.log(`  ${figure}`)
  if (name !== 'sourceline') continue
  if (values.by)
    for (const [cue, {right, of}] of [...score.byCue].sort((one, other) => other[1].of - one[1].of))
      console.log(`  ${cue}: ${right} of ${of}`)
  for (const each of score.wrong.slice(0, Number(values.wrong))) console.log(`  ${each}`)
}
