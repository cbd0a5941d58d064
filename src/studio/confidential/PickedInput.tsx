import {Select} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {type StringInputProps, set, unset, useClient, useFormValue} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {type Choice, type Choices, readChoices} from './choices.ts'

/** An id is picked by what the newsroom's dataset says it stands for: typed text could carry a name. */
export function PickedInput({choices, dataset, field}: {choices: Choices; dataset: string; field: StringInputProps}) {
  const offered = useOffered(choices, dataset)
  const {onChange, value, readOnly, elementProps} = field
  return (
    <Select
      {...elementProps}
      disabled={readOnly === true}
      onChange={(event) => onChange(event.currentTarget.value ? set(event.currentTarget.value) : unset())}
      value={value ?? ''}
    >
      <option value="">{offered.length > 0 ? 'Pick from the list' : choices.none}</option>
      {offered.map(({value, title}) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
      {value && !offered.some((choice) => choice.value === value) && <option value={value}>{value}</option>}
    </Select>
  )
}

function useOffered({query, numbered}: Choices, dataset: string): readonly Choice[] {
  const client = useClient({apiVersion})
  const picked = useFormValue(['articleId'])
  const articleId = typeof picked === 'string' ? picked : ''
  const [offered, setOffered] = useState<readonly Choice[]>([])
  useEffect(() => {
    const newsroom = client.withConfig({dataset, perspective: 'drafts', useCdn: false})
    const asked = newsroom.observable.fetch<unknown>(query, {articleId}).subscribe({
      next: (found) => setOffered(readChoices(found, numbered)),
      error: () => setOffered([]),
    })
    return () => asked.unsubscribe()
  }, [client, dataset, query, numbered, articleId])
  return offered
}
