import {object} from '../queries/shapes/object.ts'
import type {Shape} from '../queries/shapes/shape.ts'
import {someText} from '../queries/shapes/text.ts'
import {type BuiltInReading, type ContentQuery, checkedParams, type Reading} from './contentQuery.ts'
import {decode, type Separable} from './decode.ts'

/** What built-in questions are asked with. @internal */
export const asked = {id: object({id: someText}), slug: object({slug: someText}), nothing: object({})}

/** @internal */
export const asItIs = <Row, Input>(shape: Shape<Row, Input>): Shape<Row, Input> => shape

/** Makes a checked row into a result. */
type ToResult<Row, Result> = (row: NonNullable<Row>, reading: Reading) => Result

/**
 * A built-in question: the answer is checked as a row, then made into a result. What makes it can be loaded beside the request.
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function builtIn<Input, Params extends Record<string, unknown>, Row, Result>(
  name: string,
  query: string,
  definition: {
    readonly params: Shape<Params, Input>
    readonly row: Shape<Row, unknown>
    readonly tags: ContentQuery<Params, Result>['tags']
    readonly separable?: Separable
    readonly result: () => ToResult<Row, Result> | Promise<ToResult<Row, Result>>
  },
): ContentQuery<Input, Result | null> {
  const {params: schema, row: rowSchema, tags, separable = [], result} = definition
  return {
    name,
    inOurNames: true,
    request: (params) => ({query, params: checkedParams(name, schema, params)}),
    tags: (params) => tags(checkedParams(name, schema, params)),
    load: result,
    read: async (answer, _, reading: BuiltInReading) => {
      const {onInvalid, as = asItIs} = reading
      const row: Row = decode(as(rowSchema), answer, {query: name, separable, onInvalid})
      if (row === null || row === undefined) return null
      const toResult = await result()
      return toResult(row, reading)
    },
  }
}
