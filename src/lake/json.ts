import {badRequest} from './errors.ts'

/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = {readonly [key: string]: unknown}

/** Whether a value is a JSON object (and not null or an array). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Keys that reach an object's prototype when copied by assignment (CWE-1321), and the one method that groq-js and the Studio's
// mutator call on documents themselves: a document that shadows it would break every query.
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])

/** Whether no document may have anything under this name. */
export const isRefusedKey = (name: string) => refusedKeys.has(name)

/** Far deeper than any document, and far from where recursion would run out of stack. */
const deepest = 100

/** Throws when a key anywhere in `value` could reach a prototype, or it is nested too deeply; the message names the path. */
export function refusePrototypeKeys(value: unknown, path = '', depth = 0): void {
  if (depth > deepest) throw badRequest(`What is at "${path.slice(0, 80)}…" is nested more than ${deepest} levels deep`)
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      refusePrototypeKeys(item, `${path}[${index}]`, depth + 1)
    })
    return
  }
  if (!isObject(value)) return
  for (const key of Object.keys(value)) {
    const at = path === '' ? key : `${path}.${key}`
    // Patches carry paths as keys ("a.__proto__.b"), so each segment of a key counts.
    if (key.split(/[.[\]'"\s]+/).some((segment) => refusedKeys.has(segment))) {
      throw badRequest(`The key "${at}" is not allowed: it names a property of every object. Rename the field.`)
    }
    refusePrototypeKeys(value[key], at, depth + 1)
  }
}

/** Parses JSON from outside and refuses prototype keys. `what` names the text in the error. */
export function parseJson(text: string, what: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badRequest(`${what} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  refusePrototypeKeys(value)
  return value
}
