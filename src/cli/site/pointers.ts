/**
 * Where a document refers to another, as it is stored; `[]` where there are several. To add a field that refers, add it
 * here: a test holds this to the schemas.
 */
const paths = [
  'about[]',
  'assessments[].relies[]',
  'attributions[].claim',
  'attributions[].descriptor.affiliation',
  'attributions[].speaker',
  'attributions[].via[]',
  'authors[]',
  'basedOn',
  'body[].markDefs[].claims[]',
  'broader',
  'centralClaims[]',
  'memberOf',
  'notices[].claims[]',
  'outlet',
  'publisher',
  'slots.agent',
  'slots.objectOf',
  'topics[]',
  'variantOf',
] as const

/** A field by which one document refers to another. */
export type PointerPath = (typeof paths)[number]

export const pointerPaths: readonly PointerPath[] = paths

/** GROQ for all of them: an object of lists of ids, by path. */
export const pointersProjection = `{${paths.map((path) => `"${path}": [${path}._ref]`).join(', ')}}`
