import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useCurrentUser} from 'sanity'
import {useDesk} from '../gate/DeskContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {ChildCard} from './ChildCard.tsx'
import {type Looked, loadWorld} from './loadWorld.ts'
import {listed, type WorkList, workLists} from './workLists.ts'

/** How many articles are looked at before somebody asks for more. */
const step = 100

type Props = {
  /** The id of one of `workLists`. */
  readonly options?: {readonly list?: unknown}
  readonly childItemId?: string | undefined
}

/** As a pane of the structure. */
export function WorkListPane({options, childItemId}: Props) {
  const list = workLists.find(({id}) => id === options?.list)
  return list ? <WorkListArticles childItemId={childItemId} list={list} /> : null
}

/** A list that the sourcing engine makes: each article with why it is there. It follows what is published and approved. */
function WorkListArticles({list, childItemId}: Pick<Props, 'childItemId'> & {readonly list: WorkList}) {
  const user = useCurrentUser()
  const [count, setCount] = useState(step)
  const {looked, failed} = useLooked(list, count)
  if (!looked || !user) {
    return (
      <Box padding={4}>
        <Text muted size={1}>
          {failed ? 'This list could not be made: what it is judged by could not be read.' : 'Looking…'}
        </Text>
      </Box>
    )
  }
  const rows = listed(list, looked.ids, looked.world, user)
  return (
    <Flex data-testid={`list-${list.id}`} direction="column" gap={2} padding={2}>
      {rows.length === 0 && (
        <Box padding={3}>
          <Text muted size={1}>
            {list.none}
          </Text>
        </Box>
      )}
      <Stack as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {rows.map(({id, title, because}) => (
          <li key={id}>
            <ChildCard id={id} opened={childItemId}>
              <Text size={1} weight="medium">
                {title}
              </Text>
              {because.map((line) => (
                <Text key={line} muted size={1}>
                  {line}
                </Text>
              ))}
            </ChildCard>
          </li>
        ))}
      </Stack>
      {!looked.isAll && (
        <Flex align="center" gap={3} padding={3}>
          <Text muted size={1}>
            Of the {looked.ids.length} latest articles.
          </Text>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => setCount(count + step)}
            padding={2}
            text="Look further back"
          />
        </Flex>
      )}
    </Flex>
  )
}

/** What a list was made of; made again a moment after something it may depend on has changed. */
function useLooked({among}: WorkList, count: number): {readonly looked?: Looked; readonly failed: boolean} {
  const client = useNewsroomClient()
  const desk = useDesk()
  const user = useCurrentUser()?.id ?? ''
  const [state, setState] = useState<{looked?: Looked; failed: boolean}>({failed: false})
  useEffect(() => {
    let current = true
    let waiting: ReturnType<typeof setTimeout> | undefined
    const look = () =>
      loadWorld(client, desk, {among, count, user}).then(
        (looked) => current && setState({looked, failed: false}),
        () => current && setState((before) => ({...before, failed: true})),
      )
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(look, 1000)
    }
    look()
    const heard = [
      client.listen('*[_type in ["article", "report", "claim", "policy"]]', {}, quietly),
      ...(desk.dataset === undefined
        ? []
        : [client.withConfig({dataset: desk.dataset, useCdn: false}).listen('*[_type == "approval"]', {}, quietly)]),
    ].map((events) => events.subscribe({next: soon, error: () => undefined}))
    return () => {
      current = false
      clearTimeout(waiting)
      for (const each of heard) each.unsubscribe()
    }
  }, [client, desk, among, count, user])
  return state
}

const quietly = {includeResult: false, includeAllVersions: true, visibility: 'query', tag: 'sourceline.lists'} as const
