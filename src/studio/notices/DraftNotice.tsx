import {Button, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {insert, PatchEvent, setIfMissing} from 'sanity'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {useTrouble} from '../saving/useTrouble.ts'
import {type DraftKind, draftNotice} from './draftNotice.ts'
import {loadChanges} from './loadChanges.ts'

const kinds: readonly (readonly [DraftKind, string])[] = [
  ['correction', 'Correction'],
  ['clarification', 'Clarification'],
  ['update', 'Update'],
]

type Props = {
  /** The article as it is in the form. */
  readonly work: () => Readonly<Record<string, unknown>>
  readonly change: (event: PatchEvent) => void
  readonly onDrafted: (key: string) => void
}

/** Drafts a notice out of what has changed since readers saw the article; its kind is the editor's to choose. */
export function DraftNotice({work, change, onDrafted}: Props) {
  const client = useNewsroomClient()
  const trouble = useTrouble()
  const [busy, setBusy] = useState(false)
  const draft = (kind: DraftKind) => {
    setBusy(true)
    loadChanges(client, work())
      .then((changes) => {
        const notice = draftNotice(kind, changes, `${new Date().toISOString().slice(0, 16)}:00.000Z`)
        change(PatchEvent.from([setIfMissing([], ['notices']), insert([notice], 'after', ['notices', -1])]))
        onDrafted(notice._key)
      }, trouble('Not drafted'))
      .finally(() => setBusy(false))
  }
  return (
    <Flex align="center" data-testid="draft-notice" gap={2} wrap="wrap">
      <Text muted size={1}>
        Draft from what has changed:
      </Text>
      {kinds.map(([kind, title]) => (
        <Button
          disabled={busy}
          fontSize={1}
          key={kind}
          mode="ghost"
          onClick={() => draft(kind)}
          padding={2}
          text={title}
        />
      ))}
    </Flex>
  )
}
