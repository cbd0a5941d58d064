import {Card, Flex, Text, useTheme_v2} from '@sanity/ui'
import {type ButtonHTMLAttributes, type ReactNode, useState} from 'react'

/** A part of the panel under its title. */
export function Section({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Flex direction="column" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        {title}
      </Text>
      {children}
    </Flex>
  )
}

/** What an editor has to know about the set-up. */
export function Note({tone, children}: {readonly tone: 'caution' | 'default'; readonly children: ReactNode}) {
  return (
    <Card border padding={3} radius={2} tone={tone}>
      <Text size={1}>{children}</Text>
    </Card>
  )
}

/** A list of plain cards in the Studio's own letters; `panelLook` says how they look. */
export function PanelList({children}: {readonly children: ReactNode}) {
  const {font} = useTheme_v2()
  return (
    <div data-panel-list="" style={{fontFamily: font.text.family}}>
      {children}
    </div>
  )
}

/** A button within a plain card. */
export function PanelButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button data-panel-button="" type="button" {...props} />
}

type FoldedProps<Item> = {
  readonly items: readonly Item[]
  /** How many are shown at once. */
  readonly shown: number
  readonly children: (item: Item) => ReactNode
}

/** The first of a list, and the rest of it when asked. */
export function Folded<Item>({items, shown, children}: FoldedProps<Item>) {
  const [isOpen, setIsOpen] = useState(false)
  // One more that is hidden would take as much room as the button that shows it.
  const visible = isOpen || items.length <= shown + 1 ? items : items.slice(0, shown)
  return (
    <>
      {visible.map(children)}
      {(isOpen || visible.length < items.length) && (
        <div>
          <PanelButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Show fewer' : `Show ${items.length - visible.length} more like these`}
          </PanelButton>
        </div>
      )}
    </>
  )
}
