import {contentTypes} from '../references/contentTypes.ts'
import {isObject} from '../references/isObject.ts'
import {isRenamed, type NamesDeclaration, objectTypes, storedName} from './names.ts'
import {type Names, namesOf} from './stored.ts'

/**
 * What a Studio needs beside questions: documents come and go under stored names, and everything in it knows Sourceline's.
 *
 * @internal
 */
export type WrittenNames = Names & {
  /** `nrArticle` is `article`; an `article` that somebody else had there before is `other:article`. */
  readonly type: (stored: string) => string
  /** `article` is `nrArticle`; what is none of Sourceline's stays as it is. */
  readonly stored: (type: string) => string
  /** A value in Sourceline's names: the same copy of the same value, since rules and forms tell values apart by identity. */
  readonly told: <Value>(value: Value) => Value
  /** A value in stored names, as it may be written. */
  readonly written: <Value>(value: Value) => Value
}

/**
 * ```ts
 * const names = writtenNames({prefix: 'nr'})
 * names.told({_type: 'nrClaim', text: 'He vetoed it.'})  // {_type: 'claim', text: 'He vetoed it.'}
 * names.written({_type: 'claim', text: 'He vetoed it.'}) // {_type: 'nrClaim', text: 'He vetoed it.'}
 * ```
 *
 * @internal
 */
export function writtenNames(declaration: NamesDeclaration): WrittenNames {
  if (!isRenamed(declaration)) return asTheyAre
  const names = namesOf(declaration)
  const ours: ReadonlySet<string> = new Set([...contentTypes, ...objectTypes])
  const stored = (type: string) => {
    if (type.startsWith(others)) return type.slice(others.length)
    return ours.has(type) ? storedName(declaration, type) : type
  }
  const type = (name: string) => {
    const known = names.type(name)
    return known === name && stored(name) !== name ? `${others}${name}` : known
  }
  const copies = new WeakMap<object, unknown>()
  // Only names change: every value stays of its kind.
  return {
    ...names,
    type,
    stored,
    answer: (value) => renamed(value, type),
    told: <Value>(value: Value) => renamed(value, type, copies) as Value,
    written: <Value>(value: Value) => renamed(value, stored) as Value,
  }
}

/** Where nothing is called otherwise. @internal */
export const asTheyAre: WrittenNames = {
  query: (groq) => groq,
  params: (params) => ({...params}),
  answer: (value) => value,
  type: (type) => type,
  stored: (type) => type,
  told: (value) => value,
  written: (value) => value,
}

/** An `article` of somebody else's is none of ours, and is written back as what it was. */
const others = 'other:'

/** Where a value says what it is: itself, and what a reference is to be once its target is published. */
const naming: ReadonlySet<string> = new Set(['_type', '_strengthenOnPublish'])

function renamed(value: unknown, name: (type: string) => string, copies?: WeakMap<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = copies?.get(value)
  if (known !== undefined) return known
  const copy = Array.isArray(value)
    ? value.map((item: unknown) => renamed(item, name, copies))
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]: [string, unknown]) => [
          key,
          naming.has(key) ? named(inner, name) : renamed(inner, name, copies),
        ]),
      )
  copies?.set(value, copy)
  return copy
}

function named(value: unknown, name: (type: string) => string): unknown {
  if (typeof value === 'string') return name(value)
  return isObject(value) && typeof value.type === 'string' ? {...value, type: name(value.type)} : value
}
