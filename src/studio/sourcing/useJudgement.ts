import {startTransition, useEffect, useRef, useState} from 'react'
import {useEditState, usePerspective} from 'sanity'
import {publishedId} from '../../references/ids.ts'
import type {Desk} from '../gate/desk.ts'
import {type Judgement, judge} from '../gate/judge.ts'
import {useLoaded} from '../gate/useLoaded.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import type {Dangling} from '../publish/carry.ts'
import {type CarriedError, useCarriedErrors} from '../publish/useCarriedErrors.ts'
import {usePublicationSet} from '../publish/usePublicationSet.ts'
import {useStill} from '../typing/useStill.ts'
import {useWork} from './useWork.ts'

/** How long after a keystroke an article is judged again: as soon as its text is told, or at any other change. */
const settle = 100

/** What the gate says of a work as it stands in the form, and what its sentences stand on. */
export type Judged = {
  readonly judgement: Judgement | undefined
  readonly failed: boolean
  /** Nothing of it is stored yet. */
  readonly isNew: boolean
  readonly loaded: ReturnType<typeof useLoaded>['loaded']
  /** What is wrong with what goes along. */
  readonly carried: readonly CarriedError[]
  /** What it points at, and would find neither published nor going along. */
  readonly dangling: readonly Dangling[]
}

/**
 * Judges the work in the form, a moment after each keystroke, against what was loaded around it before: the panel waits
 * for no request while somebody types.
 *
 * @param value - the work as it is in the form
 */
export function useJudgement(
  desk: Desk,
  {id, type, value}: {readonly id: string; readonly type: string; readonly value: Record<string, unknown> | undefined},
): Judged {
  const client = useNewsroomClient()
  // In a release a work goes out with what the release holds, and with no draft.
  const {selectedReleaseId: release} = usePerspective()
  const {told} = useNames()
  const state = useEditState(publishedId(id), type, 'default', release)
  const [draft, published, version] = [told(state.draft), told(state.published), told(state.version)]
  const changed = release === undefined ? draft : version
  const set = usePublicationSet(client, id, changed?._rev, release)
  const {loaded, failed} = useLoaded(client, desk, {id, set, stored: changed ?? published})
  const carried = useCarriedErrors(client, publishedId(id), set, release)
  const [judgement, setJudgement] = useState<Judgement>()
  const isChanged = changed !== null

  const work = useWork(value)
  const whenStill = useStill(settle)
  const last = useRef({asked: 0, shown: 0})

  useEffect(() => {
    if (loaded === undefined) return
    return whenStill(() => {
      const asked = ++last.current.asked
      judge(loaded, new Date().toISOString(), work, !isChanged).then(
        (made) => {
          // What was judged before a word that is being typed is still truer than what is shown.
          if (asked < last.current.shown) return
          last.current.shown = asked
          startTransition(() => setJudgement(made))
        },
        () => undefined,
      )
    })
  }, [loaded, work, isChanged, whenStill])

  return {judgement, failed, isNew: changed === null && published === null, loaded, carried, dangling: set.dangling}
}
