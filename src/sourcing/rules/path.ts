/**
 * A path as Sanity writes it, to a field of an item with a key. One whose stored key is missing is told by its
 * position.
 *
 * ```ts
 * pathTo('attributions', 'a', 'reason') // 'attributions[_key=="a"].reason'
 * ```
 *
 * @internal
 */
export function pathTo(list: string, key: string, field?: string): string {
  const item = /^\[\d+\]$/.test(key) ? key : `[_key==${JSON.stringify(key)}]`
  return field === undefined ? `${list}${item}` : `${list}${item}.${field}`
}

/** @internal */
export function pathOf({key}: {readonly key: string}, field?: string): string {
  return pathTo('attributions', key, field)
}
