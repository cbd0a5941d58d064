import {DateTime, type OpCallNode, Path} from 'groq-js'
import {matches} from '../text/match.ts'
import {isTextQuery} from '../text/search.ts'
import {refuseHuge, spend} from './budget.ts'
import type {Code, Compiler, Run} from './code.ts'
import {written} from './dateTime.ts'
import {textSearch} from './textSearch.ts'
import {compare, finite, isEqual, isRow} from './value.ts'

type Operator = (left: unknown, right: unknown, run: Run) => unknown

export function operation(node: OpCallNode, compiler: Compiler): Code {
  if (isTextQuery(node)) return textSearch(node, compiler)
  const operator = operators[node.op]
  const [left, right] = [compiler.code(node.left), compiler.code(node.right)]
  return (row, run) => operator(left(row, run), right(row, run), run)
}

const ordering =
  (holds: (compared: number) => boolean): Operator =>
  (left, right) => {
    const compared = compare(left, right)
    return compared === null ? null : holds(compared)
  }

const arithmetic =
  (result: (left: number, right: number) => number): Operator =>
  (left, right) =>
    typeof left === 'number' && typeof right === 'number' ? finite(result(left, right)) : null

/** Each operator on plain data. To add one, add a row, and let the random queries of the planner's test use it. */
const operators: Readonly<Record<OpCallNode['op'], Operator>> = {
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  '>': ordering((compared) => compared > 0),
  '>=': ordering((compared) => compared >= 0),
  '<': ordering((compared) => compared < 0),
  '<=': ordering((compared) => compared <= 0),
  in: (left, right, run) => {
    if (right instanceof Path) return typeof left === 'string' ? right.matches(left) : null
    if (!Array.isArray(right)) return null
    spend(run, right.length >> 4)
    return right.some((item: unknown) => isEqual(left, item ?? null))
  },
  match: matches,
  '+': (left, right, run) => {
    if (left instanceof DateTime) return typeof right === 'number' ? written(left.add(right)) : null
    if (right instanceof DateTime) return typeof left === 'number' ? written(right.add(left)) : null
    if (typeof left === 'number' && typeof right === 'number') return finite(left + right)
    if (typeof left === 'string' && typeof right === 'string') return grown(left + right)
    if (Array.isArray(left) && Array.isArray(right)) {
      spend(run, (left.length + right.length) >> 4)
      return grown(left.concat(right))
    }
    return isRow(left) && isRow(right) ? {...left, ...right} : null
  },
  '-': (left, right) => {
    if (left instanceof DateTime) {
      if (right instanceof DateTime) return finite(left.difference(right))
      return typeof right === 'number' ? written(left.add(-right)) : null
    }
    return typeof left === 'number' && typeof right === 'number' ? finite(left - right) : null
  },
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => left / right),
  '%': arithmetic((left, right) => left % right),
  '**': arithmetic((left, right) => left ** right),
}

function grown<Value extends readonly unknown[] | string>(value: Value): Value {
  refuseHuge(value)
  return value
}
