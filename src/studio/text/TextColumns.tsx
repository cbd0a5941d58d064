import type {ReactNode} from 'react'
import {useDocumentPane} from 'sanity/structure'
import {panelName} from '../sourcing/panelName.ts'
import {marksIn} from './marksIn.ts'
import {TextRail} from './TextRail.tsx'

/** The text, and where the panel is not open a narrow column beside it. The pane is another at every key; the text within is not. */
export function TextColumns({text, children}: {readonly text: unknown; readonly children: ReactNode}) {
  const {inspector} = useDocumentPane()
  const isBeside = inspector?.name !== panelName
  return (
    <div data-newsroom-body={isBeside ? 'rail' : ''}>
      <div data-newsroom-columns="">
        <div>{children}</div>
        {isBeside && <TextRail marks={marksIn(text)} />}
      </div>
    </div>
  )
}
