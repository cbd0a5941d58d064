import type {DocumentActionComponent} from 'sanity'
import {publishedId} from '../../references/ids.ts'
import {useConcerns} from './useConcerns.ts'

/**
 * A Publish that also says which published articles it concerns: for what articles rest on and is published by itself.
 *
 * @param usual - the Publish it does
 */
export function tellingConcerns(usual: DocumentActionComponent): DocumentActionComponent {
  const PublishTellingConcerns: DocumentActionComponent = (props) => {
    const description = usual(props)
    const tell = useConcerns()
    const {id, type, draft, published} = props
    const publish = description?.onHandle
    if (!description || !publish || !draft) return description
    return {
      ...description,
      onHandle: () => {
        publish()
        tell([{id: publishedId(id), type, draft, ...(published && {published})}])
      },
    }
  }
  PublishTellingConcerns.action = 'publish'
  PublishTellingConcerns.displayName = 'PublishTellingConcerns'
  return PublishTellingConcerns
}
