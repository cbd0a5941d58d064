import {type ExprNode, evaluate, parse} from 'groq-js'
import type {Change, StoredDocument} from '../documents.ts'
import {LakeStartError} from '../errors.ts'
import {isPublishedId, isSystemId} from '../ids.ts'
import type {WebhookOptions} from './options.ts'

/** What happened to a document, in a webhook's words. */
export type Operation = 'create' | 'update' | 'delete'

/** What a webhook is evaluated with besides the change itself. */
export type RuleSetting = {
  readonly now: () => Date
  readonly projectId: string
  readonly dataset: string
  readonly get: (id: string) => StoredDocument | undefined
}

/** A webhook whose filter and projection have been parsed. */
export type Rule = {
  readonly options: WebhookOptions
  /** The body for a change, or undefined when the webhook does not concern it. */
  bodyFor(change: Change, setting: RuleSetting): Promise<string | undefined>
}

/** Parses a webhook once; a filter or projection that does not parse stops the lake from starting. */
export function compileRule(options: WebhookOptions): Rule {
  const filter = options.filter?.trim() ? parseDelta(options, 'filter', options.filter) : undefined
  // A projection is written on its own; in front of a document it is `@{…}`.
  const projection = options.projection?.trim()
    ? parseDelta(options, 'projection', `@${options.projection.trim()}`)
    : undefined
  return {
    options,
    async bodyFor(change, setting) {
      const {before, after} = change
      if (!options.on.includes(operationOf(change))) return undefined
      if (isSystemId(change.id)) return undefined
      if (!options.includeDrafts && !isPublishedId(change.id)) return undefined
      const scope = {
        // groq-js leaves `_id` null on create and delete unless the root is given.
        root: after ?? before,
        before,
        after,
        dataset: [],
        timestamp: setting.now(),
        sanity: {projectId: setting.projectId, dataset: setting.dataset},
        dereference: ({_ref}: {_ref: string}) => setting.get(_ref),
      }
      if (filter && (await (await evaluate(filter, scope)).get()) !== true) return undefined
      const body: unknown = projection ? await (await evaluate(projection, scope)).get() : (after ?? before)
      return JSON.stringify(body ?? null)
    },
  }
}

export function operationOf({before, after}: Pick<Change, 'before' | 'after'>): Operation {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

function parseDelta(options: WebhookOptions, part: string, text: string): ExprNode {
  try {
    return parse(text, {mode: 'delta'})
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LakeStartError(
      'invalid-options',
      `The ${part} of the webhook to ${options.url} does not parse: ${reason}`,
    )
  }
}
