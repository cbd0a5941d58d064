import {memo} from 'react'
import {type OutlineItem, type OutlineLine, stateTitles} from './outline.ts'
import {PanelButton} from './panelParts.tsx'
import {stateTones} from './stateTones.ts'

type Props = {
  readonly item: OutlineItem
  readonly onEdit: (attribution: string) => void
  readonly onAdd: (claim: string) => void
  readonly onCentral: (claim: string, isCentral: boolean) => void
  readonly onWithdraw: (attribution: {readonly key: string; readonly line: string}) => void
}

/** One marked sentence: what it says, how it stands, and who stands behind it in a reader's words. */
export const OutlineEntry = memo(function OutlineEntry({item, onEdit, onAdd, onCentral, onWithdraw}: Props) {
  const {words, text, state, interval, lines, isCentral, status} = item
  const asks = lines.length === 0 ? 'Who says so' : 'Another source'
  return (
    <div data-claim={item.claim} data-panel-card={stateTones[state]} data-testid="outline-entry" tabIndex={-1}>
      <div data-panel-badges="">
        <span data-panel-badge={stateTones[state]}>{stateTitles[state]}</span>
        {isCentral && <span data-panel-badge="">The story stands on it</span>}
        {!words && <span data-panel-badge="">Not in the text</span>}
      </div>
      <p data-panel-said="">{words ? `“${words}”` : text}</p>
      {item.isOneOfSeveral && <p data-panel-muted="">{text}</p>}
      {lines.map((line) => (
        <Line key={line.id} line={line} onEdit={onEdit} onWithdraw={onWithdraw} />
      ))}
      <div data-panel-row="">
        <small>{[interval, status].filter(Boolean).join(' · ')}</small>
        <span>
          <PanelButton
            aria-label={`The story stands on it: ${words || text}`}
            aria-pressed={isCentral}
            onClick={() => onCentral(item.claim, !isCentral)}
          >
            {isCentral ? 'Stands on it ✓' : 'Stands on it'}
          </PanelButton>
          <PanelButton aria-label={`${asks}: ${words || text}`} onClick={() => onAdd(item.claim)}>
            {asks}…
          </PanelButton>
        </span>
      </div>
    </div>
  )
})

type LineProps = Pick<Props, 'onEdit' | 'onWithdraw'> & {readonly line: OutlineLine}

function Line({line, onEdit, onWithdraw}: LineProps) {
  return (
    <div>
      <p>
        {line.side === 'against' ? '✕ ' : ''}
        {line.line}
      </p>
      <div data-panel-row="">
        <small>{line.origin && `↳ ${line.origin}`}</small>
        <span>
          <PanelButton aria-label={`Edit: ${line.line}`} onClick={() => onEdit(line.key)}>
            Edit
          </PanelButton>
          <PanelButton aria-label={`Withdraw: ${line.line}`} onClick={() => onWithdraw(line)}>
            Withdraw…
          </PanelButton>
        </span>
      </div>
    </div>
  )
}
