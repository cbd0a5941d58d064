import {CaseIcon} from '@sanity/icons/Case'
import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {CogIcon} from '@sanity/icons/Cog'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {HighlightIcon} from '@sanity/icons/Highlight'
import {TagIcon} from '@sanity/icons/Tag'
import {UserIcon} from '@sanity/icons/User'
import type {ComponentType} from 'react'
import type {SchemaTypeDefinition} from 'sanity'
import type {NamesDeclaration} from '../declaration/names.ts'
import {writtenNames} from '../declaration/written.ts'
import {isObject} from '../references/isObject.ts'
import {ClaimMark} from './form/ClaimMark.tsx'
import {withoutFalseRed} from './publish/resolvedByPublish.ts'

/** The picture each type has in lists and menus. */
export const icons: Readonly<Record<string, ComponentType>> = {
  article: DocumentTextIcon,
  report: ClipboardIcon,
  claim: HighlightIcon,
  claimMark: HighlightIcon,
  attribution: DoubleQuoteIcon,
  person: UserIcon,
  organization: CaseIcon,
  topic: TagIcon,
  policy: CogIcon,
}

/** How a type looks where the Studio asks the schema and not the form, as it does for marks in a text. */
const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  claimMark: {annotation: ClaimMark},
}

/**
 * ```ts
 * schema: {types: withAppearance(newsroomTypes())}
 * ```
 *
 * The schemas know nothing of React, so icons and the look of a marked sentence are put on here, wherever a type of that
 * name stands: at the top, or within the text of an article. A type that has its own keeps them. A reference that Publish
 * resolves is not called wrong before.
 *
 * @param types - schema types, those of `newsroomTypes()` among them
 * @param newsroom - what `newsroomTypes` was given, where it says what types are called otherwise
 * @returns the same types, dressed for the Studio
 * @public
 */
export function withAppearance(
  types: readonly SchemaTypeDefinition[],
  newsroom: NamesDeclaration = {},
): SchemaTypeDefinition[] {
  const {type: typeOf} = writtenNames(newsroom)
  return types.map((type) => dress(withoutFalseRed(type, typeOf), typeOf))
}

type TypeOf = (stored: string) => string

/** Where a definition holds other definitions. */
const nested = ['of', 'annotations'] as const

function dress<Definition extends object>(
  definition: Definition,
  typeOf: TypeOf,
): Definition & Record<string, unknown> {
  return Object.assign({...definition}, additionsTo(Object.fromEntries(Object.entries(definition)), typeOf))
}

function additionsTo(definition: Record<string, unknown>, typeOf: TypeOf): Record<string, unknown> {
  const {name, marks} = definition
  const added: Record<string, unknown> = {}
  for (const list of nested) {
    const members = definition[list]
    if (Array.isArray(members))
      added[list] = members.map((member) => (isObject(member) ? dress(member, typeOf) : member))
  }
  if (isObject(marks)) added.marks = dress(marks, typeOf)
  if (typeof name !== 'string') return added
  const type = typeOf(name)
  if (!definition.icon && icons[type]) added.icon = icons[type]
  if (!definition.components && components[type]) added.components = components[type]
  return added
}
