import {Box, Button, Dialog, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {insert, PatchEvent, setIfMissing, unset} from 'sanity'
import type {Graph} from '../../sourcing/index.ts'
import {type Withdrawal, type WithdrawalReason, withdrawalOf, withdrawalReasons} from './withdrawal.ts'

type Props = {
  readonly article: string
  readonly attribution: {readonly key: string; readonly line: string}
  readonly graph: Graph
  readonly change: (event: PatchEvent) => void
  readonly onClose: () => void
}

/** Takes a source out, with a reason: what is left without anybody, who repeated it, and the notice that is drafted. */
export function Withdraw({article, attribution, graph, change, onClose}: Props) {
  const [reason, setReason] = useState<WithdrawalReason>()
  const plan =
    reason &&
    withdrawalOf({article, key: attribution.key, reason, at: `${new Date().toISOString().slice(0, 16)}:00.000Z`}, graph)
  const withdraw = ({notice}: Withdrawal) => {
    change(
      PatchEvent.from([
        unset(['attributions', {_key: attribution.key}]),
        ...(notice ? [setIfMissing([], ['notices']), insert([notice], 'after', ['notices', -1])] : []),
      ]),
    )
    onClose()
  }
  return (
    <Dialog header="Withdraw this source" id="withdraw-source" onClose={onClose} width={1}>
      <Box data-testid="withdraw-dialog" padding={4}>
        <Flex direction="column" gap={4}>
          <Text size={1} weight="medium">
            {attribution.line}
          </Text>
          <Flex gap={2}>
            {reasonNames.map((name) => (
              <Button
                aria-pressed={reason === name}
                fontSize={1}
                key={name}
                mode={reason === name ? 'default' : 'ghost'}
                onClick={() => setReason(name)}
                padding={3}
                text={withdrawalReasons[name]}
              />
            ))}
          </Flex>
          {plan && (
            <>
              {plan.left.length > 0 && (
                <Told title="Nobody stands behind this any more; take it out too, or say who does:" items={plan.left} />
              )}
              {plan.relayedBy.length > 0 && <Told title="These repeated it:" items={plan.relayedBy} />}
              <Text muted size={1}>
                {plan.notice
                  ? 'A notice is drafted below the article; finish its words before you publish.'
                  : 'Readers have not seen it: no notice is needed.'}
              </Text>
              {reason === 'mustBeProtected' && (
                <Text muted size={1}>
                  What was published stays in history, caches and archives. The notice says nothing of whom it is about.
                  Once it is published, `sourceline desk withdraw` lets the article go on under a fresh id, destroys
                  what can be, and lists where the name survives.
                </Text>
              )}
              <Flex justify="flex-end">
                <Button
                  data-testid="withdraw"
                  fontSize={1}
                  onClick={() => withdraw(plan)}
                  padding={3}
                  text="Withdraw"
                />
              </Flex>
            </>
          )}
        </Flex>
      </Box>
    </Dialog>
  )
}

const reasonNames = Object.keys(withdrawalReasons).filter((name): name is WithdrawalReason => name in withdrawalReasons)

function Told({title, items}: {readonly title: string; readonly items: readonly string[]}) {
  return (
    <Flex direction="column" gap={2}>
      <Text size={1}>{title}</Text>
      {items.map((item) => (
        <Text key={item} muted size={1}>
          “{item}”
        </Text>
      ))}
    </Flex>
  )
}
