/** Markup before it is HTML or React: words, an element, or a block that whoever renders it has a say in. @internal */
export type Node<Item> =
  | string
  | {
      readonly tag: string
      readonly attributes: Attributes
      readonly children: readonly Node<Item>[]
      readonly key?: string
    }
  | {readonly own: Item; readonly key: string}
  | {readonly mark: Item; readonly children: readonly Node<Item>[]; readonly key: string}

/** By their names in HTML. @internal */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** @internal */
export function element<Item>(
  tag: string,
  attributes: Attributes,
  children: readonly Node<Item>[],
  key?: string,
): Node<Item> {
  return {tag, attributes, children, ...(key !== undefined && {key})}
}
