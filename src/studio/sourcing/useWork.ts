import {useRef} from 'react'
import {useLiveText} from '../typing/liveText.ts'

type Work = Readonly<Record<string, unknown>>

/** What of a document says nothing of it. */
const stamps: readonly string[] = ['_rev', '_updatedAt']

/**
 * The article as it is being written: what its form has, with the text as the editor has it where that is newer. The same object for
 * as long as it says the same.
 *
 * @param form - the article as it is in the form
 */
export function useWork(form: Work | undefined): Work | undefined {
  const live = useLiveText(form?._id)
  const known = useRef<Known>({form: undefined, live, body: undefined, work: undefined})
  known.current = workNow(known.current, form, live)
  return known.current.work
}

export type Known = {
  readonly form: unknown
  readonly live: unknown
  readonly body: unknown
  readonly work: Work | undefined
}

/** Whichever of form and editor has said something else last has the text; the form says a moment later what the editor has said. */
export function workNow(known: Known, form: Work | undefined, live: unknown): Known {
  const isFromForm = form?.body !== known.form && !same(form?.body, known.body)
  const isLive = form?.body === known.form && live !== known.live && live !== undefined
  const body = isFromForm ? form?.body : isLive ? live : known.body
  const work = form && {...form, body}
  const isSame = known.work !== undefined && work !== undefined && saysTheSame(known.work, work)
  return {form: form?.body, live, body, work: isSame ? known.work : work}
}

function saysTheSame(before: Work, now: Work): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...names].every((name) => stamps.includes(name) || before[name] === now[name])
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
