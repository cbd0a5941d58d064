/*
 * How much of the closure the tests hold: changes one thing in it at a time, on a copy, and says what no test noticed.
 *
 *     node test/rebuild/mutants.ts                    a sample of 60, drawn by MUTANT_SEED
 *     MUTANTS=1000 node test/rebuild/mutants.ts       as many as there are
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import ts from 'typescript'
import {randomFrom} from './oracle/random.ts'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'sourceline-mutants-'))
for (const path of [
  'src',
  'schemas',
  'test',
  'seeds',
  'examples',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
]) {
  cpSync(join(root, path), join(copy, path), {recursive: true, filter: (from) => !from.includes('node_modules')})
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const closure = join(copy, 'src/rebuild/closure')
const files = [
  ...readdirSync(closure).map((name) => join(closure, name)),
  ...['neighbourhood.ts', 'follow.ts', 'groq.ts'].map((name) => join(copy, 'src/references', name)),
  join(copy, 'src/rebuild/affectedTags.ts'),
]

type Mutant = {readonly file: string; readonly line: number; readonly what: string; readonly text: string}

const others: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanToken]: '<=',
}

/** Everything that is changed in one file: operators the other way round, conditions never or always, calls left out. */
function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const put = (node: ts.Node, by: string) => {
    const [start, end] = [node.getStart(), node.getEnd()]
    const line = source.getLineAndCharacterOfPosition(start).line + 1
    const what = `${node.getText().replace(/\s+/g, ' ').slice(0, 80)} -> ${by}`
    found.push({file, line, what, text: text.slice(0, start) + by + text.slice(end)})
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (ts.isBinaryExpression(node)) {
      const other = others[node.operatorToken.kind]
      if (other !== undefined) put(node.operatorToken, other)
    }
    if (ts.isIfStatement(node)) put(node.expression, `!(${node.expression.getText()})`)
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) put(node, '')
    if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) put(node, '...[]')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The quickest first: a mutant is noticed by the first test that fails. */
const stages: readonly (readonly [runs: string, ...tests: string[]])[] = [
  ['10', 'test/rebuild/own.test', 'test/rebuild/affectedTags'],
  ['20', 'test/references/neighbourhood', 'test/rebuild/oracle/ledger'],
  ['100', 'test/rebuild/oracle/quiet'],
]

function isNoticed(): boolean {
  return stages.some(([runs, ...tests]) => {
    const {status} = spawnSync(
      join(root, 'node_modules/.bin/vitest'),
      ['run', '--project', 'unit', '--bail', '1', '--maxWorkers', '2', ...tests],
      {cwd: copy, encoding: 'utf8', timeout: 240_000, env: {...process.env, PROPERTY_RUNS: runs, NO_COLOR: '1'}},
    )
    return status !== 0
  })
}

const random = randomFrom(Number(process.env.MUTANT_SEED ?? 1))
const all = files.flatMap(mutantsOf)
const most = Math.min(Number(process.env.MUTANTS ?? 60), all.length)
const chosen = Array.from({length: most}, () => all.splice(random.below(all.length), 1)).flat()
let noticed = 0
for (const {file, line, what, text} of chosen) {
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, text)
  const is = isNoticed()
  writeFileSync(file, whole)
  noticed += Number(is)
  console.log(`${is ? 'noticed' : 'SURVIVED'}  ${relative(copy, file)}:${line}  ${what}`)
}
rmSync(copy, {recursive: true, force: true})
console.log(
  `${noticed} of ${chosen.length} noticed, of ${all.length + chosen.length} there are: ${((100 * noticed) / chosen.length).toFixed(0)} %`,
)
process.exitCode = noticed / chosen.length < 0.9 ? 1 : 0
