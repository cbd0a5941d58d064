import {insert, PatchEvent, setIfMissing} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {cardOf} from '../card/cards.ts'
import {useChange} from '../names/useChange.ts'
import {claimedIn} from './claimed.ts'
import type {Asked} from './decorationOf.tsx'
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
  const {place, source, finding} = remark
  const paragraph = paragraphAt(text, place.block)
  const mark = () => {
    onClose()
    cardOf(article)?.({block: place.block, ...claimedIn(paragraph, source, place)})
  }
  const letStand = (reason: string) => {
    onClose()
    const waiver = waiverOf(finding.path, paragraph.slice(place.start, place.end), reason)
    change(PatchEvent.from([setIfMissing([], ['waivers']), insert([waiver], 'after', ['waivers', -1])]))
  }
  return <RemarkCard at={at} onClose={onClose} onLetStand={letStand} onMark={mark} remark={remark} />
}

function paragraphAt(text: unknown, key: string): string {
  return (Array.isArray(text) ? text.filter(isObject) : [])
    .filter(({_key}) => _key === key)
    .flatMap(({children}) => (Array.isArray(children) ? children.filter(isObject) : []))
    .map((child) => String(child.text ?? ''))
    .join('')
}
