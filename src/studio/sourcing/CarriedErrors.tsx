import {Button, Card, Flex, Text, TextArea} from '@sanity/ui'
import {useState} from 'react'
import {usePerspective} from 'sanity'
import {useRouter} from 'sanity/router'
import {changedId} from '../../references/ids.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import type {CarriedError} from '../publish/useCarriedErrors.ts'
import {titleOf} from '../publish/wording.ts'
import {useTrouble} from '../saving/useTrouble.ts'

/** What has to be mended in what goes along; words are mended here, with the article in view. */
export function CarriedErrors({errors}: {readonly errors: readonly CarriedError[]}) {
  return errors.map((error) => (
    <CarriedErrorCard error={error} key={`${error.changed.id} ${error.path.join('.')} ${error.message}`} />
  ))
}

function CarriedErrorCard({error: {changed, message, path}}: {readonly error: CarriedError}) {
  const client = useNewsroomClient()
  const {selectedReleaseId} = usePerspective()
  const router = useRouter()
  const {stored} = useNames()
  const trouble = useTrouble()
  const [field, ...within] = path
  const value = typeof field === 'string' ? changed.draft[field] : undefined
  const [text, setText] = useState<string>()
  const isText = typeof field === 'string' && within.length === 0 && (value === undefined || typeof value === 'string')
  const save = () => {
    if (typeof field !== 'string' || text === undefined) return
    client
      .patch(changedId(changed.id, selectedReleaseId))
      .set({[field]: text.trim()})
      .commit({tag: 'sourceline.mend'})
      .catch(trouble('Not saved'))
  }
  return (
    <Card border data-testid="carried-error" padding={3} radius={2} tone="critical">
      <Flex direction="column" gap={3}>
        <Text size={1} weight="medium">
          {titleOf(changed.draft)}: {message}
        </Text>
        {isText ? (
          <Flex align="flex-end" gap={2}>
            <Flex direction="column" flex={1}>
              <TextArea
                aria-label={`${String(field)} of ${titleOf(changed.draft)}`}
                fontSize={1}
                onChange={(event) => setText(event.currentTarget.value)}
                padding={2}
                rows={2}
                value={text ?? (typeof value === 'string' ? value : '')}
              />
            </Flex>
            <Button disabled={text === undefined} fontSize={1} onClick={save} padding={2} text="Save" />
          </Flex>
        ) : (
          <Flex justify="flex-end">
            <Button
              fontSize={1}
              mode="bleed"
              onClick={() => router.navigateIntent('edit', {id: changed.id, type: stored(changed.type)})}
              padding={2}
              text="Go there"
            />
          </Flex>
        )}
      </Flex>
    </Card>
  )
}
