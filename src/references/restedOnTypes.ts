import {inOrderOfPublishing, rowsFor} from './table.ts'

/**
 * The types that what an article says rests on, in the order they are published: a change of one may break a rule of an article that
 * nobody edits, and a draft of one goes out along with it. Another article is a work of its own; topics and the policy are the
 * desk's, not the story's.
 *
 * @internal
 */
export const restedOnTypes: readonly string[] = inOrderOfPublishing(
  rowsFor('claim', 'family', 'work', 'basis', 'party', 'home'),
).filter((type) => type !== 'article')
