import type {NamesDeclaration} from '../declaration/names.ts'
import {translating} from '../declaration/translating.ts'
import {writtenNames} from '../declaration/written.ts'
import {isObject} from '../references/isObject.ts'
import {type GateClient, tag} from './ask.ts'
import {decide} from './decide.ts'
import {recordsOf} from './desk.ts'
import {surroundings} from './surroundings.ts'
import {takesBack} from './takesBack.ts'
import type {Refusal} from './verdict.ts'

/** A change of published content that has happened: what a webhook says of it. @public */
export type PublishedWork = {readonly id: string; readonly type: string; readonly revision: string | null}

/** Whether a new version is shown to readers, or held back until somebody has passed it. @public */
export type PublishedVerdict = {readonly shown: boolean; readonly refusals: readonly Refusal[]}

/** `{newsroom: client, desk: deskClient, onRefusal: alarm}`. @public */
export type PublishedGateOptions = {
  /** A client of the newsroom's dataset, that may read its history. */
  readonly newsroom: GateClient
  /** A client of the private dataset, in the newsroom's own service. */
  readonly desk: GateClient
  /** What `defineNewsroom` made, where it says what types are called otherwise; without it, renamed types are judged by nothing. */
  readonly declaration?: NamesDeclaration
  /** Told at once of everything that passed nobody, held back or not: post it where the desk sees it. */
  readonly onRefusal?: (work: PublishedWork, verdict: PublishedVerdict) => unknown
  readonly now?: () => Date
}

/**
 * For where nothing can be refused at the door (the hosted Content Lake takes what a token may write): whether a version
 * that is published already passed anybody. The newsroom's own service answers this to its rebuild handler.
 *
 * ```ts
 * const gate = publishedGate({newsroom, desk, onRefusal: (work, {refusals}) => alarm(work.id, refusals)})
 * await gate({id: '5f93fe35-…', type: 'article', revision: 'k2…'}) // {shown: false, refusals: [{rule: 'S06', …}]}
 * ```
 *
 * It holds back an article that passed nobody, and nothing else: never a notice, a retraction, a withdrawal or a deletion, nor
 * an article that another document's change concerns. A claim rewritten under a live article, a policy made weaker are
 * told and not held.
 *
 * @public
 */
export function publishedGate({
  newsroom: client,
  desk,
  declaration = {},
  onRefusal,
  now = () => new Date(),
}: PublishedGateOptions) {
  const names = writtenNames(declaration)
  const newsroom = translating(client, names)
  return async (work: PublishedWork): Promise<PublishedVerdict> => {
    const {id} = work
    const after = objectOr(await newsroom.fetch('*[_id == $id][0]', {id}, {perspective: 'published', tag}))
    const before = names.told(await versionBefore(work, newsroom))
    if (after === null && before === null) return {shown: true, refusals: []}
    const question = await surroundings([{id, before, after}], newsroom)
    const records = await recordsOf(judgedIn(id, question.after), desk)
    const {refusals} = await decide({...question, records, at: now().toISOString()})
    const isTaken = before !== null && after !== null && takesBack(stored(id, before), stored(id, after))
    const verdict = {shown: after?._type !== 'article' || isTaken || refusals.length === 0, refusals}
    if (refusals.length > 0) await onRefusal?.(work, verdict)
    return verdict
  }
}

/** What readers had before: the version of the transaction before the one that is told of. */
async function versionBefore({id, revision}: PublishedWork, newsroom: GateClient) {
  const {dataset = ''} = newsroom.config()
  const history = await newsroom.request({
    url: `/data/history/${dataset}/transactions/${id}?excludeContent=true&excludeMutations=true`,
    tag,
  })
  const ids = idsIn(history)
  const at = revision === null ? -1 : ids.indexOf(revision)
  const previous = ids.at(at === -1 ? -2 : at - 1)
  if (at === 0 || previous === undefined || previous === revision) return null
  const answer = await newsroom.request({url: `/data/history/${dataset}/documents/${id}?revision=${previous}`, tag})
  const documents = isObject(answer) && Array.isArray(answer.documents) ? answer.documents : []
  return objectOr(documents[0])
}

function idsIn(history: unknown): string[] {
  const lines: unknown[] = typeof history === 'string' ? history.split('\n').filter(Boolean).map(parsed) : [history]
  return lines.flatMap((line) => (isObject(line) && typeof line.id === 'string' ? [line.id] : []))
}

function parsed(line: string): unknown {
  return JSON.parse(line)
}

/** Articles whose approvals the decision may ask for. */
function judgedIn(id: string, documents: readonly unknown[]): string[] {
  const articles = documents.flatMap((document) =>
    isObject(document) && document._type === 'article' && typeof document._id === 'string' ? [document._id] : [],
  )
  return [...new Set([id, ...articles])]
}

function objectOr(value: unknown): Readonly<Record<string, unknown>> | null {
  return isObject(value) ? value : null
}

function stored(id: string, document: Readonly<Record<string, unknown>>) {
  return {...document, _id: id, _type: String(document._type)}
}
