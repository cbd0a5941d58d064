import {Button, Card, Flex, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useFormValue} from 'sanity'
import {useRouter} from 'sanity/router'
import {draftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {useTrouble} from '../saving/useTrouble.ts'

/** What of a claim goes over into a new wording of it. */
const kept = ['slots', 'about', 'serious', 'topics', 'variantOf'] as const

/**
 * Whether live work stands on a claim: then its words stay as they are.
 *
 * @param id - of the claim; nothing is asked without one
 */
export function useStandsUnder(id: string | undefined): boolean {
  const client = useNewsroomClient()
  const [stands, setStands] = useState(false)
  useEffect(() => {
    if (id === undefined) return
    let current = true
    client
      .fetch<boolean>(
        'defined(*[_id == $id][0]._id) && count(*[_type in ["article", "report"] && references($id)]) > 0',
        {id},
        {perspective: 'published', tag: 'sourceline.stands'},
      )
      .then(
        (found) => current && setStands(found),
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [client, id])
  return stands
}

/** Below words that stay: a new wording is a claim of its own, which says what it replaces. */
export function NewWording() {
  const client = useNewsroomClient()
  const router = useRouter()
  const {stored} = useNames()
  const trouble = useTrouble()
  const claim: unknown = useFormValue([])
  const make = () => {
    if (!isObject(claim) || typeof claim._id !== 'string') return
    const id = crypto.randomUUID()
    const fields = kept.flatMap((name) => (claim[name] === undefined ? [] : [[name, claim[name]] as const]))
    const document = {
      ...Object.fromEntries(fields),
      _id: draftId(id),
      _type: 'claim',
      text: claim.text,
      replaces: {_type: 'reference', _ref: publishedId(claim._id), _weak: true},
    }
    client
      .create(document, {tag: 'sourceline.wording'})
      .then(() => router.navigateIntent('edit', {id, type: stored('claim')}), trouble('Not made'))
  }
  return (
    <Card border data-testid="claim-stands" padding={3} radius={2} tone="default">
      <Flex align="center" gap={3} justify="space-between">
        <Text size={1}>Live work stands on these words, so they stay. A new wording is a claim of its own.</Text>
        <Button data-testid="new-wording" fontSize={1} mode="ghost" onClick={make} padding={2} text="New wording" />
      </Flex>
    </Card>
  )
}
