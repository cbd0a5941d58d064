import {useEffect, useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {isPublishedIn} from '../../references/ids.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'

/** Whether readers already have something that points at a document. */
const published = isPublishedIn('_id')

const explanation = 'It is published by the first article or report that carries it, together with that.'

/**
 * A Publish, now or at a time, that is there only once a published document points here.
 *
 * A claim is published by the work that makes it: on its own it would show an unpublished story to anyone who can query
 * the dataset. A person nobody has written about would show whom the newsroom is looking at. Afterwards both are edited
 * and published by themselves.
 *
 * @param usual - the Studio's own Publish, or its Schedule
 * @param carriers - which types have to point here; without it, any
 */
export function publishOnceCarried(
  usual: DocumentActionComponent,
  carriers?: readonly string[],
): DocumentActionComponent {
  const PublishOnceCarried: DocumentActionComponent = (props) => {
    const description = usual(props)
    const carried = useIsCarried(props.id, carriers)
    if (!description || carried) return description
    return {label: 'Goes with its article', title: explanation, disabled: true, icon: description.icon}
  }
  if (usual.action) PublishOnceCarried.action = usual.action
  PublishOnceCarried.displayName = 'PublishOnceCarried'
  return PublishOnceCarried
}

function useIsCarried(id: string, carriers: readonly string[] | undefined): boolean {
  const client = useNewsroomClient()
  const [carried, setCarried] = useState(false)

  useEffect(() => {
    let current = true
    const filter = `references($id) && ${published}${carriers ? ' && _type in $carriers' : ''}`
    const params = {id, ...(carriers && {carriers: [...carriers]})}
    const look = () =>
      client.fetch<boolean>(`count(*[${filter}]) > 0`, params, {perspective: 'raw', tag: 'sourceline.carried'}).then(
        (found) => current && setCarried(found),
        () => undefined,
      )
    const subscription = client
      .listen(`*[${filter}]`, params, {
        events: ['welcome', 'mutation'],
        includeResult: false,
        visibility: 'query',
        tag: 'sourceline.carried',
      })
      .subscribe({next: look, error: look})
    return () => {
      current = false
      subscription.unsubscribe()
    }
  }, [client, id, carriers])

  return carried
}
