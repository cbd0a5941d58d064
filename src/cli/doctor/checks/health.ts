import {asked, type Check, type Finding, field, jsonOf} from '../finding.ts'

/** What the handler says of itself. */
export const health: Check = async ({health: address}) => {
  const check = 'health'
  if (address === undefined) {
    return [{check, state: 'unknown', said: 'Say where handler.health() is told with --health, such as /healthz.'}]
  }
  const response = await asked(address)
  const told = response && (await jsonOf(response))
  // A site may tell it beside other things.
  const own = field(told, 'rebuild') ?? told
  if (typeof field(own, 'lag') !== 'number') {
    const mend = 'Answer there with what handler.health() gives, as JSON.'
    return [{check, state: 'wrong', said: `${address} tells no lag.`, mend}]
  }
  const number = (key: string) => Number(field(own, key) ?? 0)
  const targets = [field(own, 'targets') ?? []].flat()
  const failing = targets.flatMap((target, at) => (Number(field(target, 'failures')) > 0 ? [at + 1] : []))
  const last = field(own, 'lastDelivery')
  const rows: [isWrong: boolean, said: string, mend: string][] = [
    [
      field(own, 'journal') === false,
      'The handler has no journal: a delivery that is lost stays lost, and nothing tells.',
      'Give it one: docs/rebuilds/journal.md.',
    ],
    [
      failing.length > 0,
      `Target ${failing.join(', ')} cannot be told; it is tried again.`,
      'Check its token and address: what it owes is told as soon as it answers.',
    ],
    [
      field(own, 'ok') === false && failing.length === 0,
      `${number('waiting')} changes wait, the oldest for ${Math.round(number('lag') / 1000)} s.`,
      'Look at the events of type unavailable and lagging: the Content Lake or the journal cannot be asked, or a target is slow.',
    ],
  ]
  const wrong = rows.flatMap(([isWrong, said, mend]): Finding[] =>
    isWrong ? [{check, state: 'wrong', said, mend}] : [],
  )
  if (wrong.length > 0) return wrong
  const when = typeof last === 'string' ? `the last delivery came ${last}` : 'nothing was delivered yet'
  return [{check, state: 'ok', said: `${number('waiting')} changes wait; ${when}.`}]
}
