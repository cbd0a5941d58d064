import {startTransition, useEffect, useRef, useState} from 'react'
import type {Reader} from '../../reading/index.ts'
import {readsLanguage} from '../../reading/languages.ts'
import {useStill} from '../typing/useStill.ts'
import {type TextRemark, textRemarks} from './remarks.ts'

/** How long after a keystroke the text is read again: well within what one waits for, and not in the way of the next key. */
const settle = 180

/**
 * What the text in the form says and its data does not. Only the paragraph that has changed is read again.
 *
 * @param article - as it is in the form
 */
export function useRemarks(
  article: Readonly<Record<string, unknown>> | undefined,
  policy: unknown,
): readonly TextRemark[] {
  const [remarks, setRemarks] = useState<readonly TextRemark[]>([])
  const reader = useRef<Reader>(undefined)
  const body = article?.body
  const attributions = article?.attributions
  const waivers = article?.waivers
  const whenStill = useStill(settle)
  const isReadable = typeof article?.language !== 'string' || readsLanguage(article.language)

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the article only these are read
  useEffect(() => {
    let current = true
    const look = async () => {
      if (article === undefined || !isReadable) return setRemarks([])
      const {createReader} = await import('../../reading/index.ts')
      reader.current ??= createReader({language: 'en'})
      if (!current) return
      const found = textRemarks(article, {policy, read: reader.current, at: new Date().toISOString()})
      // The same remarks are the same list: the editor draws its decorations anew for another.
      startTransition(() => setRemarks((before) => (keysOf(before) === keysOf(found) ? before : found)))
    }
    const cancel = whenStill(() => {
      look().catch(() => undefined)
    })
    return () => {
      current = false
      cancel()
    }
  }, [body, attributions, waivers, policy, isReadable, whenStill])

  return remarks
}

function keysOf(remarks: readonly TextRemark[]): string {
  return remarks.map(({key}) => key).join()
}
