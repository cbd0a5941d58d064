import type {EditorSelection} from '@portabletext/editor'
import {isObject} from '../../references/isObject.ts'
import type {Place} from './cards.ts'

/**
 * Words of a paragraph as the editor selects them, across its children.
 *
 * ```ts
 * selectionOf([{_key: 'b', children: [{_key: 's', text: 'He vetoed it.'}]}], {block: 'b', start: 3, end: 9})
 * // {anchor: {path: [{_key: 'b'}, 'children', {_key: 's'}], offset: 3}, focus: {…, offset: 9}}
 * ```
 */
export function selectionOf(body: unknown, {block, start, end}: Place): EditorSelection {
  const found = (Array.isArray(body) ? body.filter(isObject) : []).find(({_key}) => _key === block)
  const children = Array.isArray(found?.children) ? found.children.filter(isObject) : []
  const pointAt = (offset: number, isEnd: boolean) => {
    let before = 0
    for (const {_key, text} of children) {
      const length = typeof text === 'string' ? text.length : 0
      const isIn = isEnd ? offset <= before + length : offset < before + length
      if (typeof _key === 'string' && isIn) {
        return {path: [{_key: block}, 'children', {_key}], offset: offset - before}
      }
      before += length
    }
    return undefined
  }
  const [anchor, focus] = [pointAt(start, false), pointAt(end, true)]
  return anchor && focus ? {anchor, focus} : null
}
