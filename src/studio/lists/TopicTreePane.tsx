import {Box, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {ChildCard} from './ChildCard.tsx'
import {type Branch, topicBranches} from './topicBranches.ts'

/** Topics as a reader knows them: the broad ones, and beneath each what is narrower. */
export function TopicTreePane({childItemId}: {readonly childItemId?: string | undefined}) {
  const {branches, failed} = useBranches()
  if (!branches || branches.length === 0) {
    return (
      <Box padding={4}>
        <Text muted size={1}>
          {failed ? 'The topics could not be read.' : branches ? 'There is no topic yet.' : 'Looking…'}
        </Text>
      </Box>
    )
  }
  return (
    <Box data-testid="topic-tree" padding={2}>
      <Branches branches={branches} opened={childItemId} />
    </Box>
  )
}

function Branches({branches, opened}: {readonly branches: readonly Branch[]; readonly opened: string | undefined}) {
  return (
    <Stack as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}}>
      {branches.map(({id, name, isCircular, narrower}) => (
        <li key={id}>
          <ChildCard id={id} opened={opened} padding={2}>
            <Text size={1}>{name}</Text>
            {isCircular && (
              <Text muted size={1}>
                Its broader topics lead back to it. Choose another broader topic, or none.
              </Text>
            )}
          </ChildCard>

          {narrower.length > 0 && (
            <Box marginTop={1} paddingLeft={4}>
              <Branches branches={narrower} opened={opened} />
            </Box>
          )}
        </li>
      ))}
    </Stack>
  )
}

function useBranches(): {readonly branches?: readonly Branch[]; readonly failed: boolean} {
  const client = useNewsroomClient()
  const [state, setState] = useState<{branches?: readonly Branch[]; failed: boolean}>({failed: false})
  useEffect(() => {
    let current = true
    const look = () =>
      client.fetch<unknown[]>('*[_type == "topic"]{_id, name, broader}', {}, {perspective: 'drafts', tag}).then(
        (found) => current && setState({branches: topicBranches(found), failed: false}),
        () => current && setState((before) => ({...before, failed: true})),
      )
    look()
    const heard = client
      .listen('*[_type == "topic"]', {}, {includeResult: false, includeAllVersions: true, visibility: 'query', tag})
      .subscribe({next: look, error: () => undefined})
    return () => {
      current = false
      heard.unsubscribe()
    }
  }, [client])
  return state
}

const tag = 'sourceline.lists'
