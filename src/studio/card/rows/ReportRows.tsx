import {Chip, Chips, Typed} from '../Chips.tsx'
import {offered, type RowProps, titleIn} from '../options.ts'
import type {Known} from '../prefill.ts'

/** Whose reporting it is: a report that is known, or a new one, made here. */
export function ReportRows({choices, known, asked, set}: RowProps) {
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
          {offered(known, ({isOutlet}) => isOutlet === true, outlet, 6).map(({id, title}) => (
            <Chip isOn={outlet === id} key={id} onPick={() => set({outlet: id, newOutlet: undefined})} text={title} />
          ))}
          <Typed
            label="Another outlet"
            onType={(text) => set({newOutlet: text, outlet: undefined})}
            value={newOutlet}
          />
        </Chips>
      )}
    </>
  )
}
