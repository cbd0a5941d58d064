import {createContext, createElement, useContext} from 'react'
import type {LayoutProps} from 'sanity'
import type {Desk} from './desk.ts'

const DeskContext = createContext<Desk>({withoutRecords: false})

/** Tells everything in a workspace where its approvals and sourcing records are kept, if anywhere. */
export function withDesk(desk: Desk) {
  return function WithDesk(props: LayoutProps) {
    return createElement(DeskContext.Provider, {value: desk}, props.renderDefault(props))
  }
}

/** See {@link Desk}. Outside of a workspace of the plugin nobody's approvals are known. */
export const useDesk = (): Desk => useContext(DeskContext)
