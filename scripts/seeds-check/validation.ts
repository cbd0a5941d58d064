import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import type {Path, SchemaTypeDefinition} from '@sanity/types'
import {type DocumentValidationMarker, validateDocument} from '@sanity/validation'
import {confidentialTypes, newsroomTypes} from '../../schemas/index.ts'
import {houseRuleCode} from '../../src/forms/houseRules/markers.ts'
import {isAssetId, withAssets} from './assets.ts'
import {clientOver} from './client.ts'
import type {SeedFinding} from './finding.ts'
import {type Dataset, isFields, type Seed} from './read.ts'

/** The schema each dataset is edited with: what is confidential cannot even be declared in the newsroom's. */
const typesOf: Record<Dataset, readonly SchemaTypeDefinition[]> = {
  production: newsroomTypes(),
  confidential: confidentialTypes,
}

/**
 * Sanity's own validation of every document, as the Studio would run it. Warnings count: outside the Studio a rule on
 * a whole document comes out as a warning even when it is an error there. Only what the house rules warn of is a note.
 */
export async function validateSeeds(
  dataset: Dataset,
  seeds: readonly Seed[],
  directory: string,
): Promise<SeedFinding[]> {
  const schema = Schema.compile({name: dataset, types: [...typesOf[dataset], ...builtinTypes]})
  const now = new Date().toISOString()
  const documents = seeds.map(({document}) => {
    const loaded = withAssets(document, directory)
    return {...(isFields(loaded) ? loaded : {}), _id: document._id, _type: document._type, ...loadedAt(now)}
  })
  const ids = new Set(seeds.map(({id}) => id))
  const client = clientOver(documents)
  const getDocumentExists = async ({id}: {id: string}) => ids.has(id) || isAssetId(id)

  const results = await Promise.all(
    documents.map((document) => validateDocument({document, schema, client, getDocumentExists})),
  )
  return seeds.flatMap((seed, index) => {
    const {status, markers} = results[index] ?? {status: 'notEvaluated', markers: []}
    const at = {file: seed.file, line: seed.line, id: seed.id}
    if (markers.length === 0 && status !== 'passed')
      return [{...at, message: 'Sanity could not validate this document.'}]
    return markers.map((marker) => ({
      ...at,
      path: printedPath(marker.path),
      message: messageOf(marker),
      ...(marker.code === houseRuleCode && marker.level !== 'error' && {note: true as const}),
    }))
  })
}

/** Every stored document has these; the seeds leave them to the lake. */
function loadedAt(now: string): {_rev: string; _createdAt: string; _updatedAt: string} {
  return {_rev: 'seed', _createdAt: now, _updatedAt: now}
}

function messageOf({level, code, message}: DocumentValidationMarker): string {
  return level === 'error' || code === houseRuleCode ? message : `${message} (${level})`
}

function printedPath(path: Path): string {
  return path.reduce<string>((printed, segment) => {
    if (typeof segment === 'string') return printed === '' ? segment : `${printed}.${segment}`
    if (typeof segment === 'number') return `${printed}[${segment}]`
    return '_key' in segment ? `${printed}[_key=="${segment._key}"]` : printed
  }, '')
}
