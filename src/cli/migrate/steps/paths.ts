import {isObject} from '../../../references/isObject.ts'

/** ```ts below('attributions[_key=="a"]', 'evidence') // 'attributions[_key=="a"].evidence' ``` */
export function below(path: string, name: string): string {
  const isPlain = /^[A-Za-z_$][\w$]*$/.test(name)
  if (!isPlain) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** By its key, which outlives a change of order; by its place where it has none of its own. */
export function itemAt(path: string, items: readonly unknown[], index: number): string {
  const key = keyOf(items[index])
  const isOwn = key !== undefined && /^[\w.-]+$/.test(key) && items.filter((item) => keyOf(item) === key).length === 1
  return isOwn ? `${path}[_key=="${key}"]` : `${path}[${index}]`
}

/** The key of an item of an array. */
export function keyOf(item: unknown): string | undefined {
  return isObject(item) && typeof item._key === 'string' ? item._key : undefined
}
