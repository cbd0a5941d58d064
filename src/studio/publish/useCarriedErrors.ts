import type {SanityClient} from '@sanity/client'
import {useEffect, useState} from 'react'
import {useWorkspace} from 'sanity'
import {useNames} from '../names/NamesContext.ts'
import type {Changed, PublicationSet} from './carry.ts'
import {type DraftError, errorsOf} from './errorsOf.ts'
import {loadFrom} from './load.ts'

/** Something that goes along and may not be published as it stands. */
export type CarriedError = DraftError & {readonly changed: Changed}

/**
 * What is wrong with what goes along with a work, while it is being written: Publish is open only when it will pass.
 *
 * @param workId - of the work itself, whose form says what is wrong with it
 * @param release - that the work is looked at in
 */
export function useCarriedErrors(
  client: SanityClient,
  workId: string,
  set: PublicationSet,
  release?: string,
): readonly CarriedError[] {
  const workspace = useWorkspace()
  const {written} = useNames()
  const [errors, setErrors] = useState<readonly CarriedError[]>([])
  // A word written in the work itself changes nothing of what goes along.
  const others = set.documents.filter(({id}) => id !== workId)
  const key = others.map(({draft, published}) => `${draft._rev} ${published?._rev}`).join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what of the set has changed
  useEffect(() => {
    let current = true
    const carried = new Set(set.documents.map(({id}) => id))
    const exists = async (id: string) => carried.has(id) || (await loadFrom(client, release)([id])).length > 0
    Promise.all(
      others.map(async (changed) =>
        (await errorsOf(written(changed.draft), workspace, exists)).map((error) => ({...error, changed})),
      ),
    ).then(
      (found) => current && setErrors(found.flat()),
      // Publish itself looks once more.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [client, workspace, written, workId, release, key])

  return errors
}
