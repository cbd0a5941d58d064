import type {GateClient} from './ask.ts'
import {decide} from './decide.ts'
import {recordsOf} from './desk.ts'
import {surroundings} from './surroundings.ts'
import {takesBack} from './takesBack.ts'
import type {Refusal} from './verdict.ts'

/** A published document, before and after a change that has happened. @public */
export type PublishedChange = {
  readonly id: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** Whether a new version is shown to readers, or held back until somebody has passed it. @public */
export type PublishedVerdict = {readonly shown: boolean; readonly refusals: readonly Refusal[]}

/** @public */
export type PublishedGateOptions = {
  /** A client of the newsroom's dataset. */
  readonly newsroom: GateClient
  /** A client of the private dataset, in the newsroom's own service. */
  readonly desk: GateClient
  readonly now?: () => Date
}

/**
 * For where nothing can be refused at the door (the hosted Content Lake takes what a token may write): whether a version
 * of an article that is published already passed anybody. The newsroom's own service answers this to its rebuild handler.
 *
 * ```ts
 * const gate = publishedGate({newsroom, desk})
 * await gate({id: '5f93fe35-…', before, after}) // {shown: false, refusals: [{rule: 'S06', …}]}
 * ```
 *
 * It holds back a publish that passed nobody, and nothing else: never a notice, a retraction, a withdrawal or a deletion, nor
 * an article that another document's change concerns. Whatever it cannot judge is shown.
 *
 * @public
 */
export function publishedGate({newsroom, desk, now = () => new Date()}: PublishedGateOptions) {
  return async (change: PublishedChange): Promise<PublishedVerdict> => {
    const {before, after, id} = change
    if (after === null || after._type !== 'article') return {shown: true, refusals: []}
    const question = await surroundings([change], newsroom)
    const records = await recordsOf([id], desk)
    const {refusals} = await decide({...question, records, at: now().toISOString()})
    const isTaken = before !== null && takesBack(stored(id, before), stored(id, after))
    return {shown: isTaken || refusals.length === 0, refusals}
  }
}

function stored(id: string, document: Readonly<Record<string, unknown>>) {
  return {...document, _id: id, _type: String(document._type)}
}
