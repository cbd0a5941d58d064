import {isObject} from '../../references/isObject.ts'

/** Sanity documents as they are stored: what an id says about a document, and what a document points at. */

/** A document as the Content Lake returns it. */
export type StoredDocument = {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly [field: string]: unknown
}

/** One reference found in a document: `{target: 'person-1', path: 'attributions[_key=="a1"].speaker', weak: false}`. */
export type Reference = {readonly target: string; readonly path: string; readonly weak: boolean}

/**
 * ```ts
 * referencesOf({_id: 'drafts.r1', _type: 'report', _rev: '1', outlet: {_type: 'reference', _ref: 'org-1'}})
 * // [{target: 'org-1', path: 'outlet', weak: false}]
 * ```
 *
 * A draft stores a strong reference to something unpublished as weak, with a note to make it strong when it is published;
 * such a reference is strong here. References into other datasets and projects are left out.
 */
export function referencesOf(document: StoredDocument): Reference[] {
  const found: Reference[] = []
  visit(document, '', found)
  return found
}

function visit(value: unknown, path: string, found: Reference[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      visit(item, `${path}[${step(item, index)}]`, found)
    })
    return
  }
  if (!isObject(value)) return
  if (typeof value._ref === 'string') {
    if (!value._dataset && !value._projectId) {
      found.push({target: value._ref, path, weak: value._weak === true && staysWeak(value._strengthenOnPublish)})
    }
    return
  }
  for (const [name, child] of Object.entries(value)) visit(child, path ? `${path}.${name}` : name, found)
}

/** The note on a reference that was made before its target was published; in a weak field it says to stay weak. */
function staysWeak(note: unknown): boolean {
  return note === undefined || (isObject(note) && note.weak === true)
}

function step(item: unknown, index: number): string {
  return isObject(item) && typeof item._key === 'string' ? `_key=="${item._key}"` : String(index)
}
