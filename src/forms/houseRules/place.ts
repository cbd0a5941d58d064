import type {Path} from '@sanity/types'

/** Where in a document a finding stands: the field that has it, and the rest of the way. @internal */
export type Place = {readonly field: string; readonly within: Path}

const step = /\[_key==("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|\.?([A-Za-z_]\w*)/gy

/**
 * ```ts
 * placeOf('attributions[_key=="a"].reason') // {field: 'attributions', within: [{_key: 'a'}, 'reason']}
 * placeOf('headline') // {field: 'headline', within: []}
 * ```
 * A path that cannot be read is told as far as it can.
 *
 * @internal
 */
export function placeOf(path: string): Place {
  const [field, ...within] = [...path.matchAll(step)].map(([, key, index, name = '']) => {
    if (key !== undefined) return {_key: String(JSON.parse(key))}
    return index === undefined ? name : Number(index)
  })
  return {field: typeof field === 'string' ? field : '', within}
}
