import {inOrderOfPublishing, rowsFor} from '../../references/table.ts'

/**
 * The types that go along with a work, in the order they are published. Another article never does: it is a work of its
 * own. Nor does a topic or the policy: those are the desk's, not the story's.
 */
export const carriedTypes: readonly string[] = inOrderOfPublishing(
  rowsFor('claim', 'family', 'work', 'basis', 'party', 'home'),
).filter((type) => type !== 'article')
