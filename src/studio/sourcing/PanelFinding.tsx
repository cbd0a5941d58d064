import {memo, type ReactNode} from 'react'
import {PanelButton} from './panelParts.tsx'

type Props = {
  readonly message: string
  readonly mend: string
  readonly rule: string
  readonly tone: 'critical' | 'caution'
  /** Where it is, as a finding names it. */
  readonly path?: string
  readonly onGo: (path: string) => void
  readonly children?: ReactNode
}

/** Something that is wrong, how to mend it, and the way there. */
export const PanelFinding = memo(function PanelFinding({message, mend, rule, tone, path, onGo, children}: Props) {
  return (
    <div data-panel-card={tone}>
      <p data-panel-said="">{message}</p>
      {mend && <p data-panel-muted="">{mend}</p>}
      <div data-panel-row="">
        <small>{rule && `Rule ${rule}`}</small>
        {children}
        {path && <PanelButton onClick={() => onGo(path)}>Go there</PanelButton>}
      </div>
    </div>
  )
})
