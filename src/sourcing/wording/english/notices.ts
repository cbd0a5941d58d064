import type {NoticeKind, OrUnknown} from '../../../vocabulary.ts'

/** What an outlet did to a work, before "by". @internal */
export const withdrew: Record<OrUnknown<NoticeKind>, string> = {
  correction: 'corrected',
  clarification: 'clarified',
  editorsNote: "called into question in an editor's note",
  update: 'updated',
  retraction: 'retracted',
  removal: 'taken down',
  unknown: 'given a notice',
}
