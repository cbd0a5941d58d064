/** What the form must not call wrong: a reference to somebody who is a draft, and is published along with the work. */

import type {SchemaTypeDefinition} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {restedOnTypes} from '../../references/restedOnTypes.ts'

type Definition = Readonly<Record<string, unknown>>

/** Types whose Publish carries what they refer to, with the objects they are made of. */
const works: readonly string[] = ['article', 'report', 'attribution', 'descriptor']

/**
 * In works, a reference to what goes along is not held to be published already: Publish itself looks whether it points at
 * anything (`danglingReferences`). Everywhere else, and of types that stay behind, Sanity's own check stands.
 *
 * ```ts
 * schema: {types: (types) => types.map((type) => withoutFalseRed(type))}
 * ```
 */
export function withoutFalseRed(type: SchemaTypeDefinition, typeOf: TypeOf = (stored) => stored): SchemaTypeDefinition {
  return works.includes(typeOf(type.name))
    ? Object.assign({...type}, relaxedParts(Object.fromEntries(Object.entries(type)), typeOf))
    : type
}

/** What a stored type is called by Sourceline. */
type TypeOf = (stored: string) => string

function relaxedParts(definition: Definition, typeOf: TypeOf): Definition {
  const relaxed = (list: unknown) =>
    Array.isArray(list)
      ? list.map((member: unknown) => (isObject(member) ? {...member, ...relaxedParts(member, typeOf)} : member))
      : undefined
  const {fields, of} = definition
  return {
    ...(fields !== undefined && {fields: relaxed(fields)}),
    ...(of !== undefined && {of: relaxed(of)}),
    ...(isCarried(definition, typeOf) && {validation: relaxedValidation(definition.validation)}),
  }
}

function isCarried({type, to}: Definition, typeOf: TypeOf): boolean {
  const targets = Array.isArray(to) ? to.filter(isObject) : []
  return (
    type === 'reference' &&
    targets.length > 0 &&
    targets.every((target) => restedOnTypes.includes(typeOf(String(target.type))))
  )
}

/** Of Sanity's rule, what is needed: to begin anew without the check that is built in. */
type Resettable = {readonly reset: () => unknown}

/** The validation as it was written, over a rule that does not ask whether the target is published. */
function relaxedValidation(own: unknown) {
  return (rule: Resettable, context: unknown): unknown => {
    const bare = rule.reset()
    return typeof own === 'function' ? own(bare, context) : bare
  }
}
