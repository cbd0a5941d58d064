import type {Path} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {openAttribution} from './openAttribution.ts'

/** What a card can mend of an attribution, by field; of the document behind it, only these. */
const mended: Readonly<Record<string, true | readonly string[]>> = {
  stance: true,
  denial: true,
  obtained: true,
  via: true,
  groundRule: true,
  speaker: true,
  speakerRole: true,
  speaksFor: true,
  saidAt: true,
  saidIn: true,
  descriptor: true,
  count: true,
  basis: true,
  reason: true,
  evidence: ['label', 'kind', 'does', 'state', 'obtained', 'madeBy'],
}

/**
 * A place that something is said of, opened where it is mended: in the card over its words where a card can, in the form elsewhere.
 *
 * ```ts
 * openPlace(article, ['attributions', {_key: 'a'}, 'reason'], openForm) // the card of `a`
 * openPlace(article, ['attributions', {_key: 'a'}, 'quote'], openForm) // its form
 * ```
 */
export function openPlace(article: unknown, path: Path, openForm: (path: Path) => void): void {
  const [list, item, field, part] = path
  const key = list === 'attributions' && isObject(item) ? item._key : undefined
  if (typeof key === 'string' && isMended(field, part)) openAttribution(article, key, () => openForm(path))
  else openForm(path)
}

function isMended(field: unknown, part: unknown): boolean {
  if (field === undefined) return true
  const parts = typeof field === 'string' ? mended[field] : undefined
  return parts === true || (parts !== undefined && (part === undefined || parts.includes(String(part))))
}
