import type {SchemaType} from 'sanity'

/**
 * Whether something that is uploaded stands in a type, or in what it is made of.
 *
 * @param type - the Studio's own types end in none: a reference's in `null`, whatever its declaration says
 */
export function isPictureOrFile(type: SchemaType | null | undefined): boolean {
  return (
    type !== undefined && type !== null && (type.name === 'image' || type.name === 'file' || isPictureOrFile(type.type))
  )
}
