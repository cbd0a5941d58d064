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
import {isObject} from './publish/documents.ts'

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

/**
 * ```ts
 * schema: {types: withIcons(newsroomTypes())}
 * ```
 *
 * The schemas know nothing of React, so their icons are put on here, wherever a type of that name stands: at the top, or as
 * the claim mark within the text of an article. A type that has an icon keeps it.
 *
 * @param types - schema types, those of `newsroomTypes()` among them
 * @returns the same types with icons
 * @public
 */
export function withIcons(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map(decorate)
}

/** Lists in which a definition holds other definitions. */
const nested = ['of', 'annotations'] as const

function decorate<Definition extends object>(definition: Definition): Definition & Record<string, unknown> {
  return Object.assign({...definition}, additionsTo(Object.fromEntries(Object.entries(definition))))
}

function additionsTo(definition: Record<string, unknown>): Record<string, unknown> {
  const {name, icon, marks} = definition
  const added: Record<string, unknown> = {}
  for (const list of nested) {
    const members = definition[list]
    if (Array.isArray(members)) added[list] = members.map((member) => (isObject(member) ? decorate(member) : member))
  }
  if (isObject(marks)) added.marks = decorate(marks)
  if (!icon && typeof name === 'string' && icons[name]) added.icon = icons[name]
  return added
}
