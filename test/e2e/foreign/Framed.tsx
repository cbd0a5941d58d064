import type {InputProps} from 'sanity'

/** An input of another plugin, around every field. */
export function Framed(props: InputProps) {
  return <div data-testid="framed">{props.renderDefault(props)}</div>
}
