import {peopleWords} from '../../sourcing/diff/words.ts'
import type {Graph, GraphAttribution, GraphClaim} from '../../sourcing/index.ts'
import type {Basis, OrUnknown} from '../../vocabulary.ts'

const knows: Partial<Record<OrUnknown<Basis>, string>> = {
  participant: 'who took part',
  witness: 'who were there',
  documentHeld: 'who had the document',
  documentSeen: 'who had the document',
  documentDescribed: 'who have read the document',
  briefed: 'who were briefed on it',
}

/** Everything readers are told of one source, as the description of the people who fit it. */
export function sentenceOf(
  attribution: GraphAttribution,
  graph: Graph,
  {
    claim,
    others,
    pool,
  }: {readonly claim: GraphClaim | undefined; readonly others: readonly string[]; readonly pool: number | undefined},
): string {
  const {basis, interest, evidence, count} = attribution
  const place = claim?.slots?.place
  const {from, to} = claim?.slots?.time ?? {}
  const when =
    from === undefined ? undefined : to === undefined || to === from ? `on ${from}` : `between ${from} and ${to}`
  const clues = [
    peopleWords(attribution, graph),
    knows[basis],
    place && `at ${place}`,
    when,
    evidence && `with “${evidence.label}”`,
    interest && `of whom readers are told: “${interest}”`,
    ...others.map((other) => `elsewhere called “${other}”`),
  ].filter((clue) => clue !== undefined && clue !== '')
  const many = count.max !== null && count.min === count.max ? String(count.min) : `at least ${count.min}`
  const stated =
    pool === undefined
      ? 'Nobody has said how many that are.'
      : `The smallest number that anybody gave for them is ${pool}.`
  return `${many === '1' ? 'One' : many} of the people who are, all at once: ${clues.join('; ')}. ${stated}`
}
