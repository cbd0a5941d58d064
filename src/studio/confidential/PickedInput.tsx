import {useEffect, useState} from 'react'
import {type StringInputProps, useDataset, useFormValue} from 'sanity'
import {type Choice, PickFromList} from '../form/PickFromList.tsx'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {type Choices, readChoices} from './choices.ts'

/** An id is picked by what the newsroom's dataset says it stands for: typed text could carry a name. */
export function PickedInput({choices, dataset, field}: {choices: Choices; dataset: string; field: StringInputProps}) {
  const own = useDataset()
  const offered = useOffered(choices, choices.isOfDesk ? own : dataset)
  const none = offered.length > 0 ? 'Pick from the list' : choices.none
  return <PickFromList field={field} offered={offered} none={none} gone={field.value ?? ''} />
}

function useOffered({query, numbered}: Choices, dataset: string): readonly Choice[] {
  const client = useNewsroomClient()
  const names = useNames()
  const picked = useFormValue(['articleId'])
  const articleId = typeof picked === 'string' ? picked : ''
  const [offered, setOffered] = useState<readonly Choice[]>([])
  useEffect(() => {
    const newsroom = client.withConfig({dataset, perspective: 'drafts', useCdn: false})
    const asked = newsroom.observable.fetch<unknown>(names.query(query), {articleId}).subscribe({
      next: (found) => setOffered(readChoices(found, numbered)),
      error: () => setOffered([]),
    })
    return () => asked.unsubscribe()
  }, [client, dataset, names, query, numbered, articleId])
  return offered
}
