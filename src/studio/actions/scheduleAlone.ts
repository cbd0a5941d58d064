import type {DocumentActionComponent} from 'sanity'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {usePublicationSet} from '../publish/usePublicationSet.ts'
import {countsOf} from '../publish/wording.ts'

/**
 * Schedule for an article or a report: for one that nothing goes along with. The Studio schedules one document by itself; at its time readers
 * would have the work without the claims it makes, or the gate would refuse it with nobody there.
 *
 * @param usual - the Studio's own Schedule
 */
export function scheduleAlone(usual: DocumentActionComponent): DocumentActionComponent {
  const ScheduleAlone: DocumentActionComponent = (props) => {
    const description = usual(props)
    const {id, draft, version} = props
    const {documents} = usePublicationSet(useNewsroomClient(), id, draft?._rev)
    const others = documents.filter((document) => document.id !== id)
    if (!description || version || others.length === 0) return description
    const title = `It goes out with ${countsOf(others)}: put them in a release together, and schedule that.`
    return {...description, disabled: true, title, dialog: null}
  }
  if (usual.action) ScheduleAlone.action = usual.action
  ScheduleAlone.displayName = 'ScheduleAlone'
  return ScheduleAlone
}
