import type {EditorSelection} from '@portabletext/editor'

/** Where a card was opened: the words, the paragraph around them, and the place on the screen. */
export type Opened = {
  readonly words: string
  readonly paragraph: string
  readonly selection: EditorSelection
  /** Of a mark the cursor stands in: its claim gets another source. */
  readonly claim?: string | undefined
  /** All that these words say, where they are marked with several. */
  readonly claims?: readonly string[]
  /** Of an attribution that is there already: this one is changed. */
  readonly attribution?: string | undefined
  readonly at: {readonly left: number; readonly top: number}
}
