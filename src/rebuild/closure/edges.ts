import type {ContentType} from '../../queries/tags.ts'
import type {ChangedGroup} from './groups.ts'
import type {AttributionPointer, Pointer} from './pointers.ts'

/**
 * What has changed about a document, as far as others are concerned. Beside the groups of a changed document itself:
 *
 * - of an article, `marks`: which claims it carries
 * - of a work, in some of its attributions: `via`: what they say they repeat; `voices`: how those who speak in them are called;
 *   `stands`: what they give to the status of their claims; `objects`: the same of those against, which relays hand on; `camps`: who
 *   of those without names may be the same; `told`: what is told of their claims
 * - of a claim, `family`: which are other wordings of it; `lines`: how its attributions read; `concerns`: whom it concerns; `relayed`: what is repeated of another wording of it; `camps`: who of those behind it may be the same
 * - of a topic, `crumb`: what is broader
 *
 * @internal
 */
export type Aspect =
  | ChangedGroup
  | 'family'
  | 'lines'
  | 'marks'
  | 'via'
  | 'voices'
  | 'stands'
  | 'objects'
  | 'camps'
  | 'told'
  | 'concerns'
  | 'relayed'
  | 'crumb'

/** `[of, aspects, pointer, becomes]`: a document of these types, changed in any of these ways, makes what it points at change so. */
type Forward = readonly [
  of: readonly ContentType[],
  aspects: readonly Aspect[],
  pointer: Pointer | 'stated' | 'supported',
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
  [actors, ['name'], works, 'supporters', 'stands'],
  [actors, ['name'], works, 'opponents', 'objects'],
  [actors, ['name'], works, 'named', 'voices'],
  [actors, ['byline'], works, 'speakers', 'voices'],
  [['person'], ['sourcing'], works, 'speakers', 'sourcing'],
  [['organization'], ['sourcing'], works, 'unnamedOpponents', 'objects'],
  [['organization'], ['sourcing'], works, 'affiliations', 'voices'],

  // What somebody belongs to decides whether a denial is by somebody the claim concerns, and who may be the same people.
  [actors, ['membership'], actors, 'memberOf', 'membership'],
  [actors, ['membership'], ['claim'], 'subjects', 'concerns'],
  [['claim'], ['about', 'concerns'], works, 'contested', 'stands'],
  [actors, ['membership'], works, 'opponents', 'objects'],
  [actors, ['membership'], works, 'eyewitnesses', 'stands'],
  [actors, ['membership'], works, 'sources', 'camps'],
  [['claim'], ['camps'], ['article'], 'centralClaims', 'entry'],

  [works, ['cited'], works, 'via', 'via'],
  // Whom a relay leaves blank is whom it repeats, and a note follows relays to where they lead.
  [works, ['voices', 'outlet'], works, 'via', 'voices'],
  [works, ['objects'], works, 'leftBlank', 'objects'],
  [works, ['cited'], ['claim'], 'relies', 'entry'],
  // A translation has the attributions of what it is made from; wire copy has its outlet.
  [works, ['cited', 'sourcing', 'outlet', 'via', 'voices', 'told'], ['article'], 'basedOn', 'entry'],
  [['report'], ['outlet'], ['article'], 'wireOf', 'sourcing'],
  [['report'], ['outlet'], ['article'], 'wireOf', 'outlet'],

  [['claim'], ['family', 'sourcing', 'status', 'text'], ['article'], 'claims', 'entry'],
  [['claim'], ['family', 'sourcing', 'status', 'text'], works, 'stating', 'told'],
  [['claim'], ['serious'], works, 'stating', 'voices'],
  // Which works are read for a page is decided by the families of its claims.
  [['claim'], ['family'], ['claim'], 'variantOf', 'family'],
  [['claim'], ['family'], works, 'relaying', 'voices'],
  [['claim'], ['sourcing', 'lines', 'text'], ['claim'], 'variantOf', 'lines'],
  // A relay repeats what its source has of any wording.
  [['claim'], ['sourcing', 'relayed'], ['claim'], 'variantOf', 'relayed'],
  [['claim'], ['relayed'], works, 'relaying', 'stands'],
  [['claim'], ['relayed'], works, 'relaying', 'voices'],
  [['claim'], ['text'], ['claim'], 'variantOf', 'card'],
  [['claim'], ['camps'], ['claim'], 'variantOf', 'camps'],

  [['topic'], ['name'], ['article'], 'topics', 'card'],
  [['topic'], ['name'], ['claim'], 'topics', 'card'],
  [['topic'], ['crumb'], ['topic'], 'broader', 'crumb'],
]

/** @internal */
export const forwardEdges: readonly Forward[] = [
  [works, ['sourcing'], 'stated', 'sourcing'],
  [works, ['stands', 'objects'], 'stated', 'status'],
  [works, ['outlet'], 'supported', 'status'],
  [works, ['cited', 'via', 'voices', 'outlet'], 'stated', 'lines'],
  [works, ['camps'], 'stated', 'camps'],
  [['article'], ['card', 'marks'], 'claims', 'entry'],
  [['claim'], ['family'], 'variantOf', 'family'],
  [['claim'], ['sourcing', 'lines', 'text'], 'variantOf', 'lines'],
  [['claim'], ['sourcing', 'relayed'], 'variantOf', 'relayed'],
  [['claim'], ['camps'], 'variantOf', 'camps'],
  [['topic'], ['crumb'], 'broader', 'entry'],
]
