import {type ComponentType, createElement} from 'react'
import type {LayoutProps} from 'sanity'
import type {NamesDeclaration} from '../../declaration/names.ts'
import {writtenNames} from '../../declaration/written.ts'
import {NamesContext} from './NamesContext.ts'

/** Tells everything in a workspace what the newsroom's types are stored under. */
export function withNames(
  declaration: NamesDeclaration,
  Layout: ComponentType<LayoutProps>,
): ComponentType<LayoutProps> {
  const value = writtenNames(declaration)
  return function WithNames(props) {
    return createElement(NamesContext.Provider, {value}, createElement(Layout, props))
  }
}
