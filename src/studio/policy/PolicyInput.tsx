import {Button, Card, Flex, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {type InputProps, type ObjectInputProps, useCurrentUser, useEditState} from 'sanity'
import {policyHash, weakened} from '../../gate/index.ts'
import {isObject} from '../../references/isObject.ts'
import {useDesk} from '../gate/DeskContext.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {useTrouble} from '../saving/useTrouble.ts'
import {policyApproval, topRole} from './policyApproval.ts'

/** The sourcing policy: above it what a change makes weaker, who has approved that, and the button of whoever may. */
export function PolicyInput(props: ObjectInputProps) {
  const names = useNames()
  const published = names.told(useEditState('policy', names.stored('policy')).published)
  const all: InputProps = props
  const value = names.told(props.value)
  const next = isObject(value) ? value : undefined
  const weaker = published && next ? weakened(published, {...next, _id: 'policy', _type: 'policy'}) : []
  return (
    <Flex direction="column" gap={5}>
      {published && next && weaker.length > 0 && (
        <Weaker next={next} published={published} what={weaker.map(({what}) => what)} />
      )}
      {props.renderDefault(all)}
    </Flex>
  )
}

type Fields = Readonly<Record<string, unknown>>
type WeakerProps = {readonly next: Fields; readonly published: Fields; readonly what: readonly string[]}

function Weaker({next, published, what}: WeakerProps) {
  const desk = useDesk()
  const user = useCurrentUser()
  const client = useNewsroomClient()
  const trouble = useTrouble()
  const [approvedBy, approve] = usePolicyApproval(next)
  const role = user ? topRole(user, published) : undefined
  const press = () => {
    const {dataset} = desk
    if (!user || role === undefined || dataset === undefined) return
    policyApproval(next, {by: user.id, role, now: new Date()})
      .then((document) => client.withConfig({dataset, useCdn: false}).create(document, {tag: 'sourceline.approve'}))
      .then(() => approve(user.id), trouble('That was not taken'))
  }
  return (
    <Card border data-testid="policy-weaker" padding={4} radius={2} tone="caution">
      <Flex direction="column" gap={4}>
        <Text size={1} weight="medium">
          This makes the policy weaker: {what.join('; ')}.
        </Text>
        <Text muted size={1}>
          {approvedBy === undefined
            ? 'Somebody of the top rung has to approve it, and somebody else has to publish it.'
            : 'Approved. Anybody else who may change the policy can publish it.'}
        </Text>
        {role !== undefined && approvedBy === undefined && desk.dataset !== undefined && (
          <Flex>
            <Button
              data-testid="approve-policy"
              fontSize={1}
              onClick={press}
              padding={3}
              text="Approve the weaker policy"
            />
          </Flex>
        )}
      </Flex>
    </Card>
  )
}

/** Who has approved the policy as it stands in the form, and a way to say so before the lake does. */
function usePolicyApproval(next: Fields): readonly [by: string | undefined, approve: (by: string) => void] {
  const desk = useDesk()
  const client = useNewsroomClient()
  const [by, setBy] = useState<string>()
  useEffect(() => {
    setBy(undefined)
    const {dataset} = desk
    if (dataset === undefined) return
    let current = true
    const query = '*[_type == "approval" && articleId == "policy" && hash == $hash && decision == "approved"][0].by'
    policyHash(next)
      .then((hash) =>
        client.withConfig({dataset, useCdn: false}).fetch<string | null>(query, {hash}, {tag: 'sourceline.policy'}),
      )
      .then(
        (found) => current && setBy(found ?? undefined),
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [client, desk, next])
  return [by, setBy]
}
