import {Button, Flex, TextInput} from '@sanity/ui'
import {useState} from 'react'
import {insert, PatchEvent, setIfMissing} from 'sanity'
import {placeOf} from '../../forms/houseRules/place.ts'
import {isObject} from '../../references/isObject.ts'
import type {Finding} from '../../sourcing/index.ts'
import {sentenceAround} from '../text/sentenceAround.ts'
import {waiverOf} from '../text/waiverOf.ts'
import {PanelButton} from './panelParts.tsx'

type Props = {
  readonly finding: Finding
  readonly work: () => Readonly<Record<string, unknown>>
  readonly change: (event: PatchEvent) => void
}

/** Lets a sentence stand that sounds sourced and is not marked, with a reason that is kept and approved. */
export function LetStand({finding, work, change}: Props) {
  const [reason, setReason] = useState<string>()
  if (reason === undefined) {
    return <PanelButton onClick={() => setReason('')}>Let stand…</PanelButton>
  }
  const stand = () => {
    const waiver = waiverOf(finding.path, sentenceAt(work(), finding), reason)
    change(PatchEvent.from([setIfMissing([], ['waivers']), insert([waiver], 'after', ['waivers', -1])]))
  }
  return (
    <Flex align="center" flex={1} gap={2}>
      <TextInput
        aria-label="Why it needs no source"
        fontSize={1}
        onChange={(event) => setReason(event.currentTarget.value)}
        padding={2}
        placeholder="Why does it need no source?"
        value={reason}
      />
      <Button disabled={reason.trim().length < 5} fontSize={1} onClick={stand} padding={2} text="Let stand" />
    </Flex>
  )
}

/** The sentence a finding is about; all that stands there where it names no words. */
function sentenceAt({body}: Readonly<Record<string, unknown>>, {path, words}: Finding): string {
  const {within} = placeOf(path)
  const key = within.map((step) => (isObject(step) ? step._key : undefined))[0]
  const blocks = Array.isArray(body) ? body.filter(isObject) : []
  const children = blocks.find(({_key}) => _key === key)?.children
  const text = (Array.isArray(children) ? children.filter(isObject) : [])
    .map((child) => String(child.text ?? ''))
    .join('')
  const {start, end} = words === undefined ? {start: 0, end: text.length} : sentenceAround(text, words)
  return text.slice(start, end).trim()
}
