import type {RangeDecoration} from '@portabletext/editor'
import type {CSSProperties, PropsWithChildren} from 'react'
import {selectionOf} from '../card/selectionOf.ts'
import type {RemarkKind, TextRemark} from './remarks.ts'

/** Underlined words that were clicked, and where on the screen. */
export type Asked = {readonly remark: TextRemark; readonly at: {readonly left: number; readonly top: number}}

/** Faintly, and unlike the line of any mark. */
const looks: Record<RemarkKind, CSSProperties> = {
  unmarked: {textDecoration: 'underline dotted color-mix(in srgb, currentColor 40%, transparent)'},
  saysMore: {textDecoration: 'underline wavy #b7791f 1px'},
}

/** The line under words that something is to be said of; none where the text does not hold them any more. */
export function decorationOf(remark: TextRemark, body: unknown, ask: (asked: Asked) => void): RangeDecoration[] {
  const selection = selectionOf(body, remark.place)
  if (selection === null) return []
  const Underlined = ({children}: PropsWithChildren) => (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: text in an editor; the panel lists it with the same buttons
    <span
      data-remark={remark.kind}
      onClick={({clientX, clientY}) => {
        // Words that are being selected are not asked about.
        if (window.getSelection()?.isCollapsed !== false) ask({remark, at: {left: clientX, top: clientY + 18}})
      }}
      style={looks[remark.kind]}
      title={remark.finding.message}
    >
      {children}
    </span>
  )
  return [{component: Underlined, selection, payload: {id: remark.key}}]
}
