import {useState} from 'react'
import {Chip, Typed} from '../Chips.tsx'
import {offered, type RowProps} from '../options.ts'
import type {Known} from '../prefill.ts'

type Props = Pick<RowProps, 'known' | 'find'> & {
  readonly of: (one: Known) => boolean
  readonly chosen: string | undefined
  readonly most?: number
  readonly onPick: (id: string) => void
  /** Of the field in which one types a name. */
  readonly label: string
  /** Where who is typed may be somebody new: what is typed, and who takes it. Elsewhere it only finds. */
  readonly typed?: string | undefined
  readonly onType?: (text: string) => void
}

/** People and organizations: the first few at hand, and by name whoever else the newsroom knows. */
export function KnownChips({known, find, of, chosen, most, onPick, label, typed, onType}: Props) {
  const [sought, setSought] = useState('')
  const text = onType ? (typed ?? '') : sought
  return (
    <>
      {offered(known, of, chosen, most, text).map(({id, title}) => (
        <Chip
          isOn={chosen === id}
          key={id}
          onPick={() => {
            setSought('')
            onPick(id)
          }}
          text={title}
        />
      ))}
      <Typed
        label={label}
        onType={(text) => {
          find(text)
          if (onType) onType(text)
          else setSought(text)
        }}
        value={text}
      />
    </>
  )
}
