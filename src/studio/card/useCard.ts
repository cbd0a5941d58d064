import {useEffect, useMemo, useRef, useState} from 'react'
import {isObject} from '../../references/isObject.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import type {Choices} from './choices.ts'
import {findKnown, idsIn, loadKnown} from './known.ts'
import type {Opened} from './opened.ts'
import {type Known, prefilled} from './prefill.ts'
import {claimsIn, type Said, saidBefore} from './said.ts'

/** What a card knows: whom it may offer, what was said before, what has been chosen. */
export type CardState = {
  readonly choices: Choices
  readonly known: readonly Known[]
  readonly said: readonly Said[]
  /** The claims of the marked words, where they make several. */
  readonly marked: readonly Said[]
  readonly rivals: readonly Said[]
  readonly policy: unknown
  /** The sentence itself says who says so. */
  readonly isSaid: boolean
  readonly set: (more: Choices) => void
  readonly find: (typed: string) => void
}

/** Somebody who types has stopped for so long. */
const PAUSE = 150

/**
 * Loads what a card offers, and fills in what the paragraph says; what was chosen meanwhile stays.
 *
 * @param before - what an attribution that is there says: then the paragraph is not asked
 */
export function useCard(
  opened: Opened,
  article: Readonly<Record<string, unknown>>,
  before: Choices | undefined,
): CardState {
  const client = useNewsroomClient()
  const [known, setKnown] = useState<readonly Known[]>([])
  const [choices, setChoices] = useState<Choices>(before ?? {})
  const [said, setSaid] = useState<readonly Said[]>([])
  const [marked, setMarked] = useState<readonly Said[]>([])
  const [rivals, setRivals] = useState<readonly Said[]>([])
  const [policy, setPolicy] = useState<unknown>()
  const [isSaid, setIsSaid] = useState(false)
  const used = useRef(idsIn(article))
  const claims = useRef(claimsOf(article))

  useEffect(() => {
    let current = true
    const ifCurrent =
      <Found>(take: (found: Found) => void) =>
      (found: Found) => {
        if (current) take(found)
      }
    // Without them a card asks for more; it does not stop anybody from writing.
    const silently = () => undefined
    loadKnown(client, used.current, opened.paragraph).then(
      ifCurrent((found) => {
        setKnown(found)
        if (opened.attribution !== undefined) return
        const read = prefilled(opened.paragraph, opened.words, found)
        setIsSaid(read.kind !== undefined)
        // Whom the sentence names is said already, where its claim has a source: this is about another.
        if (!claims.current.includes(opened.claim ?? '')) setChoices((before) => ({...read, ...before}))
      }),
      silently,
    )
    client.fetch<unknown>('*[_id == "policy"][0]', {}, {tag: 'sourceline.card'}).then(ifCurrent(setPolicy), silently)
    if (opened.claims && opened.claims.length > 1) {
      claimsIn(client, opened.claims).then(ifCurrent(setMarked), silently)
    }
    if (opened.claim === undefined) {
      saidBefore(client, opened.words, new Set()).then(ifCurrent(setSaid), silently)
      claimsIn(client, claims.current).then(ifCurrent(setRivals), silently)
    }
    return () => {
      current = false
    }
  }, [client, opened])

  const [sought, find] = useState('')
  useEffect(() => {
    let current = true
    const search = async () => {
      const found = await findKnown(client, sought, used.current)
      if (!current || found.length === 0) return
      setKnown((before) => [...before, ...found.filter(({id}) => before.every((one) => one.id !== id))])
    }
    const timer = setTimeout(() => search().catch(() => undefined), PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [client, sought])

  return useMemo(
    () => ({
      choices,
      known,
      said,
      marked,
      rivals,
      policy,
      isSaid,
      set: (more) => setChoices((before) => ({...before, ...more})),
      find,
    }),
    [choices, known, said, marked, rivals, policy, isSaid],
  )
}

function claimsOf({attributions}: Readonly<Record<string, unknown>>): string[] {
  const items = Array.isArray(attributions) ? attributions.filter(isObject) : []
  const ids = items.flatMap(({claim}) => (isObject(claim) && typeof claim._ref === 'string' ? [claim._ref] : []))
  return [...new Set(ids)]
}
