import type {ComponentType} from 'react'
import type {DocumentLayoutProps} from 'sanity'
import type {Desk} from '../gate/desk.ts'
import {DeskContext} from '../gate/deskContext.ts'
import {KeepSaving} from './KeepSaving.tsx'

/** What stands around an open document: it is kept saved, and knows where approvals are kept. */
export function documentLayout(desk: Desk): ComponentType<DocumentLayoutProps> {
  return function DocumentLayout(props) {
    return (
      <DeskContext.Provider value={desk}>
        <KeepSaving {...props} />
      </DeskContext.Provider>
    )
  }
}
