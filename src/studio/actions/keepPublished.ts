import type {DocumentActionComponent} from 'sanity'

const explanation =
  'Readers have seen this. Instead of taking it away, add a notice: a correction, a retraction, or a removal that says why the text is gone.'

/**
 * Delete and Unpublish for an article, switched off while it is published (rule S33: what was published is not unpublished; a
 * notice takes its place, as the Washington Post's standards have it).
 *
 * @param usual - the Studio's own Delete or Unpublish
 */
export function keepPublished(usual: DocumentActionComponent): DocumentActionComponent {
  const KeepPublished: DocumentActionComponent = (props) => {
    const description = usual(props)
    if (!description || !props.published) return description
    return {...description, disabled: true, title: explanation, dialog: null}
  }
  if (usual.action) KeepPublished.action = usual.action
  KeepPublished.displayName = 'KeepPublished'
  return KeepPublished
}
