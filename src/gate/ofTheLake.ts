import type {NamesDeclaration} from '../declaration/names.ts'
import {translating} from '../declaration/translating.ts'
import {writtenNames} from '../declaration/written.ts'
import {contentTypes} from '../references/contentTypes.ts'
import {deskTypes} from '../references/deskTypes.ts'
import {isObject} from '../references/isObject.ts'
import type {GateClient} from './ask.ts'
import {decide} from './decide.ts'
import {recordsOf, rolesIn} from './desk.ts'
import {deskRefusals} from './deskWrites.ts'
import {type GateChange, surroundings} from './surroundings.ts'
import type {Refusal} from './verdict.ts'

/** A dataset as a transaction finds it, or would leave it: what `createLake` hands to its gate. @public */
export type LakeState = {
  readonly dataset: string
  readonly author: string
  readonly changed: readonly string[]
  get(id: string): Readonly<Record<string, unknown>> | undefined
}

/** `{newsroom: 'production', confidential: 'confidential', client: () => lake.client({token: lake.token})}`. @public */
export type LakeGateOptions = {
  /** The dataset of the articles. */
  readonly newsroom: string
  /** The private dataset. */
  readonly confidential: string
  /** A client of the lake that may read both. Called when the gate is inOurNames, so that the lake may be made first. */
  readonly client: () => GateClient
  /** What `defineNewsroom` made, where it says what types are called otherwise; without it, renamed types are judged by nothing. */
  readonly declaration?: NamesDeclaration
  readonly now?: () => Date
}

/**
 * The gate of an embedded lake: what the house forbids is not stored, by whichever endpoint it comes.
 *
 * ```ts
 * const lake: Lake = await createLake({
 *   datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
 *   gate: lakeGate({newsroom: 'production', confidential: 'confidential', client: () => lake.client({token: lake.token})}),
 * })
 * ```
 *
 * In the newsroom's dataset it is {@link decide}. In the private one it sees that approvals are given by whoever writes
 * them, under a role they hold, and are never edited.
 *
 * @public
 */
export function lakeGate({newsroom, confidential, client, declaration = {}, now = () => new Date()}: LakeGateOptions) {
  const names = writtenNames(declaration)
  return async (
    before: LakeState,
    after: LakeState,
  ): Promise<{message: string; details: readonly Refusal[]} | null> => {
    const changes = after.changed
      .map(
        (id): GateChange => ({
          id,
          before: names.told(before.get(id) ?? null),
          after: names.told(after.get(id) ?? null),
        }),
      )
      .filter((change) => judgedTypes.has((change.after ?? change.before)?._type))
    if (changes.length === 0) return null
    const inOurNames = translating(client(), names)
    const {projectId = ''} = inOurNames.config()
    const roles = rolesIn(await inOurNames.projects.getById(projectId)).get(after.author) ?? []
    const by = {id: after.author, roles}
    if (after.dataset === confidential) return refused(deskRefusals(changes, by))
    if (after.dataset !== newsroom) return null
    const misplaced = amongArticles(changes)
    if (misplaced.length > 0) return refused(misplaced)
    const dataset = inOurNames.withConfig({dataset: newsroom, useCdn: false})
    const desk = inOurNames.withConfig({dataset: confidential, useCdn: false})
    const question = await surroundings(changes, dataset)
    const ids = [...changes.map(({id}) => id), ...articlesIn(question.after)]
    const records = await recordsOf([...new Set(ids)], desk)
    return refused((await decide({...question, records, at: now().toISOString(), by})).refusals)
  }
}

/** No rule looks at a topic. */
const judgedTypes: ReadonlySet<unknown> = new Set([...contentTypes.filter((type) => type !== 'topic'), ...deskTypes])

const ofDesk: ReadonlySet<unknown> = new Set(deskTypes)

/** What is known about sources does not lie beside the articles, where one mistake would show it. */
function amongArticles(changes: readonly GateChange[]): Refusal[] {
  return changes
    .filter(({after}) => ofDesk.has(after?._type))
    .map(({id}) => ({
      because: 'identifies' as const,
      document: id,
      path: '_type',
      message: 'A document of the desk does not belong into the dataset of the articles.',
      mend: 'Write it into the private dataset.',
    }))
}

function articlesIn(documents: readonly unknown[]): string[] {
  return documents.flatMap((document) =>
    isObject(document) && document._type === 'article' && typeof document._id === 'string' ? [document._id] : [],
  )
}

function refused(refusals: readonly Refusal[]) {
  if (refusals.length === 0) return null
  const said = refusals.map(({rule, message, mend}) => `${message} ${mend}${rule ? ` (Rule ${rule})` : ''}`)
  return {message: [...new Set(said)].join(' '), details: refusals}
}
