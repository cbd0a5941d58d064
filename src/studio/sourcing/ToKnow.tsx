import {memo} from 'react'
import type {Finding} from '../../sourcing/index.ts'
import {DraftNotice} from '../notices/DraftNotice.tsx'
import {LetStand} from './LetStand.tsx'
import {PanelFinding} from './PanelFinding.tsx'
import {Folded, PanelList, Section} from './panelParts.tsx'
import type {Ways} from './ways.ts'

/** How many of one rule are shown before they are asked for. */
const shown = 3

/** What is good to know and holds nothing up, by rule; the same list says the same, so it is drawn only when another is told. */
export const ToKnow = memo(function ToKnow({told, ways}: {readonly told: readonly Finding[]; readonly ways: Ways}) {
  if (told.length === 0) return null
  return (
    <Section title={`To know (${told.length})`}>
      <PanelList>
        {[...Map.groupBy(told, ({rule}) => rule)].map(([rule, findings]) => (
          <Folded items={findings} key={rule} shown={shown}>
            {(finding) => <Known finding={finding} key={`${finding.path} ${finding.message}`} ways={ways} />}
          </Folded>
        ))}
      </PanelList>
    </Section>
  )
})

const Known = memo(function Known({finding, ways}: {readonly finding: Finding; readonly ways: Ways}) {
  const {message, mend, path, rule} = finding
  return (
    <PanelFinding mend={mend} message={message} onGo={ways.goThere} path={path} rule={rule} tone="caution">
      {rule === 'S32' && path === 'notices' && (
        <DraftNotice
          change={ways.change}
          onDrafted={(key) => ways.goThere(`notices[_key=="${key}"]`)}
          work={ways.work}
        />
      )}
      {rule === 'S42' && <LetStand change={ways.change} finding={finding} work={ways.work} />}
    </PanelFinding>
  )
})
