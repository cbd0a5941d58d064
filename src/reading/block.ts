import type {Reading} from './reading.ts'

/** A block of Portable Text, as far as it is read: whatever is no text is passed over. @public */
export type Block = {
  readonly _type: string
  readonly _key: string
  readonly children?: readonly {readonly _type?: string; readonly text?: string}[]
}

/** A reading of a body: its spans are positions in the text of one block, all its children put together. @public */
export type BodyReading = Reading & {
  /** `_key` of the block. */
  readonly block: string
}

/** @internal */
export function textOf({children = []}: Block): string {
  return children.map(({text}) => text ?? '').join('')
}
