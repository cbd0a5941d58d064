import {Box, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import type {SanityClient} from 'sanity'
import {documentsAround} from '../../references/around.ts'
import {isObject} from '../../references/isObject.ts'
import {fromDocuments} from '../../sourcing/index.ts'
import {ChildCard} from '../lists/ChildCard.tsx'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {type DeskEntries, deskEntries} from './deskEntries.ts'

type Props = {
  readonly options?: {readonly type?: unknown; readonly newsroomDataset?: unknown}
  readonly childItemId?: string | undefined
}

/** Records or approvals under the headlines of their articles, which are read from the newsroom's dataset and kept nowhere. */
export function DeskEntriesPane({options, childItemId}: Props) {
  const {entries, failed} = useEntries(String(options?.type), String(options?.newsroomDataset))
  if (!entries || entries.length === 0) {
    return (
      <Box padding={4}>
        <Text muted size={1}>
          {failed ? 'This could not be read.' : entries ? 'There is none yet.' : 'Looking…'}
        </Text>
      </Box>
    )
  }
  return (
    <Stack data-testid={`desk-${options?.type}`} gap={5} padding={3}>
      {entries.map(({article, headline, entries: own}) => (
        <Stack gap={2} key={article}>
          <Box padding={2}>
            <Text as="h2" size={1} weight="semibold">
              {headline}
            </Text>
          </Box>
          <Stack as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}}>
            {own.map(({id, title, subtitle}) => (
              <li key={id}>
                <ChildCard id={id} opened={childItemId}>
                  <Text size={1}>{title}</Text>
                  {subtitle && (
                    <Text muted size={1}>
                      {subtitle}
                    </Text>
                  )}
                </ChildCard>
              </li>
            ))}
          </Stack>
        </Stack>
      ))}
    </Stack>
  )
}

const tag = 'sourceline.desk'

async function load(client: SanityClient, type: string, dataset: string): Promise<DeskEntries[]> {
  const records = await client.fetch<unknown>(
    '*[_type == $type] | order(_updatedAt desc)[0...500]',
    {type},
    {perspective: 'drafts', tag},
  )
  const found = Array.isArray(records) ? records.filter(isObject) : []
  const newsroom = client.withConfig({dataset, useCdn: false})
  const ask = (query: string, params: Record<string, unknown>) =>
    newsroom.fetch<unknown>(query, params, {perspective: 'drafts', tag})
  const ids = [...new Set(found.map(({articleId}) => articleId))]
  const articles = await ask('*[_type == "article" && _id in $ids]', {ids})
  const stored = Array.isArray(articles) ? articles.filter(isObject) : []
  const claims = await ask('*[_type == "claim" && _id in $ids]', {ids: found.map(({claimId}) => claimId)})
  const around = (await documentsAround(stored, ask)) ?? []
  return deskEntries(found, fromDocuments([...around, ...(Array.isArray(claims) ? claims : []), ...stored]))
}

function useEntries(type: string, dataset: string): {readonly entries?: DeskEntries[]; readonly failed: boolean} {
  const client = useNewsroomClient()
  const [state, setState] = useState<{entries?: DeskEntries[]; failed: boolean}>({failed: false})
  useEffect(() => {
    let current = true
    const look = () =>
      load(client, type, dataset).then(
        (entries) => current && setState({entries, failed: false}),
        () => current && setState((before) => ({...before, failed: true})),
      )
    look()
    const heard = client
      .listen('*[_type == $type]', {type}, {includeResult: false, includeAllVersions: true, visibility: 'query', tag})
      .subscribe({next: look, error: () => undefined})
    return () => {
      current = false
      heard.unsubscribe()
    }
  }, [client, type, dataset])
  return state
}
