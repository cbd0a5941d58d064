import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {assetFileOf} from './assets.ts'
import {isFields, type Seed} from './read.ts'
import {placesOf} from './walk.ts'

/** What a rule may look at besides the seed it judges. */
export type Surroundings = {
  readonly directory: string
  readonly seeds: readonly Seed[]
  readonly ids: ReadonlySet<string>
}

/** A rule gives what is wrong with one seed, or nothing. To add one, add a row to `rules`. */
type Rule = (seed: Seed, around: Surroundings) => Iterable<{readonly path?: string; readonly message: string}>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d{2}-\d{2}T/
const instantInUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/
const ofTheLake = ['_rev', '_createdAt', '_updatedAt']

export const rules: readonly Rule[] = [
  function* idIsRandom({id, type}) {
    if (type === 'policy' ? id === 'policy' : uuid.test(id)) return
    yield {message: 'The id has to be a random UUID, version 4 (the house policy’s is “policy”).'}
  },

  function* idIsUnique(seed, {seeds}) {
    const first = seeds.find(({id}) => id === seed.id)
    if (!first || first === seed) return
    const same = JSON.stringify(first.document) === JSON.stringify(seed.document)
    const where = `${first.file}:${first.line}`
    yield {message: same ? `A copy of ${where}. Remove one of the two.` : `The id is already taken, at ${where}.`}
  },

  function* leavesOutWhatTheLakeSets({document}) {
    for (const field of ofTheLake) {
      if (field in document) yield {path: field, message: 'The lake sets this when the seed is loaded. Leave it out.'}
    }
  },

  function* keysAreThereAndUnique({document}) {
    for (const {path, value} of placesOf(document)) {
      if (!Array.isArray(value)) continue
      const keys = value.filter(isFields).map(({_key}) => _key)
      for (const [index, key] of keys.entries()) {
        if (typeof key !== 'string' || key === '') yield {path, message: `Item ${index + 1} has no _key.`}
        else if (keys.indexOf(key) < index) yield {path, message: `Two items have the _key ${key}.`}
      }
    }
  },

  function* referencesResolve({document}, {ids}) {
    for (const {path, value} of placesOf(document)) {
      if (!isFields(value) || typeof value._ref !== 'string' || ids.has(value._ref)) continue
      yield {path, message: `Refers to ${value._ref}, which is in no file of this dataset.`}
    }
  },

  function* instantsAreInUtc({document}) {
    for (const {path, value} of placesOf(document)) {
      if (typeof value !== 'string' || !instant.test(value)) continue
      if (instantInUtc.test(value) && !Number.isNaN(Date.parse(value))) continue
      yield {path, message: `${value} is not a time in UTC that ends in Z.`}
    }
  },

  function* picturesAreThere({document}, {directory}) {
    for (const {path, value} of placesOf(document)) {
      if (!isFields(value) || value._sanityAsset === undefined) continue
      const file = assetFileOf(value._sanityAsset)
      if (file === undefined) yield {path, message: 'A picture is given as image@file://./images/<name>.'}
      else if (!existsSync(join(directory, file))) yield {path, message: `There is no file ${file}.`}
    }
  },
]
