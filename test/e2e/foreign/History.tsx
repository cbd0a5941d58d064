import type {DocumentInspectorProps} from 'sanity'

/** An inspector of another plugin. */
export function History({onClose}: DocumentInspectorProps) {
  return (
    <div data-testid="bells">
      <button onClick={onClose} type="button">
        Close the bells
      </button>
    </div>
  )
}
