import {Card, Flex, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {type LayoutProps, useClient} from 'sanity'
import {apiVersion} from '../../references/apiVersion.ts'

/** Nothing of the desk is shown while anybody without a token could read its dataset, nor before that has been asked. */
export function DeskDoor(props: LayoutProps) {
  const {projectId = '', dataset = ''} = useClient({apiVersion}).config()
  const url = useClient({apiVersion}).getUrl(`/data/query/${dataset}?query=${encodeURIComponent('count(*)')}`)
  const [isOpen, setIsOpen] = useState<boolean>()
  useEffect(() => {
    let current = true
    readsWithout(url).then((open) => current && setIsOpen(open))
    return () => {
      current = false
    }
  }, [url])
  if (isOpen === undefined) return null
  if (!isOpen) return props.renderDefault(props)
  return (
    <Flex align="center" data-testid="desk-door" height="fill" justify="center" padding={5}>
      <Card padding={5} radius={3} tone="critical">
        <Flex direction="column" gap={4}>
          <Text as="h1" size={3} weight="semibold">
            Anybody can read this dataset
          </Text>
          <Text>
            “{dataset}” of project {projectId} answers without a token, so what is known about sources would be public.
            Make it private, destroy what was in it, and open the Studio again: sanity datasets visibility set {dataset}{' '}
            private
          </Text>
        </Flex>
      </Card>
    </Flex>
  )
}

/**
 * Whether a dataset answers somebody who says nothing of who they are. Where it cannot be asked, nothing is known against it.
 *
 * @internal
 */
export async function readsWithout(url: string, ask: typeof fetch = fetch): Promise<boolean> {
  try {
    return (await ask(url, {credentials: 'omit', cache: 'no-store'})).ok
  } catch {
    return false
  }
}
