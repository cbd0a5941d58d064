import {type Place, storedFields} from './shapes.ts'

/*
 * GROQ, in delta mode, for what a document was before a change as far as sourcing reads it: facts as they were, and of
 * prose whether there was any, and whether it is other than it was. No prose leaves the dataset.
 */

/** @internal */
export const WAS = `select(delta::operation() != "create" => before(){${projection(storedFields)}})`

/** The same of a document as it is. @internal */
export const IS = `{${projection(storedFields)}}`

/** @internal */
export const PROSE = `array::compact([\n    ${Object.entries(storedFields).flatMap(changedProse).join(',\n    ')}\n  ])`

function projection(fields: Readonly<Record<string, Place>>): string {
  return Object.entries(fields)
    .flatMap(([name, place]) => (name === '_id' || name === '_type' ? [] : [field(name, place)]))
    .join(', ')
}

function field(name: string, place: Place): string {
  // A name beside any other ground rule was promised to nobody's eyes, and is never read.
  if (name === 'speaker') return `"${name}": select(groundRule == "onRecord" => ${name}{_ref})`
  if (place.kind === 'fact') return name
  if (place.kind === 'prose') return `"${name}": defined(${name})`
  if (place.kind === 'object') return `${name}{${projection(place.fields)}}`
  return place.item.kind === 'object' ? `${name}[]{${projection(place.item.fields)}}` : name
}

function changedProse([name, place]: [string, Place]): string[] {
  if (place.kind === 'list') {
    const texts = place.item.kind === 'object' ? prosePaths(place.item.fields) : []
    if (texts.length === 0) return []
    const printed = (side: 'before' | 'after') => {
      const parts = texts.map((path) => `coalesce(${path}, "")`).join(' + "|" + ')
      return `array::join(coalesce(${side}().${name}[]{"all": coalesce(_key, "") + "|" + ${parts}}.all, []), "|")`
    }
    return [`select(${printed('before')} != ${printed('after')} => "${name}")`]
  }
  const paths = place.kind === 'prose' ? [name] : place.kind === 'object' ? prosePaths(place.fields, `${name}.`) : []
  return paths.length === 0 ? [] : [`select(delta::changedAny((${paths.join(', ')})) => "${name}")`]
}

function prosePaths(fields: Readonly<Record<string, Place>>, within = ''): string[] {
  return Object.entries(fields).flatMap(([name, place]) => {
    if (place.kind === 'prose') return [`${within}${name}`]
    return place.kind === 'object' ? prosePaths(place.fields, `${within}${name}.`) : []
  })
}
