import {Box, Flex, Text} from '@sanity/ui'
import {memo, useCallback, useEffect, useMemo, useRef, useState} from 'react'
import type {Desk} from '../gate/desk.ts'
import type {Judgement, Loaded} from '../gate/judge.ts'
import {isOfApproval} from '../gate/owedWording.ts'
import type {Dangling} from '../publish/carry.ts'
import type {CarriedError} from '../publish/useCarriedErrors.ts'
import {Approvals} from './Approvals.tsx'
import {CarriedErrors} from './CarriedErrors.tsx'
import {centralPatch} from './centralPatch.ts'
import {LeftOut} from './LeftOut.tsx'
import {OutlineEntry} from './OutlineEntry.tsx'
import {outlineOf} from './outline.ts'
import {PanelFinding} from './PanelFinding.tsx'
import {panelLook} from './panelLook.ts'
import {Folded, Note, PanelButton, PanelList, Section} from './panelParts.tsx'
import {RecordDialog} from './RecordDialog.tsx'
import {type Noted, recordStates} from './recordStates.ts'
import {isShown, useAskedClaim} from './shown.ts'
import {ToKnow} from './ToKnow.tsx'
import type {FormError} from './useFormErrors.ts'
import {useStable} from './useStable.ts'
import {WhoFits} from './WhoFits.tsx'
import {Withdraw} from './Withdraw.tsx'
import type {Ways} from './ways.ts'

/** How many refusals of one rule are shown before they are asked for. */
const shown = 5

type Props = {
  readonly id: string
  readonly desk: Desk
  readonly judgement: Judgement | undefined
  readonly failed: boolean
  readonly isNew: boolean
  readonly loaded: Loaded | undefined
  readonly carried: readonly CarriedError[]
  readonly dangling: readonly Dangling[]
  readonly formErrors: readonly FormError[]
  readonly ways: Ways
}

/** What is to be mended, who is owed, what every sentence stands on, and what is good to know; drawn anew when any of it is judged anew. */
export const PanelBody = memo(function PanelBody({
  id,
  desk,
  judgement,
  failed,
  isNew,
  loaded,
  carried,
  dangling,
  formErrors,
  ways,
}: Props) {
  const judged = useMemo(
    () => (judgement ? outlineOf(id, judgement.graph, new Date().toISOString()) : []),
    [id, judgement],
  )
  const outline = useStable(judged, ({key}) => key)
  const verdict = judgement?.verdict
  const toMend = useStable(
    (verdict?.refusals ?? []).filter((refusal) => !isOfApproval(refusal)),
    placeAndWords,
  )
  const mends = toMend.length + carried.length + formErrors.length
  const told = useStable(verdict?.told.filter(({document}) => document === id) ?? [], placeAndWords)
  const [withdrawn, setWithdrawn] = useState<{readonly key: string; readonly line: string}>()
  const [recorded, setRecorded] = useState<Noted>()
  const records = loaded?.records
  const noted = useMemo(() => recordStates(id, outline, records), [id, outline, records])
  const onCentral = useCallback(
    (claim: string, isCentral: boolean) => ways.change(centralPatch(ways.work(), claim, isCentral)),
    [ways],
  )

  const root = useRef<HTMLDivElement>(null)
  const asked = useAskedClaim(id)
  useEffect(() => {
    const entry = asked && outline.some(({claim}) => claim === asked) && entryOf(root.current, asked)
    if (!entry) return
    entry.scrollIntoView({block: 'center'})
    entry.focus({preventScroll: true})
    isShown(id)
  }, [id, asked, outline])

  return (
    <>
      <style href="sourceline-panel" precedence="medium">
        {panelLook}
      </style>
      <Box flex={1} overflow="auto" padding={4} ref={root}>
        <Flex direction="column" gap={5}>
          {failed && (
            <Note tone="caution">
              What stands around this could not be read. It is tried again with the next change.
            </Note>
          )}
          {desk.withoutRecords && (
            <Note tone="default">
              This newsroom keeps no private dataset: approvals, and rules S02, S03, S05, S11, S13, S18 and S30, are not
              checked.
            </Note>
          )}
          {desk.dataset === undefined && !desk.withoutRecords && (
            <Note tone="caution">
              No private dataset is set up, so nobody can approve, and nothing that takes sourcing records can be
              checked. Unnamed sources cannot be published from here. Set `confidentialDataset`, or say `withoutRecords:
              true` in the plugin.
            </Note>
          )}
          {judgement === undefined && !failed && !isNew && (
            <Text muted size={1}>
              Looking at what this stands on…
            </Text>
          )}
          <LeftOut dangling={dangling} />
          {verdict && (
            <Section title={mends === 0 ? 'Nothing to mend' : `To mend (${mends})`}>
              <CarriedErrors errors={carried} />
              <PanelList>
                {formErrors.map(({field, message, path}) => (
                  <PanelFinding
                    key={`${JSON.stringify(path)} ${message}`}
                    mend=""
                    message={`${field}: ${message}`}
                    onGo={() => ways.open(path)}
                    path={field}
                    rule=""
                    tone="critical"
                  />
                ))}
                {[...Map.groupBy(toMend, ({rule}) => rule)].map(([rule, refusals]) => (
                  <Folded items={refusals} key={rule} shown={shown}>
                    {({message, mend, path, document}) => {
                      const unnoted =
                        rule === 'S02' ? noted.find(({key, isNoted}) => !isNoted && path?.includes(key)) : undefined
                      return (
                        <PanelFinding
                          key={`${path} ${message}`}
                          {...(document === id && path ? {path} : {})}
                          mend={unnoted ? `${unnoted.line}.` : mend}
                          message={message}
                          onGo={ways.goThere}
                          rule={rule ?? ''}
                          tone="critical"
                        >
                          {unnoted && <PanelButton onClick={() => setRecorded(unnoted)}>Write one</PanelButton>}
                        </PanelFinding>
                      )
                    }}
                  </Folded>
                ))}
              </PanelList>
            </Section>
          )}
          {verdict && desk.dataset !== undefined && (
            <Approvals
              article={id}
              desk={desk}
              graph={judgement.graph}
              loaded={loaded}
              noted={noted}
              onRecord={setRecorded}
              verdict={verdict}
            />
          )}
          {judgement && <WhoFits article={id} graph={judgement.graph} records={loaded?.records} />}
          <Section title="In the text">
            {outline.length === 0 && (
              <Text muted size={1}>
                Nothing is marked yet. Select the words that make a claim, and press Ctrl+Alt+S.
              </Text>
            )}
            <PanelList>
              {outline.map((item) => (
                <OutlineEntry
                  item={item}
                  key={item.key}
                  onAdd={ways.add}
                  onCentral={onCentral}
                  onEdit={ways.edit}
                  onWithdraw={setWithdrawn}
                />
              ))}
            </PanelList>
          </Section>
          <ToKnow told={told} ways={ways} />
        </Flex>
      </Box>
      {recorded && <RecordDialog article={id} desk={desk} onClose={() => setRecorded(undefined)} source={recorded} />}
      {withdrawn && judgement && (
        <Withdraw
          article={id}
          attribution={withdrawn}
          change={ways.change}
          graph={judgement.graph}
          onClose={() => setWithdrawn(undefined)}
        />
      )}
    </>
  )
})

function entryOf(panel: HTMLElement | null, claim: string): HTMLElement | null | undefined {
  return panel?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`)
}

/** What tells one finding from another. */
function placeAndWords({rule, path, message}: {rule?: string; path?: string; message: string}): string {
  return `${rule} ${path} ${message}`
}
