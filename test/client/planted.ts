import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {InitialDocument} from '../../src/lake/index.ts'

/** A string that may be nowhere. */
export const CANARY = 'canary-7f3a'

const confidential = join(import.meta.dirname, '../../seeds/confidential')

/** The confidential seeds, every text in them marked; ids and types stay, or there would be nothing to find. */
export function markedConfidential(): InitialDocument[] {
  return readdirSync(confidential).flatMap((file) =>
    readFileSync(join(confidential, file), 'utf8')
      .trim()
      .split('\n')
      .map((line): InitialDocument => {
        const {_id, _type, ...fields}: InitialDocument = JSON.parse(line)
        return {...Object(marked(fields)), _id, _type}
      }),
  )
}

/** Every text is marked, at any depth. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${CANARY} ${value}`
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]))
}

/** A document and every object inside it get fields that no query takes: the model's own, Sanity's, and unknown ones. */
export function withMarkedFields(document: InitialDocument): InitialDocument {
  const planted: object = Object(plant(document))
  return {...planted, ...own[document._type], _id: document._id, _type: document._type, _rev: `${CANARY}-revision`}
}

/** Which of the model's fields readers do not get (marked **p** and **r** in the content model), by type. */
const own: Readonly<Record<string, object>> = {
  person: {alternateNames: [CANARY]},
  organization: {alternateNames: [CANARY]},
  policy: {ladder: [{level: 'top', roles: [CANARY]}], minimumPool: CANARY},
}

function plant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plant)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plant(field)]))
  return {...inner, notInAnySchema: CANARY, sourceName: [CANARY], level: CANARY, tone: CANARY, content: CANARY}
}

/** A draft and a version in a release of each document, with every text marked. */
export function markedTwins(documents: readonly InitialDocument[]): InitialDocument[] {
  return documents.flatMap(({_id, _type, slug, ...fields}) =>
    ['drafts', 'versions.rSpring'].map((place) => ({...Object(marked(fields)), _id: `${place}.${_id}`, _type, slug})),
  )
}

/** A picture as it is stored, with what a camera and an uploader leave in it. */
export const markedAsset: InitialDocument = {
  _id: 'image-planted-800x600-jpg',
  _type: 'sanity.imageAsset',
  url: 'https://images.example/planted.jpg',
  originalFilename: `${CANARY}.jpg`,
  path: CANARY,
  source: {name: CANARY, id: CANARY},
  creditLine: CANARY,
  metadata: {
    dimensions: {width: 800, height: 600},
    exif: {Artist: CANARY},
    location: {lat: CANARY},
    palette: {dominant: {title: CANARY}},
  },
}

/** Ways to break every document at once, so that errors speak of marked values. */
export const spoiled: Readonly<Record<string, (document: InitialDocument) => InitialDocument>> = {
  'objects in the place of everything': (document) => replaced(document, () => ({secret: CANARY})),
  'lists in the place of everything': (document) => replaced(document, () => [CANARY, {secret: CANARY}]),
  'values of no vocabulary': (document) => ({
    ...Object(withValues(document)),
    _id: document._id,
    _type: document._type,
  }),
}

const kept = new Set(['_id', '_type', 'slug', 'publishedAt'])

function replaced(document: InitialDocument, by: () => unknown): InitialDocument {
  const fields = Object.entries(document).map(([field, value]) => [field, kept.has(field) ? value : by()])
  return {...Object.fromEntries(fields), _id: document._id, _type: document._type}
}

const vocabularies = new Set([
  'kind',
  'origin',
  'stance',
  'denial',
  'obtained',
  'groundRule',
  'basis',
  'finding',
  'modality',
  'precision',
  'style',
  'preset',
  'relation',
])

function withValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withValues)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, vocabularies.has(key) ? CANARY : withValues(inner)]),
  )
}
