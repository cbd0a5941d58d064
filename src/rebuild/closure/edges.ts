import type {ContentType} from '../../queries/tags.ts'
import type {ChangedGroup} from './groups.ts'
import type {Pointer} from './row.ts'

/**
 * What has changed about a document, as far as others are concerned. Beside the groups of a changed document itself:
 * `marks` (which claims an article carries), `via` (what an attribution of this work says it repeats), `works` (what the
 * attributions of a claim stand in), `crumb` (what is broader than a topic).
 *
 * @internal
 */
export type Aspect = ChangedGroup | 'marks' | 'via' | 'works' | 'crumb'

/** `[of, aspect, pointer, becomes]`: a document of these types, changed in this way, makes what it points at change so. */
type Forward = readonly [of: readonly ContentType[], aspect: Aspect, pointer: Pointer, becomes: Aspect]

/** `[of, aspect, by, pointer, becomes]`: changed in this way, it makes whatever points at it by this field change so. */
type Back = readonly [
  of: readonly ContentType[],
  aspect: Aspect,
  by: readonly ContentType[],
  pointer: Pointer,
  becomes: Aspect,
]

const actors = ['person', 'organization'] as const
const works = ['article', 'report'] as const

/**
 * Who reads what of whom, straight from the queries and from what the engine does with it. Of an outlet, and of whom a
 * claim is about, it takes the name; of a speaker all but what they belong to, and that only to tell whether a denial is by somebody
 * the claim concerns. To add a query that reads a document through a reference, add a row here and let the comparison
 * with every page's query show that it is enough.
 *
 * @internal
 */
export const backEdges: readonly Back[] = [
  [actors, 'name', ['article'], 'authors', 'card'],
  [actors, 'name', ['report'], 'outlet', 'cited'],
  [actors, 'name', actors, 'memberOf', 'entry'],
  [actors, 'name', ['policy'], 'publisher', 'entry'],
  [actors, 'sourcing', works, 'speakers', 'sourcing'],
  [actors, 'name', ['report'], 'outlet', 'sourcing'],
  [actors, 'name', ['claim'], 'about', 'entry'],
  [actors, 'membership', actors, 'memberOf', 'membership'],
  [actors, 'membership', ['claim'], 'about', 'sourcing'],
  [actors, 'membership', works, 'contesters', 'sourcing'],
  [works, 'cited', works, 'via', 'via'],
  [works, 'cited', ['article'], 'basedOn', 'entry'],
  [works, 'cited', ['claim'], 'relies', 'entry'],
  [works, 'via', ['article'], 'basedOn', 'entry'],
  [['claim'], 'sourcing', ['claim'], 'variantOf', 'sourcing'],
  [['claim'], 'sourcing', ['article'], 'claims', 'entry'],
  [['claim'], 'works', ['claim'], 'variantOf', 'works'],
  [['topic'], 'name', ['article'], 'topics', 'card'],
  [['topic'], 'name', ['claim'], 'topics', 'card'],
  [['topic'], 'crumb', ['topic'], 'broader', 'crumb'],
]

/** @internal */
export const forwardEdges: readonly Forward[] = [
  [works, 'sourcing', 'claims', 'sourcing'],
  [works, 'cited', 'claims', 'works'],
  [works, 'via', 'claims', 'works'],
  [['article'], 'card', 'claims', 'entry'],
  [['article'], 'marks', 'claims', 'entry'],
  [['claim'], 'sourcing', 'variantOf', 'sourcing'],
  [['claim'], 'works', 'variantOf', 'works'],
  [['topic'], 'crumb', 'broader', 'entry'],
]
