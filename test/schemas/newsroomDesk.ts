import type {SanityDocument, SchemaTypeDefinition} from '@sanity/types'
import {validateDocument} from '@sanity/validation'
import {confidentialTypes, newsroomTypes} from '../../schemas/index.ts'
import {compileTypes} from '../../scripts/typegen.ts'
import {createLake} from '../../src/lake/index.ts'

/** A document as a test writes it down. */
export type Written = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

export const newsroomSchema = compileTypes('newsroom', newsroomTypes())
export const confidentialSchema = compileTypes('confidential', confidentialTypes)

/**
 * ```ts
 * await problems({_id: 'drafts.a', _type: 'person'}) // ['name: Required']
 * ```
 * What Sanity's own validation finds in a document, against a lake that holds the others, in the order of the alphabet.
 *
 * @param others - what is in the dataset besides; the document's published twin may be among it
 */
export async function problems(
  document: Written,
  others: readonly Written[] = [],
  schema: ReturnType<typeof compileTypes> = newsroomSchema,
): Promise<string[]> {
  const lake = await createLake({documents: [...others]})
  try {
    const {markers} = await validateDocument({
      document: stored(document),
      schema,
      client: lake.client({token: lake.token}),
      getDocumentExists: async ({id}) => others.some(({_id}) => _id === id),
    })
    return markers.map(({path, message}) => `${printed(path)}: ${message}`).toSorted()
  } finally {
    await lake.close()
  }
}

/** The same, in a schema with a newsroom's own additions. */
export function schemaOf(types: readonly SchemaTypeDefinition[]): ReturnType<typeof compileTypes> {
  return compileTypes('own', types)
}

function stored(document: Written): SanityDocument {
  return {...document, _rev: 'r1', _createdAt: '2025-06-15T18:00:00Z', _updatedAt: '2025-06-15T18:00:00Z'}
}

function printed(path: readonly unknown[]): string {
  return path
    .map((segment) => (typeof segment === 'object' && segment && '_key' in segment ? `[${segment._key}]` : segment))
    .join('.')
}

/** A strong or weak reference, as it is stored. */
export function to(_ref: string, more: Record<string, unknown> = {}) {
  return {_type: 'reference', _ref, ...more}
}
