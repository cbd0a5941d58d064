import {NOTHING, type Shape, shape} from './shape.ts'

/** `null` where nothing is stored, or where what is stored leads nowhere. @internal */
/* @__NO_SIDE_EFFECTS__ */
export function nullable<Output, Input>(inner: Shape<Output, Input>): Shape<Output | null, Input | null> {
  return shape({type: 'nullable', innerType: inner}, inner.takes | NOTHING, inner.read)
}
