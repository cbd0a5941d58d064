import {Chip, Chips, Typed} from '../Chips.tsx'
import {offered, type RowProps, titleIn} from '../options.ts'
import type {Known} from '../prefill.ts'
import {KnownChips} from './KnownChips.tsx'

/** Whose reporting it is: a report that is known, or a new one, made here. */
export function ReportRows({choices, known, asked, set, find}: RowProps) {
  if (choices.kind !== 'outlet') return null
  const {report, newReport, outlet, newOutlet} = choices
  const isNew = report === undefined && newReport !== undefined
  const isTheirs = (one: Known) => one.type === 'report' && (outlet === undefined || one.outlet === outlet)
  const change = (more: NonNullable<typeof newReport>) => set({newReport: {...newReport, ...more}})
  return (
    <>
      <Chips asks="report" isAsked={asked === 'report'} label="Which report" said={titleIn(known, report)}>
        {offered(known, isTheirs, report).map(({id, title}) => (
          <Chip isOn={report === id} key={id} onPick={() => set({report: id, newReport: undefined})} text={title} />
        ))}
        {!isNew && <Chip isOn={false} onPick={() => set({report: undefined, newReport: {}})} text="A new report" />}
        {isNew && (
          <>
            <Typed label="Its headline" onType={(title) => change({title})} value={newReport.title} />
            <Typed label="Its address (https://…)" onType={(url) => change({url})} type="url" value={newReport.url} />
            <Typed label="The day it came out" onType={(day) => change({day})} type="date" value={newReport.day} />
          </>
        )}
      </Chips>
      {isNew && (
        <Chips asks="outlet" isAsked={asked === 'report'} label="Whose" said={titleIn(known, outlet) ?? newOutlet}>
          <KnownChips
            chosen={outlet}
            find={find}
            known={known}
            label="Another outlet"
            most={6}
            of={({isOutlet}) => isOutlet === true}
            onPick={(id) => set({outlet: id, newOutlet: undefined})}
            onType={(text) => set({newOutlet: text, outlet: undefined})}
            typed={newOutlet}
          />
        </Chips>
      )}
    </>
  )
}
