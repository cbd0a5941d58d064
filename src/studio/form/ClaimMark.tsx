import type {BlockAnnotationProps} from 'sanity'

/**
 * A marked sentence in the editor: underlined in the way of a proof-reader's mark, so that an editor sees at a glance which
 * sentences say whose word they are, and which do not.
 */
export function ClaimMark(props: BlockAnnotationProps) {
  return (
    <span
      data-claim-mark=""
      style={{
        backgroundColor: 'color-mix(in srgb, #d9a400 16%, transparent)',
        borderBottom: '2px solid #d9a400',
        borderRadius: 2,
        paddingBottom: 1,
      }}
    >
      {props.renderDefault(props)}
    </span>
  )
}
