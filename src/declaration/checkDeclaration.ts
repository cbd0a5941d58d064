import {contentTypes} from '../references/contentTypes.ts'
import {refuseBody} from './checks/body.ts'
import {namesTaken, refuseFields} from './checks/fields.ts'
import {refuse} from './checks/refuse.ts'
import {objectTypes, storedName} from './names.ts'
import type {NewsroomDeclaration} from './newsroomDeclaration.ts'

/**
 * Refuses what cannot be declared, and says what to write instead.
 *
 * @throws Error that says where in the declaration it stands
 * @internal
 */
export function checkDeclaration(declaration: NewsroomDeclaration): void {
  for (const key of Object.keys(declaration)) {
    const known = ['prefix', 'names', 'types', 'body', ...contentTypes]
    if (!known.includes(key)) refuse(key, `is nothing a newsroom can declare. Known are ${known.join(', ')}.`)
  }
  refuseNames(declaration)
  for (const type of contentTypes) refuseFields(declaration[type]?.fields ?? [], `${type}.fields`, namesTaken(type))
  for (const [name, type] of Object.entries(declaration.types ?? {})) {
    refuseFields(type.fields, `types.${name}.fields`, namesTaken('own'))
    const by = type.order?.by
    const ordering = type.fields.find((field) => field.name === by)
    if (by !== undefined && !['string', 'date', 'datetime'].includes(ordering?.type ?? '')) {
      refuse(`types.${name}.order.by`, `is "${by}", which is no field of it that holds a string, a day or an instant.`)
    }
  }
  refuseBody(declaration.body ?? {})
}

/** What Sanity lets a type be called, and a GROQ text hold as it is. */
const sanityName = /^[A-Za-z][A-Za-z0-9_.]*$/

/** The first words of tags: a type called so would be filed under another's. */
const firstWordsOfTags = ['articles', 'claims', 'topics', 'type', 'people', 'organizations']

function refuseNames(declaration: NewsroomDeclaration): void {
  const {prefix = '', names = {}, types = {}} = declaration
  const sourcelineTypes = [...contentTypes, ...objectTypes]
  if (prefix !== '' && !sanityName.test(prefix))
    refuse('prefix', 'begins with a letter, and goes on with letters and digits: "nr".')
  for (const type of Object.keys(names)) {
    if (!sourcelineTypes.some((known) => known === type)) {
      refuse(`names.${type}`, `is no type of Sourceline's. Those are ${sourcelineTypes.join(', ')}.`)
    }
  }
  const used = new Map<string, string>()
  for (const [name, said] of [
    ...sourcelineTypes.map((type) => [storedName(declaration, type), `names.${type}`] as const),
    ...Object.keys(types).map((type) => [type, `types.${type}`] as const),
  ]) {
    if (!sanityName.test(name))
      refuse(said, `is called "${name}": a type's name is letters, digits, _ and points, after a letter.`)
    if (used.has(name)) refuse(said, `is called "${name}", and so is ${used.get(name)}. Give one of them another name.`)
    used.set(name, said)
  }
  for (const type of Object.keys(types)) {
    if (contentTypes.some((known) => known === type) || firstWordsOfTags.includes(type)) {
      refuse(
        `types.${type}`,
        "has a name of Sourceline's: pages that show it could not be told from others. Call it otherwise.",
      )
    }
  }
}
