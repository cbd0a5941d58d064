import {insert, PatchEvent, setIfMissing} from 'sanity'
import {objectsIn} from '../../references/objectsIn.ts'
import {cardOf} from '../card/cards.ts'
import {useMarks} from '../form/marksContext.ts'
import {useChange} from '../names/useChange.ts'
import {claimedIn} from './claimed.ts'
import type {Asked} from './decorationOf.tsx'
import {marksIn} from './marksIn.ts'
import {RemarkCard} from './RemarkCard.tsx'
import {waiverOf} from './waiverOf.ts'

type Props = {
  readonly article: unknown
  readonly asked: Asked
  readonly text: unknown
  readonly onClose: () => void
}

/** The card of underlined words that were clicked: says who says so, or lets the sentence stand in the article. */
export function AskedRemark({article, asked: {at, remark}, text, onClose}: Props) {
  const change = useChange()
  const {lines, edit} = useMarks()
  const {place, source, finding} = remark
  const block = objectsIn(text).find(({_key}) => _key === place.block)
  const paragraph = objectsIn(block?.children)
    .map((child) => String(child.text ?? ''))
    .join('')
  const sources = marksIn([block]).flatMap(({claim}) => lines.get(claim) ?? [])
  const mark = () => {
    onClose()
    cardOf(article)?.({block: place.block, ...claimedIn(paragraph, source, place)})
  }
  const letStand = (reason: string) => {
    onClose()
    const waiver = waiverOf(finding.path, paragraph.slice(place.start, place.end), reason)
    change(PatchEvent.from([setIfMissing([], ['waivers']), insert([waiver], 'after', ['waivers', -1])]))
  }
  return (
    <RemarkCard
      at={at}
      onClose={onClose}
      onLetStand={letStand}
      onMark={mark}
      remark={remark}
      onEdit={(key) => {
        onClose()
        edit(key)
      }}
      sources={sources}
    />
  )
}
