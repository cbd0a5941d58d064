import type {DocumentActionComponent} from 'sanity'
import {publishedId} from '../../references/ids.ts'
import {useNames} from '../names/NamesContext.ts'
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
    const names = useNames()
    const {id} = props
    const [type, draft, published] = [names.type(props.type), names.told(props.draft), names.told(props.published)]
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
