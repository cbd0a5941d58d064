import type * as z from 'zod/mini'
import type {topicReference} from '../../queries/topicReference.ts'
import type {TopicReference} from './types.ts'

/** @internal */
export function toTopicReference({_id, name, slug}: z.output<typeof topicReference>): TopicReference {
  return {id: _id, name, slug}
}
