import {Button, Card, Flex, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {usePerspective} from 'sanity'
import {draftId, publishedId} from '../../references/ids.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import type {Dangling} from '../publish/carry.ts'
import type {StoredDocument} from '../publish/documents.ts'
import {loadFrom} from '../publish/load.ts'
import {titleOf} from '../publish/wording.ts'
import {useTrouble} from '../saving/useTrouble.ts'

/** What a work in a release points at and the release does not bring: drafts that stay behind unless they are put in it too. */
export function LeftOut({dangling}: {readonly dangling: readonly Dangling[]}) {
  const client = useNewsroomClient()
  const {selectedReleaseId: release} = usePerspective()
  const trouble = useTrouble()
  const [drafts, setDrafts] = useState<readonly StoredDocument[]>([])
  const [adding, setAdding] = useState(false)
  const missing = [...new Set(dangling.map(({reference}) => publishedId(reference.target)))].sort().join()

  useEffect(() => {
    let current = true
    loadFrom(client)(release === undefined || missing === '' ? [] : missing.split(',').map(draftId)).then(
      (found) => current && setDrafts(found),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [client, release, missing])

  if (release === undefined || drafts.length === 0) return null
  const add = () => {
    setAdding(true)
    Promise.all(
      drafts.map(({_id}) =>
        client.createVersion(
          {releaseId: release, publishedId: publishedId(_id), baseId: _id},
          {tag: 'sourceline.leftOut'},
        ),
      ),
    )
      .catch(trouble('Not put in the release'))
      .finally(() => setAdding(false))
  }
  return (
    <Card border data-testid="left-out" padding={3} radius={2} tone="critical">
      <Flex direction="column" gap={3}>
        <Text size={1} weight="medium">
          Not in this release: {drafts.map(titleOf).join(', ')}
        </Text>
        <Text muted size={1}>
          Readers would have the article without {drafts.length === 1 ? 'it' : 'them'}.
        </Text>
        <Flex justify="flex-end">
          <Button disabled={adding} fontSize={1} onClick={add} padding={2} text="Put in the release" />
        </Flex>
      </Flex>
    </Card>
  )
}
