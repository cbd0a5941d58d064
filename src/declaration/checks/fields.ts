import type {ContentType} from '../../references/contentTypes.ts'
import type {FieldDeclaration} from '../field.ts'
import {refuse} from './refuse.ts'

/** What calls and results have of every type. */
const always = 'id type limit after signal'

/** What they have besides of Sourceline's own. */
const ofOurs: Readonly<Record<string, string>> = {
  article:
    'sort from to search topic author kind style locale timeZone headline standfirst slug language origin basedOn publishedAt modifiedAt aiUse withdrawn authors topics image body claims attributions centralClaims sourcingNote notices',
  person: 'name slug role portrait bio memberOf url sameAs speaksFor alternateNames',
  organization: 'name adjective article kind memberOf url sameAs alternateNames topLevel',
  topic: 'name slug medtop broader breadcrumbs narrower',
}

/**
 * Names that fields of a newsroom's own cannot have: an own field of that name would hide something. That the schema has a field of
 * that name already is said by `newsroomTypes` too, which knows them all.
 *
 * @internal
 */
export function namesTaken(type: ContentType | 'own'): readonly string[] {
  return `${always} ${ofOurs[type] ?? ''}`.split(' ')
}

/** @throws Error for a field that could not be stored, read or told from another @internal */
export function refuseFields(fields: readonly FieldDeclaration[], where: string, names: readonly string[]): void {
  if (!Array.isArray(fields)) refuse(where, "is not a list of fields: [{name: 'region', type: 'string'}].")
  const used = new Set<string>()
  for (const [index, field] of fields.entries()) {
    const {name, type, groq, shape} = field
    const at = `${where}[${index}]`
    if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
      refuse(`${at}.name`, 'is a letter, then letters, digits and underscores.')
    }
    if (names.includes(name)) refuse(`${at}.name`, `is "${name}", which is taken. Give your own field another name.`)
    if (used.has(name)) refuse(`${at}.name`, `is "${name}", as is that of another field.`)
    used.add(name)
    if (typeof type !== 'string') refuse(`${at}.type`, "is missing: 'string', say.")
    if ((groq === undefined) !== (shape === undefined)) {
      refuse(
        at,
        `has a \`${groq === undefined ? 'shape' : 'groq'}\` alone: the two say together how "${name}" is read.`,
      )
    }
    if (groq === undefined) refuseFields(field.fields ?? [], `${at}.fields`, partsOfOwn)
    for (const [each, {fields: inner = []}] of (field.of ?? []).entries()) {
      refuseFields(inner, `${at}.of[${each}].fields`, partsOfOwn)
    }
  }
}

/** What Sanity and results have of every object. */
const partsOfOwn = ['_key', '_type', 'key']
