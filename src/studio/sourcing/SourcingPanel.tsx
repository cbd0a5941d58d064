import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {Flex} from '@sanity/ui'
import {useEffect, useMemo, useRef} from 'react'
import {
  type DocumentInspector,
  type DocumentInspectorMenuItem,
  type DocumentInspectorProps,
  defineDocumentInspector,
  type Path,
} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'
import {placeOf} from '../../forms/houseRules/place.ts'
import {publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {cardOf} from '../card/cards.ts'
import {openAttribution} from '../card/openAttribution.ts'
import {openPlace} from '../card/openPlace.ts'
import type {Desk} from '../gate/desk.ts'
import {useNames} from '../names/NamesContext.ts'
import {useChange} from '../names/useChange.ts'
import {PanelBody} from './PanelBody.tsx'
import {panelName} from './panelName.ts'
import {useFormErrors} from './useFormErrors.ts'
import {useJudgement} from './useJudgement.ts'
import type {Ways} from './ways.ts'

const menuItem: DocumentInspectorMenuItem = {title: 'Sourcing', icon: ClipboardIcon, showAsAction: true}

/** Everything an article's sentences stand on, beside the text: what is missing, who is owed, and the way there. */
export function sourcingPanel(desk: Desk): DocumentInspector {
  const Panel = (props: DocumentInspectorProps) => <SourcingPanel desk={desk} {...props} />
  return defineDocumentInspector({
    name: panelName,
    component: Panel,
    useMenuItem: () => menuItem,
  })
}

function SourcingPanel({desk, documentId, documentType, onClose}: DocumentInspectorProps & {readonly desk: Desk}) {
  const pane = useDocumentPane()
  const id = publishedId(documentId)
  const names = useNames()
  const change = useChange()
  const value: unknown = names.told(pane.formState?.value ?? pane.displayed)
  const work = isObject(value) ? value : undefined
  const {judgement, failed, isNew, loaded, carried, dangling} = useJudgement(desk, {
    id,
    type: documentType,
    value: work,
  })
  const formErrors = useFormErrors(id, documentType)
  const latest = useRef({pane, work, change})
  useEffect(() => {
    latest.current = {pane, work, change}
  })
  // The same for as long as the panel is open: what is drawn waits for a judgement and not for each key.
  const ways = useMemo((): Ways => {
    const openForm = (path: Path) => {
      latest.current.pane.onPathOpen(path)
      latest.current.pane.onFocus(path)
    }
    const open = (path: Path) => openPlace(latest.current.work, path, openForm)
    return {
      open,
      goThere: (path) => {
        const {field, within} = placeOf(path)
        if (field) open([field, ...within])
      },
      edit: (key) => openAttribution(latest.current.work, key, openForm),
      add: (claim) => cardOf(id)?.({claim}),
      change: (event) => latest.current.change(event),
      work: () => latest.current.work ?? {},
    }
  }, [id])

  return (
    <Flex data-testid="sourcing-panel" direction="column" height="fill">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel="Close sourcing"
        flex="none"
        onClose={onClose}
        title="Sourcing"
      />
      <PanelBody
        carried={carried}
        dangling={dangling}
        desk={desk}
        failed={failed}
        formErrors={formErrors}
        id={id}
        isNew={isNew}
        judgement={judgement}
        loaded={loaded}
        ways={ways}
      />
    </Flex>
  )
}
