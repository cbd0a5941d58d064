import type {Shape} from '../queries/shapes/shape.ts'
import type {Tag} from '../queries/tags/tags.ts'
import {tagsRead} from '../queries/tags/tagsRead.ts'
import type {Wording} from '../sourcing/wording/wording.ts'
import {checked, type SchemaOf} from './checked.ts'
import {decode, type OnInvalid, type Separable} from './decode.ts'
import {ArgumentError, ConfigurationError} from './errors.ts'

/** How an answer is read. @public */
export type Reading = {
  readonly onInvalid: OnInvalid
  readonly wording: Wording
}

/** How an answer to what is built in is read: as what, where it is not to be held to what is published. @internal */
export type BuiltInReading = Reading & {
  readonly as?: <Row, Input>(shape: Shape<Row, Input>) => Shape<Row, Input>
}

/**
 * A question that can be asked of a newsroom: what to send, what comes back, and the tags of a page that shows it, which are
 * known before anything is sent.
 *
 * @public
 */
export type ContentQuery<Params, Result> = {
  readonly name: string
  /** @throws ArgumentError when a parameter cannot be used */
  readonly request: (params: Params) => {readonly query: string; readonly params: Record<string, unknown>}
  readonly tags: (params: Params) => readonly Tag[]
  /** Asked in Sourceline's own names for types, whatever a newsroom calls them where it stores them. */
  readonly inOurNames?: true
  /** Loads what `read` needs, so that it can come beside the answer. */
  readonly load?: () => unknown
  /** @throws ContentInvalidError when the answer is not what the query promises */
  readonly read: (answer: unknown, params: Params, reading: Reading) => Result | Promise<Result>
}

/**
 * A site's own query, typed and validated like the built-in ones.
 *
 * ```ts
 * const regionsQuery = defineQuery(`*[_type == "article" && region == $region]{_id, headline, region}`)
 * const regions = defineContentQuery({
 *   name: 'regions',
 *   query: regionsQuery,
 *   params: z.object({region: z.string()}),
 *   result: z.array(z.object({_id: z.string(), headline: z.string(), region: z.string()})),
 * })
 * await newsroom.fetch(regions, {region: 'north'}) // {_id: string; headline: string; region: string}[]
 * ```
 *
 * @param definition - `tags`: what a page that shows it is filed under; by default `type:` of every type the query may read, and `own:` of
 *   every type of the newsroom's own (which `webhookFor(newsroom)` tells of)
 * @throws ConfigurationError once its tags are asked and there are none: a page that is filed under nothing is never made again
 * @public
 */
export function defineContentQuery<Input, Params extends object, Result>(definition: {
  readonly name: string
  readonly query: string
  readonly params: {readonly _zod: {readonly input: Input; readonly output: Params}}
  readonly result: SchemaOf<Result>
  readonly tags?: (params: Params) => readonly Tag[]
  readonly separable?: Separable
}): ContentQuery<Input, Result> {
  const {name, query, result, separable = [[]]} = definition
  const read = definition.tags ? [] : tagsRead(query)
  const tags = definition.tags ?? (() => read)
  const usable = (params: Input) => checkedParams(name, definition.params, params)
  return {
    name,
    // What a schema of parameters gives has them by name.
    request: (params) => ({query, params: usable(params) as Record<string, unknown>}),
    tags(params) {
      const filedUnder = tags(usable(params))
      if (filedUnder.length > 0) return filedUnder
      throw new ConfigurationError(
        `"${name}" is filed under no tag: a page that shows it would never be made again. Let its \`tags\` return one at least, such as tag.type('article'); without \`tags\`, those of the types it reads are taken.`,
      )
    },
    read: (answer, _, {onInvalid}) => decode(result, answer, {query: name, separable, onInvalid}),
  }
}

/** @throws ArgumentError that names the first parameter that cannot be used @internal */
export function checkedParams<Params extends object>(name: string, schema: SchemaOf<Params>, params: unknown): Params {
  const {value, issues} = checked(schema, params)
  if (issues.length === 0) return value
  const parameter = issues[0]?.path?.join('.') || 'params'
  throw new ArgumentError(parameter, `"${name}" cannot use the parameter \`${parameter}\` it was given.`)
}
