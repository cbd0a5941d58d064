import {isDocumentId} from '../../ids.ts'
import {spend} from './budget.ts'
import type {Code, Run} from './code.ts'
import {refersTo} from './refersTo.ts'
import {isEqual, isRow} from './value.ts'

type Make = (args: readonly Code[]) => Code

const none: Code = () => null

/**
 * Functions that the hosted lake has and groq-js has not, or has otherwise. To add one, add a row and a test; it is allowed by its name
 * here.
 */
export const hostedFunctions: Readonly<Record<string, Make>> = {
  /** Each value once, null too; groq-js takes each null for another one. No two objects or lists are the same. */
  'array::unique':
    ([list = none]) =>
    (row, run) => {
      const items = list(row, run)
      if (!Array.isArray(items)) return null
      const found: unknown[] = []
      const seen = new Set<unknown>()
      for (const item of items) {
        spend(run)
        const value: unknown = item ?? null
        const isPlain = typeof value !== 'object' || value === null
        if (isPlain ? seen.has(value) : found.some((other) => isEqual(other, value))) continue
        seen.add(value)
        found.push(value)
      }
      return found
    },
  /** `documents::get(reference)`, or by the id of a document of this dataset: `dataset:project.production:a`. */
  'documents::get':
    ([of = none]) =>
    (row, run) => {
      const id = idIn(of(row, run), run)
      if (id === undefined) return null
      run.reads?.ids.add(id)
      const document = run.source.get(id)
      if (document && run.traces) run.traces.documents.add(document)
      return document ?? null
    },
  /** How many documents refer to the one it is asked in. */
  'documents::incomingRefCount': () => (row, run) => {
    const id = isRow(row.value) ? row.value._id : undefined
    if (typeof id !== 'string') return null
    if (run.reads) run.reads.all = true
    let count = 0
    for (const document of run.source.documents) {
      spend(run)
      if (refersTo(document, new Set([id]))) count += 1
    }
    return count
  },
  'geo::latLng':
    ([latitude = none, longitude = none]) =>
    (row, run) => {
      const [lat, lng] = [latitude(row, run), longitude(row, run)]
      return typeof lat === 'number' && typeof lng === 'number' && isPlace(lat, lng)
        ? {type: 'Point', coordinates: [lng, lat]}
        : null
    },
  'geo::distance':
    ([from = none, to = none]) =>
    (row, run) => {
      const [one, other] = [pointIn(from(row, run)), pointIn(to(row, run))]
      return one && other ? distance(one, other) : null
    },
  /** Nobody on a lake has attributes; who has no token is nobody. */
  'user::attributes':
    () =>
    (_, {surroundings}) =>
      surroundings.identity === '' ? null : {},
}

function idIn(value: unknown, {surroundings: {projectId, dataset}}: Run): string | undefined {
  const reference = isRow(value) ? value._ref : value
  if (typeof reference !== 'string') return undefined
  const [, resource, id] = /^dataset:([^:]+):(.+)$/.exec(reference) ?? []
  if (resource !== undefined) return resource === `${projectId}.${dataset}` ? id : undefined
  return isDocumentId(reference) ? reference : undefined
}

type Point = {readonly lat: number; readonly lng: number}

const isPlace = (lat: number, lng: number) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180

/** A place as Sanity's geopoint or as GeoJSON writes it. */
function pointIn(value: unknown): Point | undefined {
  if (!isRow(value)) return undefined
  const [longitude, latitude]: readonly unknown[] =
    value.type === 'Point' && Array.isArray(value.coordinates) ? value.coordinates : []
  const [lat, lng] = [value.lat ?? latitude, value.lng ?? longitude]
  return typeof lat === 'number' && typeof lng === 'number' && isPlace(lat, lng) ? {lat, lng} : undefined
}

/** Metres at the equator's radius, which is what the GROQ suite expects. */
const radius = 6_378_137

/** https://en.wikipedia.org/wiki/Haversine_formula */
function distance(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [one, other] = [radians(from.lat), radians(to.lat)]
  const chord =
    Math.sin((other - one) / 2) ** 2 + Math.cos(one) * Math.cos(other) * Math.sin(radians(to.lng - from.lng) / 2) ** 2
  return 2 * radius * Math.asin(Math.sqrt(chord))
}
