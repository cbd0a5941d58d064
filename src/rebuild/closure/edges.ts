import type {ContentType} from '../../queries/tags.ts'
import type {ChangedGroup} from './groups.ts'
import type {AttributionPointer, Pointer} from './pointers.ts'

/**
 * What has changed about a document, as far as others are concerned. Beside the groups of a changed document itself:
 *
 * - of an article, `marks`: which claims it carries
 * - of a work, in some of its attributions: `via`: what they say they repeat; `voices`: what stands beside the names of their speakers;
 *   `camps`: where those without names stand; `contests`: whether they are by somebody the claim concerns; `told`: what is
 *   told of their claims
 * - of a claim, `concerns`: whom it concerns; `camps`: who of those behind it may be the same
 * - of a topic, `crumb`: what is broader
 *
 * @internal
 */
export type Aspect = ChangedGroup | 'marks' | 'via' | 'voices' | 'camps' | 'contests' | 'told' | 'concerns' | 'crumb'

/** `[of, aspects, pointer, becomes]`: a document of these types, changed in any of these ways, makes what it points at change so. */
type Forward = readonly [
  of: readonly ContentType[],
  aspects: readonly Aspect[],
  pointer: Pointer | 'stated',
  becomes: Aspect,
]

/**
 * `[of, aspects, by, pointer, becomes]`: changed in any of these ways, it makes whatever points at it by this field change so;
 * where an attribution points at it, in that attribution.
 */
type Back = readonly [
  of: readonly ContentType[],
  aspects: readonly Aspect[],
  by: readonly ContentType[],
  pointer: Pointer | AttributionPointer,
  becomes: Aspect,
]

const actors = ['person', 'organization'] as const
const works = ['article', 'report'] as const

/**
 * Who reads what of whom, straight from the queries and from what the engine does with it. To add a query that reads a
 * document through a reference, add a row here and let the comparison with every page's query show that it is enough.
 *
 * @internal
 */
export const backEdges: readonly Back[] = [
  [actors, ['name', 'byline'], ['article'], 'authors', 'card'],
  [actors, ['name', 'byline'], actors, 'memberOf', 'entry'],
  [actors, ['name', 'byline'], ['policy'], 'publisher', 'entry'],
  [actors, ['name', 'byline'], ['claim'], 'parties', 'entry'],
  [actors, ['name'], ['report'], 'outlet', 'cited'],
  [actors, ['name'], ['report'], 'outlet', 'outlet'],
  [actors, ['name'], ['report'], 'outlet', 'sourcing'],
  [actors, ['name'], works, 'named', 'sourcing'],
  [actors, ['byline'], works, 'speakers', 'voices'],
  [['person'], ['sourcing'], works, 'speakers', 'sourcing'],
  [['organization'], ['sourcing'], works, 'affiliations', 'sourcing'],

  // What somebody belongs to decides whether a denial is by somebody the claim concerns, and who may be the same people.
  [actors, ['membership'], actors, 'memberOf', 'membership'],
  [actors, ['membership'], ['claim'], 'subjects', 'concerns'],
  [['claim'], ['about', 'concerns'], works, 'contested', 'contests'],
  [actors, ['membership'], works, 'contesters', 'sourcing'],
  [actors, ['membership'], works, 'eyewitnesses', 'sourcing'],
  [actors, ['membership'], works, 'unnamed', 'camps'],
  [['claim'], ['camps'], ['article'], 'centralClaims', 'entry'],

  [works, ['cited', 'outlet'], works, 'via', 'via'],
  // Whom a relay leaves blank is whom it repeats.
  [works, ['voices'], works, 'via', 'voices'],
  [works, ['cited'], ['claim'], 'relies', 'entry'],
  // A translation has the attributions of what it is made from; wire copy has its outlet.
  [works, ['cited', 'sourcing', 'outlet', 'via', 'voices', 'told'], ['article'], 'basedOn', 'entry'],
  [['report'], ['outlet'], ['article'], 'wireOf', 'sourcing'],
  [['report'], ['outlet'], ['article'], 'wireOf', 'outlet'],

  [['claim'], ['sourcing', 'status', 'text'], ['article'], 'claims', 'entry'],
  [['claim'], ['status', 'text'], works, 'stating', 'told'],
  [['claim'], ['sourcing'], ['claim'], 'variantOf', 'sourcing'],
  [['claim'], ['lines', 'text'], ['claim'], 'variantOf', 'lines'],
  [['claim'], ['text'], ['claim'], 'variantOf', 'card'],
  [['claim'], ['camps'], ['claim'], 'variantOf', 'camps'],

  [['topic'], ['name'], ['article'], 'topics', 'card'],
  [['topic'], ['name'], ['claim'], 'topics', 'card'],
  [['topic'], ['crumb'], ['topic'], 'broader', 'crumb'],
]

/** @internal */
export const forwardEdges: readonly Forward[] = [
  [works, ['sourcing'], 'stated', 'sourcing'],
  [works, ['cited', 'via', 'voices'], 'stated', 'lines'],
  [works, ['contests'], 'stated', 'status'],
  [works, ['camps'], 'stated', 'camps'],
  [['article'], ['card', 'marks'], 'claims', 'entry'],
  [['claim'], ['sourcing'], 'variantOf', 'sourcing'],
  [['claim'], ['lines', 'text'], 'variantOf', 'lines'],
  [['claim'], ['camps'], 'variantOf', 'camps'],
  [['topic'], ['crumb'], 'broader', 'entry'],
]
