import {Badge, Box, Button, Card, Checkbox, Flex, Text, TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useCurrentUser} from 'sanity'
import type {Owed, Verdict} from '../../gate/index.ts'
import {type Graph, policyFrom} from '../../sourcing/index.ts'
import type {ApprovalDecision} from '../../vocabulary.ts'
import type {Desk} from '../gate/desk.ts'
import type {Loaded} from '../gate/judge.ts'
import {levelTitle, owedSummary, type Places, placesIn, stateText} from '../gate/owedWording.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {useTrouble} from '../saving/useTrouble.ts'
import {approvalDocument, rungFor} from './approval.ts'
import {Folded, PanelList} from './panelParts.tsx'
import type {Noted} from './recordStates.ts'

/** How many sources are listed before they are asked for. */
const shown = 4

type Props = {
  readonly article: string
  readonly desk: Desk
  readonly graph: Graph
  readonly loaded: Loaded | undefined
  readonly noted: readonly Noted[]
  readonly onRecord: (source: Noted) => void
  readonly verdict: Verdict
}

/** Who has approved an article, who is owed, and the buttons of whoever may. */
export function Approvals({article, desk, graph, loaded, noted, onRecord, verdict}: Props) {
  const owed = verdict.owed.filter(({document}) => document === article)
  const where = placesIn(article, graph)
  if (owed.length === 0 && noted.length === 0) return null
  return (
    <Flex data-testid="approvals" direction="column" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        Approvals
      </Text>
      <Text muted size={1}>
        {owedSummary(owed, where)}
      </Text>
      <PanelList>
        <Folded items={noted} shown={shown}>
          {(source) => (
            <div data-panel-card={source.isNoted ? 'positive' : 'caution'} key={source.key}>
              <p>
                {source.isNoted ? 'Noted at the desk: ' : 'Not noted yet: '}
                {source.line}
              </p>
              {!source.isNoted && (
                <div>
                  <Button
                    data-testid="write-record"
                    fontSize={1}
                    mode="ghost"
                    onClick={() => onRecord(source)}
                    padding={2}
                    text="Sourcing record"
                  />
                </div>
              )}
            </div>
          )}
        </Folded>
      </PanelList>
      {owed.map((one) => (
        <OwedCard
          attests={noted.length > 0}
          desk={desk}
          key={one.level}
          loaded={loaded}
          one={one}
          verdict={verdict}
          where={where}
        />
      ))}
    </Flex>
  )
}

const stateTones: Record<Owed['state'], 'positive' | 'caution' | 'critical' | 'default'> = {
  given: 'positive',
  open: 'default',
  lapsed: 'caution',
  refused: 'critical',
  runOut: 'caution',
}

type CardProps = {
  /** There are unnamed sources of our own: nobody knows those of others. */
  readonly attests: boolean
  readonly desk: Desk
  readonly loaded: Loaded | undefined
  readonly one: Owed
  readonly verdict: Verdict
  readonly where: Places
}

function OwedCard({attests, desk, loaded, one, verdict, where}: CardProps) {
  const user = useCurrentUser()
  const client = useNewsroomClient()
  const {push} = useToast()
  const trouble = useTrouble()
  const [identity, setIdentity] = useState(false)
  const [noDouble, setNoDouble] = useState(false)
  const [deciding, setDeciding] = useState<Exclude<ApprovalDecision, 'approved'>>()
  const [reason, setReason] = useState('')
  const policy = policyFrom(loaded?.after ?? [])
  const rung = user ? rungFor(one.level, user, policy) : undefined
  const may = rung !== undefined && one.state !== 'given'

  const decide = (decision: ApprovalDecision) => {
    if (!user || desk.dataset === undefined) return
    const attested = {attestsIdentity: identity, attestsNoDoubleUse: noDouble, reason}
    const document = approvalDocument(one, decision, attested, {by: user, policy, verdict, now: new Date()})
    if (document === undefined) return
    client
      .withConfig({dataset: desk.dataset, useCdn: false})
      .create(document, {tag: 'sourceline.approve'})
      .then(() => {
        setDeciding(undefined)
        push({status: 'success', title: decision === 'refused' ? 'Refused' : 'Approved', closable: true})
      }, trouble('That was not taken'))
  }

  return (
    <Card border data-testid={`owed-${one.level}`} padding={3} radius={2}>
      <Flex direction="column" gap={3}>
        <Flex align="center" gap={2} justify="space-between">
          <Text size={1} weight="medium">
            {levelTitle(one)}
          </Text>
          <Badge fontSize={0} tone={stateTones[one.state]}>
            {one.state === 'given'
              ? 'Approved'
              : one.state === 'lapsed'
                ? 'Lapsed'
                : one.state === 'refused'
                  ? 'Refused'
                  : 'Owed'}
          </Badge>
        </Flex>
        {one.state !== 'given' && (
          <Text muted size={1}>
            {stateText(one, where)}
          </Text>
        )}
        {may && (
          <>
            {attests && (
              <>
                <Tick checked={identity} label="I know who the source is" onChange={setIdentity} />
                <Tick
                  checked={noDouble}
                  label="Nobody quoted unnamed is also named, or said to have declined to comment"
                  onChange={setNoDouble}
                />
              </>
            )}
            {deciding && (
              <TextArea
                aria-label="Reason"
                data-testid="decision-reason"
                onChange={(event) => setReason(event.currentTarget.value)}
                placeholder="Why?"
                rows={2}
                value={reason}
              />
            )}
            <Flex gap={2} wrap="wrap">
              {deciding === undefined ? (
                <>
                  <Button
                    data-testid="approve"
                    fontSize={1}
                    onClick={() => decide('approved')}
                    padding={2}
                    text="Approve"
                  />
                  <Button fontSize={1} mode="ghost" onClick={() => setDeciding('refused')} padding={2} text="Refuse…" />
                  {rung?.level !== 'desk' && (
                    <Button
                      fontSize={1}
                      mode="ghost"
                      onClick={() => setDeciding('breakingNews')}
                      padding={2}
                      text="Breaking news…"
                    />
                  )}
                </>
              ) : (
                <>
                  <Button
                    data-testid="decide"
                    disabled={reason.trim() === ''}
                    fontSize={1}
                    onClick={() => decide(deciding)}
                    padding={2}
                    text={deciding === 'refused' ? 'Refuse' : 'Let out as breaking news'}
                  />
                  <Button fontSize={1} mode="bleed" onClick={() => setDeciding(undefined)} padding={2} text="Back" />
                </>
              )}
            </Flex>
          </>
        )}
      </Flex>
    </Card>
  )
}

function Tick({
  checked,
  label,
  onChange,
}: {
  readonly checked: boolean
  readonly label: string
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <Flex align="flex-start" as="label" gap={2}>
      <Checkbox checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <Box paddingTop={1}>
        <Text size={1}>{label}</Text>
      </Box>
    </Flex>
  )
}
