import type {CustomValidator} from '@sanity/types'
import {publishedVersion} from './lake.ts'
import {sameValue} from './sameValue.ts'
import {itemsOf} from './siblings.ts'

/**
 * ```ts
 * defineField({name: 'notices', type: 'array', validation: (rule) => rule.custom(appendOnly('notices', 'notice'))})
 * ```
 * What readers were told stays: each published entry is still there, unchanged and in its place. A wrong notice is
 * superseded by a new one, a wrong assessment by `void`.
 *
 * @param field - the array's own name in the document
 * @param entry - what an editor calls one entry
 * @internal
 */
export function appendOnly(field: string, entry: string): CustomValidator<unknown> {
  return async (value, context) => {
    const published = itemsOf((await publishedVersion(context))[field])
    const current = itemsOf(value)
    const broken = published.findIndex((item, index) => !sameValue(item, current[index]))
    if (broken < 0) return true
    return `Published ${entry} ${broken + 1} was changed, moved or removed. Restore it, and add a new ${entry} below the others instead.`
  }
}
