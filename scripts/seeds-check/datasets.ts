import {confidentialTypes} from '../../schemas/index.ts'
import type {SeedFinding} from './finding.ts'
import {isFields, type Seed} from './read.ts'
import {placesOf} from './walk.ts'

const confidentialNames = new Set(confidentialTypes.map(({name}) => name))

/** What one file as a whole has to hold, a row a file. */
const attributionsOf: Record<string, {readonly min: number; readonly max: number}> = {
  'production/june-2025-report.ndjson': {min: 11, max: 14},
}

/** What is confidential stays in its dataset: anyone may read every field of the public one, and its history. */
export function separation(seeds: readonly Seed[]): SeedFinding[] {
  return seeds
    .filter(({dataset, type}) => dataset === 'production' && confidentialNames.has(type))
    .map(({file, line, id, type}) => ({file, line, id, message: `A ${type} must never be in the public dataset.`}))
}

/**
 * The link from a confidential record to the public dataset is a plain id, so that no reference crosses; nothing but
 * this check would notice one that points nowhere.
 */
export function crossings(seeds: readonly Seed[]): SeedFinding[] {
  const publicSeeds = new Map(seeds.filter(({dataset}) => dataset === 'production').map((seed) => [seed.id, seed]))
  return seeds
    .filter(({dataset}) => dataset === 'confidential')
    .flatMap(({file, line, id, document}) => {
      const missing = (path: string, message: string): SeedFinding => ({file, line, id, path, message})
      const findings = [...placesOf(document)].flatMap(({path, value}) => {
        const pointsOut = /(^|\.)(articleId|claimId|of)$/.test(path) && typeof value === 'string'
        return pointsOut && !publicSeeds.has(value) ? [missing(path, `No public document has the id ${value}.`)] : []
      })
      const article = typeof document.articleId === 'string' ? publicSeeds.get(document.articleId) : undefined
      const known = article ? keysOfAttributions(article) : undefined
      if (document.key !== undefined && known && !known.includes(document.key)) {
        findings.push(missing('key', 'The article has no attribution with this key.'))
      }
      return findings
    })
}

/** Files whose story has a promised size. */
export function sizes(seeds: readonly Seed[]): SeedFinding[] {
  return Object.entries(attributionsOf).flatMap(([file, {min, max}]) => {
    const count = seeds.filter((seed) => seed.file === file).flatMap(keysOfAttributions).length
    if (count >= min && count <= max) return []
    return [{file, line: 1, message: `The story has ${count} attributions; it should have ${min} to ${max}.`}]
  })
}

function keysOfAttributions({document}: Seed): unknown[] {
  const {attributions} = document
  return Array.isArray(attributions) ? attributions.filter(isFields).map(({_key}) => _key) : []
}
