/** Which document actions each type has, and what stands in for the Studio's own. */

import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'
import {asTheyAre, type WrittenNames} from '../../declaration/written.ts'
import {tellingConcerns} from '../findings/tellingConcerns.ts'
import type {Desk} from '../gate/desk.ts'
import {publishWithItsSources} from '../publish/publishAction.tsx'
import {duplicateUnpublished} from './duplicateWork.ts'
import {keepPublished} from './keepPublished.ts'
import {publishOnceCarried} from './publishOnceCarried.ts'
import {scheduleAlone} from './scheduleAlone.ts'
import {throughTheGate} from './throughTheGate.ts'

type Replacement = (usual: DocumentActionComponent, desk: Desk) => DocumentActionComponent | null
type ActionName = NonNullable<DocumentActionComponent['action']>

const works = ['article', 'report']
const omit: Replacement = () => null
/** What works rest on is not taken from under them. */
const gone: Replacement = (usual, desk) => throughTheGate(usual, desk, 'nothing')

/** A row per type and action; an action without a row stays the Studio's own. To change one, add a row. */
const replacements: Record<string, Partial<Record<ActionName, Replacement>>> = {
  article: {
    publish: publishWithItsSources,
    schedule: scheduleAlone,
    duplicate: duplicateUnpublished,
    delete: keepPublished,
    unpublish: keepPublished,
  },
  report: {publish: publishWithItsSources, schedule: scheduleAlone, delete: gone, unpublish: gone},
  claim: {
    publish: (usual, desk) => tellingConcerns(publishOnceCarried(throughTheGate(usual, desk, 'draft'), works)),
    schedule: (usual) => publishOnceCarried(usual, works),
    delete: gone,
    unpublish: gone,
  },
  // What points at these points strongly: the lake itself keeps them, and the Studio's own dialog says for whom.
  person: {
    publish: (usual) => tellingConcerns(publishOnceCarried(usual)),
    schedule: (usual) => publishOnceCarried(usual),
  },
  organization: {publish: (usual) => tellingConcerns(usual)},
  policy: {
    publish: (usual, desk) => throughTheGate(usual, desk, 'draft'),
    schedule: omit,
    delete: omit,
    duplicate: omit,
    unpublish: omit,
  },
}

/** A replacement holds React state, so each of the Studio's actions is replaced once and not at every render. */
const made = new Map<string, WeakMap<DocumentActionComponent, DocumentActionComponent | null>>()

/**
 * ```ts
 * documentActions([PublishAction, DeleteAction], {schemaType: 'policy', …}, desk) // [PublishAction]
 * documentActions([PublishAction], {schemaType: 'nrPolicy', …}, desk, writtenNames({prefix: 'nr'})) // the same
 * ```
 */
export function documentActions(
  usual: DocumentActionComponent[],
  {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
  desk: Desk,
  names: WrittenNames = asTheyAre,
): DocumentActionComponent[] {
  const type = names.type(schemaType)
  return usual.flatMap((action) => {
    const replace = action.action && replacements[type]?.[action.action]
    if (!replace) return [action]
    const instead = once(`${type}.${action.action}`, action, (usual) => replace(usual, desk))
    return instead ? [instead] : []
  })
}

function once(
  name: string,
  usual: DocumentActionComponent,
  replace: (usual: DocumentActionComponent) => DocumentActionComponent | null,
): DocumentActionComponent | null {
  const known = made.get(name) ?? new WeakMap<DocumentActionComponent, DocumentActionComponent | null>()
  made.set(name, known)
  const before = known.get(usual)
  if (before !== undefined) return before
  const instead = replace(usual)
  known.set(usual, instead)
  return instead
}
