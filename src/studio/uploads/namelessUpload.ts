import type {FormPatch} from 'sanity'
import {isObject} from '../../references/isObject.ts'

/**
 * While a file is uploaded the Studio notes in the document what it is called: that stays in the history of the document.
 *
 * ```ts
 * namelessUpload({type: 'set', path: ['_upload'], value: {progress: 2, file: {name: 'jane-doe.jpg', type: 'image/jpeg'}}})
 * // {…, value: {progress: 2, file: {name: 'file', type: 'image/jpeg'}}}
 * ```
 */
export function namelessUpload<Patch extends Pick<FormPatch, 'type' | 'path'>>(patch: Patch): Patch {
  if (patch.type !== 'set' || !patch.path.includes('_upload') || !('value' in patch)) return patch
  const {value} = patch
  if (!isObject(value) || !isObject(value.file)) return patch
  return {...patch, value: {...value, file: {...value.file, name: 'file'}}}
}
