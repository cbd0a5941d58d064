import type {ExprNode} from 'groq-js'
import {scoreOf} from '../text/match.ts'
import {isTextQuery} from '../text/search.ts'
import {spend} from './budget.ts'
import type {Code, Compiler, Row, Run} from './code.ts'
import {isRow} from './value.ts'

type Score = (row: Row, run: Run) => number

/** `score(…)`: each row with the sum of its scores, the highest first; what is no object is left out. */
export function scored(base: ExprNode, args: readonly ExprNode[], {code, inner, around}: Compiler): Code {
  const held = code(base)
  const scores = args.map((argument) => scoring(argument, inner))
  return (row, run) => {
    const items = held(row, run)
    if (!Array.isArray(items)) return null
    const each: Row = {value: null, parent: around(row)}
    const found: {readonly _score: number}[] = []
    for (const item of items) {
      spend(run)
      if (!isRow(item)) continue
      each.value = item
      let _score = typeof item._score === 'number' ? item._score : 0
      for (const score of scores) _score += score(each, run)
      found.push({...item, _score})
    }
    return found.sort((left, right) => right._score - left._score)
  }
}

function scoring(node: ExprNode, inner: Compiler['inner']): Score {
  if (node.type === 'OpCall' && node.op === 'match' && !isTextQuery(node)) {
    const [left, right] = [inner(node.left), inner(node.right)]
    return (row, run) => scoreOf(left(row, run), right(row, run))
  }
  if (node.type === 'FuncCall' && node.name === 'boost') {
    const [scoredNode, by] = node.args
    if (!scoredNode || !by) throw new Error('boost() takes two arguments')
    const [score, amount] = [scoring(scoredNode, inner), inner(by)]
    return (row, run) => {
      const value = score(row, run)
      const more = amount(row, run)
      return typeof more === 'number' && value > 0 ? value + more : 0
    }
  }
  if (node.type === 'Or') {
    const [left, right] = [scoring(node.left, inner), scoring(node.right, inner)]
    return (row, run) => left(row, run) + right(row, run)
  }
  if (node.type === 'And') {
    const [left, right] = [scoring(node.left, inner), scoring(node.right, inner)]
    return (row, run) => {
      const [one, other] = [left(row, run), right(row, run)]
      return one === 0 || other === 0 ? 0 : one + other
    }
  }
  const holds = inner(node)
  return (row, run) => (holds(row, run) === true ? 1 : 0)
}
