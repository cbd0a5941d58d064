import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {Box, Flex, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'
import {type DocumentInspector, type DocumentInspectorProps, defineDocumentInspector, type Path} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'
import {placeOf} from '../../forms/houseRules/place.ts'
import {publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import type {Desk} from '../gate/desk.ts'
import {isOfApproval} from '../gate/owedWording.ts'
import {DraftNotice} from '../notices/DraftNotice.tsx'
import {Approvals} from './Approvals.tsx'
import {CarriedErrors} from './CarriedErrors.tsx'
import {centralPatch} from './centralPatch.ts'
import {LetStand} from './LetStand.tsx'
import {OutlineEntry} from './OutlineEntry.tsx'
import {outlineOf} from './outline.ts'
import {panelName} from './panelName.ts'
import {Finding, Note, Section} from './panelParts.tsx'
import {recordStates} from './recordStates.ts'
import {useFormErrors} from './useFormErrors.ts'
import {useJudgement} from './useJudgement.ts'
import {WhoFits} from './WhoFits.tsx'
import {Withdraw} from './Withdraw.tsx'

/** Everything an article's sentences stand on, beside the text: what is missing, who is owed, and the way there. */
export function sourcingPanel(desk: Desk): DocumentInspector {
  const Panel = (props: DocumentInspectorProps) => <SourcingPanel desk={desk} {...props} />
  return defineDocumentInspector({
    name: panelName,
    component: Panel,
    useMenuItem: () => ({title: 'Sourcing', icon: ClipboardIcon, showAsAction: true}),
  })
}

function SourcingPanel({desk, documentId, documentType, onClose}: DocumentInspectorProps & {readonly desk: Desk}) {
  const pane = useDocumentPane()
  const id = publishedId(documentId)
  const value: unknown = pane.formState?.value ?? pane.displayed
  const work = isObject(value) ? value : undefined
  const {judgement, failed, loaded, carried} = useJudgement(desk, {id, type: documentType, value: work})
  const {onPathOpen, onFocus} = pane
  const open = useCallback(
    (path: Path) => {
      onPathOpen(path)
      onFocus(path)
    },
    [onPathOpen, onFocus],
  )
  const goThere = useCallback(
    (path: string) => {
      const {field, within} = placeOf(path)
      if (field) open([field, ...within])
    },
    [open],
  )
  const outline = useMemo(
    () => (judgement ? outlineOf(id, judgement.graph, new Date().toISOString()) : []),
    [id, judgement],
  )
  const verdict = judgement?.verdict
  const toMend = (verdict?.refusals ?? []).filter((refusal) => !isOfApproval(refusal))
  const formErrors = useFormErrors(id, documentType)
  const mends = toMend.length + carried.length + formErrors.length
  const told = verdict?.told.filter(({document}) => document === id) ?? []
  const [withdrawn, setWithdrawn] = useState<{readonly key: string; readonly line: string}>()
  const noted = recordStates(id, outline, loaded?.records)

  return (
    <Flex data-testid="sourcing-panel" direction="column" height="fill">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel="Close sourcing"
        flex="none"
        onClose={onClose}
        title="Sourcing"
      />
      <Box flex={1} overflow="auto" padding={4}>
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
          {judgement === undefined && !failed && (
            <Text muted size={1}>
              Looking at what this stands on…
            </Text>
          )}
          {verdict && (
            <Section title={mends === 0 ? 'Nothing to mend' : `To mend (${mends})`}>
              {formErrors.map(({field, message, path}) => (
                <Finding
                  key={`${JSON.stringify(path)} ${message}`}
                  mend=""
                  message={`${field}: ${message}`}
                  onGo={() => open(path)}
                  rule=""
                  tone="critical"
                />
              ))}
              <CarriedErrors errors={carried} />
              {toMend.map(({message, mend, path, rule, document}) => (
                <Finding
                  key={`${rule} ${path} ${message}`}
                  {...(document === id && path ? {onGo: () => goThere(path)} : {})}
                  message={message}
                  mend={mend}
                  rule={rule ?? ''}
                  tone="critical"
                />
              ))}
            </Section>
          )}
          {verdict && desk.dataset !== undefined && (
            <Approvals
              article={id}
              desk={desk}
              graph={judgement.graph}
              loaded={loaded}
              noted={noted}
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
            {outline.map((item) => (
              <OutlineEntry
                item={item}
                key={item.key}
                onCentral={(claim, isCentral) => pane.onChange(centralPatch(work, claim, isCentral))}
                onGo={goThere}
                onWithdraw={setWithdrawn}
              />
            ))}
          </Section>
          {told.length > 0 && (
            <Section title={`To know (${told.length})`}>
              {told.map((finding) => (
                <Finding
                  key={`${finding.rule} ${finding.path} ${finding.message}`}
                  mend={finding.mend}
                  message={finding.message}
                  {...(finding.path ? {onGo: () => goThere(finding.path)} : {})}
                  rule={finding.rule}
                  tone="caution"
                >
                  {finding.rule === 'S32' && finding.path === 'notices' && work && (
                    <DraftNotice
                      change={pane.onChange}
                      onDrafted={(key) => goThere(`notices[_key=="${key}"]`)}
                      work={work}
                    />
                  )}
                  {finding.rule === 'S42' && work && <LetStand change={pane.onChange} finding={finding} work={work} />}
                </Finding>
              ))}
            </Section>
          )}
        </Flex>
      </Box>
      {withdrawn && judgement && (
        <Withdraw
          article={id}
          attribution={withdrawn}
          change={pane.onChange}
          graph={judgement.graph}
          onClose={() => setWithdrawn(undefined)}
        />
      )}
    </Flex>
  )
}
