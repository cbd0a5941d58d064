import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useCurrentUser} from 'sanity'
import {decide, recordsFrom, recordsOf, surroundings} from '../../gate/index.ts'
import {publishedId} from '../../references/ids.ts'
import {type Desk, deskOf} from '../gate/desk.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'

/**
 * Publish, Unpublish and Delete of what articles rest on: asked before it is done, refused with who rests on it.
 *
 * @param usual - the action it does
 * @param leaves - whether readers have the document afterwards, as its draft says, or no more
 */
export function throughTheGate(
  usual: DocumentActionComponent,
  desk: Desk,
  leaves: 'draft' | 'nothing',
): DocumentActionComponent {
  const ThroughTheGate: DocumentActionComponent = (props) => {
    const description = usual(props)
    const client = useNewsroomClient()
    const user = useCurrentUser()
    const {push} = useToast()
    const [asking, setAsking] = useState(false)
    const names = useNames()
    const [draft, published] = [names.told(props.draft), names.told(props.published)]
    const act = description?.onHandle
    if (!description || !act || !published) return description

    const refused = async () => {
      const id = publishedId(props.id)
      const change = {id, before: published, after: leaves === 'draft' ? (draft ?? published) : null}
      const confidential = deskOf(client, desk)
      const [around, records] = await Promise.all([
        surroundings([change], client),
        confidential ? recordsOf([id], confidential) : recordsFrom([]),
      ])
      const by = user ? {id: user.id, roles: user.roles.map(({name}) => name)} : undefined
      return decide({
        ...around,
        records: desk.withoutRecords ? undefined : records,
        at: new Date().toISOString(),
        ...(by && {by}),
      })
    }

    return {
      ...description,
      disabled: description.disabled === true || asking,
      onHandle: () => {
        setAsking(true)
        refused()
          .then(({passes, refusals}) => {
            if (passes) return act()
            push({
              status: 'warning',
              closable: true,
              duration: 20_000,
              title: 'Not done: something rests on it',
              description: [...new Set(refusals.map(({message, mend}) => `${message} ${mend}`))].join(' '),
            })
          })
          .catch((error: unknown) =>
            push({
              status: 'error',
              closable: true,
              title: 'Not done: it could not be checked',
              description: error instanceof Error ? error.message : String(error),
            }),
          )
          .finally(() => setAsking(false))
      },
    }
  }
  if (usual.action) ThroughTheGate.action = usual.action
  ThroughTheGate.displayName = 'ThroughTheGate'
  return ThroughTheGate
}
