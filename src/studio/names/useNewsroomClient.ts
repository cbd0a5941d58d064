import {useMemo} from 'react'
import {type SanityClient, useClient} from 'sanity'
import {translating} from '../../declaration/translating.ts'
import {apiVersion} from '../../references/apiVersion.ts'
import {useNames} from './NamesContext.ts'

/** The workspace's client, asked and answering in Sourceline's names, whatever the dataset stores. */
export function useNewsroomClient(): SanityClient {
  const client = useClient({apiVersion})
  const names = useNames()
  return useMemo(() => translating(client, names), [client, names])
}
