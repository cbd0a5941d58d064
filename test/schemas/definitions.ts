import {itemsOf, type Siblings} from '../../src/forms/siblings.ts'
import {isObject} from '../../src/references/isObject.ts'

/** A field or an array member, and where it is: `article.topics[]`. */
export type Place = {readonly path: string; readonly definition: Siblings}

/**
 * ```ts
 * placesIn([claim]) // [{path: 'claim', …}, {path: 'claim.text', …}, {path: 'claim.about', …}, {path: 'claim.about[]', …}, …]
 * ```
 * Every definition in a list of types, as it is written: types, fields, array members, annotations.
 */
export function placesIn(types: readonly object[]): Place[] {
  return types.flatMap((type) => (isObject(type) ? below(String(type.name), type) : []))
}

function below(path: string, definition: Siblings): Place[] {
  const marks = isObject(definition.marks) ? itemsOf(definition.marks.annotations) : []
  return [
    {path, definition},
    ...itemsOf(definition.fields).flatMap((field) => below(`${path}.${String(field.name)}`, field)),
    ...itemsOf(definition.of).flatMap((member) => below(`${path}[]`, member)),
    ...marks.flatMap((mark) => below(`${path}.${String(mark.name)}`, mark)),
  ]
}
