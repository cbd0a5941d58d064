import {
  basis,
  type GroundRule,
  groundRule,
  type OrUnknown,
  obtained,
  anonymityReason as reason,
  type Term,
} from '../../vocabulary.ts'
import type {Interval} from '../attribution.ts'
import {bodiesIn} from '../facts/body.ts'
import {nameOf, sourceFacts} from '../facts/line.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {houseOf} from '../wording/english/house.ts'
import {list, numberWord} from '../wording/english/numbers.ts'
import {sources} from '../wording/english/sources.ts'

function titleIn<Value extends string>(vocabulary: readonly Term<Value>[]): (value: OrUnknown<Value>) => string {
  const titles = new Map<string, string>(vocabulary.map(({value, title}) => [value, title]))
  return (value) => titles.get(value) ?? 'In a word of a later release'
}

/** @internal */
export const basisWords = titleIn(basis)
/** @internal */
export function groundRuleWords(rule: GroundRule | undefined): string {
  return rule === undefined ? 'No condition' : groundRuleTitle(rule)
}

const groundRuleTitle = titleIn(groundRule)
/** @internal */
export const obtainedWords = titleIn(obtained)

const reasonWord = titleIn(reason)

/** @internal */
export function reasonWords(reasons: GraphAttribution['reason']): string {
  return list(reasons.map(reasonWord))
}

/** @internal */
export function countWords({min, max}: Interval): string {
  if (max === null) return min === 2 ? 'more than one' : `at least ${numberWord(min)}`
  return min === max ? numberWord(min) : `${numberWord(min)} to ${numberWord(max)}`
}

/** `two U.S. officials`: the people as a whole, so that a change of one word is read where it stands. @internal */
export function peopleWords(attribution: GraphAttribution, graph: Graph): string | undefined {
  const facts = sourceFacts(attribution, graph)
  return facts && sources(facts, houseOf({}, bodiesIn(graph)))
}

/** @internal */
export function partyWords(graph: Graph): (id: string) => string {
  return (id) => nameOf(id, graph) ?? 'someone whose document is missing'
}
