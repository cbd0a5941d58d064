import {useEditor} from '@portabletext/editor'
import {createContext, useContext, useEffect} from 'react'
import {useNames} from '../names/NamesContext.ts'
import {tellText} from './liveText.ts'
import {useStill} from './useStill.ts'

/** How long after a key the text is told: in none's way, and long before the form has it. */
const settle = 130

/** The article whose text an editor holds; none in the editor of anything else. */
export const TextOf = createContext<string | undefined>(undefined)

/** Within an editor: tells its text to what stands beside the form. */
export function LiveText() {
  const editor = useEditor()
  const article = useContext(TextOf)
  const {told} = useNames()
  const whenStill = useStill(settle)
  useEffect(() => {
    if (article === undefined) return
    let cancel = () => {}
    const patches = editor.on('patch', () => {
      cancel()
      cancel = whenStill(() => tellText(article, told(editor.getSnapshot().context.value)))
    })
    return () => {
      cancel()
      patches.unsubscribe()
      tellText(article, undefined)
    }
  }, [editor, article, told, whenStill])
  return null
}
